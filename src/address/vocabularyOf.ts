import type { Dataset } from '../domain/Dataset.ts'
import { periodsOf } from '../domain/lookups.ts'
import type { Period } from '../domain/Period.ts'
import { partOf } from '../domain/partOf.ts'
import { type ScopeId, scopesOf } from '../domain/Scope.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** The vocabulary of a package. Without any indicator the defaults are empty texts, and the views say what is missing. */
export function vocabularyOf(dataset: Dataset): Vocabulary {
  const periods = new Map<string, readonly Period[]>()
  for (const { id } of dataset.indicators) {
    const known = periodsOf(dataset, id)
    if (known.length > 0) periods.set(id, known)
  }
  const preferredId = dataset.meta.defaultIndicator
  const defaultIndicator = preferredId && periods.has(preferredId) ? preferredId : (periods.keys().next().value ?? '')
  const known = periods.get(defaultIndicator) ?? []
  const wantedPeriod = dataset.meta.defaultPeriod
  return {
    areaIds: new Set(dataset.areas.map((area) => area.id)),
    groupIds: new Set(dataset.groups.map((group) => group.id)),
    measureIds: new Set(dataset.measures.map((measure) => measure.id)),
    priorityIds: new Set(dataset.meta.priorityAreas.map((area) => area.id)),
    needIds: new Set(dataset.needSpecs.map((spec) => spec.id)),
    periods,
    defaultIndicator,
    defaultPeriod: wantedPeriod && known.includes(wantedPeriod) ? wantedPeriod : (known.at(-1) ?? ''),
    scopes: partsOf(dataset),
  }
}

function partsOf(dataset: Dataset): Vocabulary['scopes'] {
  const scopes = new Map<ScopeId, () => Vocabulary>()
  for (const scope of scopesOf(dataset)) {
    let made: Vocabulary | undefined
    scopes.set(scope.id, () => {
      // A part knows the others: an address that is read within one may name another.
      made ??= { ...vocabularyOf(partOf(dataset, scope)), scopes }
      return made
    })
  }
  return scopes
}
