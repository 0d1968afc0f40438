import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { areaName, indicatorById, indicatorName } from '../../../../domain/lookups.ts'
import type { PlanFact, PlanFactKind, PlanFacts } from '../../../../domain/PlanFacts.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { referenceDecimals } from '../../../../facts/figures/figureText.ts'
import { listText, numberText, valueText } from '../../../../words/format.ts'
import { goalsCatalogue } from '../../../../words/goalsCatalogue.ts'
import { kronor } from '../../model/measureTables.ts'
import { planCatalogue } from '../../words/planCatalogue.ts'
import { type FactChange, factChanges } from './factChanges.ts'
import { FIGURE_KEY, LISTED } from './planFacts.ts'

export interface ChangeRow {
  readonly kind: PlanFactKind
  readonly key: string
  readonly what: string
  readonly was: string
  readonly is: string
}

/** What has changed since a document was made, in words: what, what it was, what it is. What reads the same is no change. */
export function changeRows(dataset: Dataset, before: PlanFacts, now: PlanFacts, language: Language): ChangeRow[] {
  return factChanges(before, now).flatMap((change) => {
    const { kind, key, field, was, is } = change
    const row = {
      kind,
      key: `${kind} ${key} ${field}`,
      what: whatText(dataset, change, language),
      was: saidOf(dataset, change, was, language),
      is: saidOf(dataset, change, is, language),
    }
    return row.was === row.is ? [] : [row]
  })
}

function whatText(dataset: Dataset, { kind, key, field, was, is }: FactChange, language: Language): string {
  const words = planCatalogue(language).planChanges
  if (kind === 'figures') {
    const [indicatorId = '', areaId = ''] = key.split(FIGURE_KEY)
    const place = areaId === '' ? words.municipality : areaName(dataset, areaId)
    return words.of(indicatorName(dataset, indicatorId, language), place)
  }
  if (kind === 'needs') {
    const priority = dataset.meta.priorityAreas.find(({ id }) => id === key)
    return words.of(words.needs, priority ? textIn(priority.name, language) : key)
  }
  const title = String((is ?? was)?.title ?? key)
  return field === null ? title : words.of(title, (words.fields as Readonly<Record<string, string>>)[field] ?? field)
}

function saidOf(dataset: Dataset, { kind, key, field }: FactChange, fact: PlanFact | null, language: Language): string {
  const words = planCatalogue(language)
  const { goals } = goalsCatalogue(language)
  if (fact === null) return words.planChanges.notThere
  if (kind === 'figures') {
    const indicator = indicatorById(dataset, key.split(FIGURE_KEY)[0]!)
    const { value, period } = fact
    if (typeof value !== 'number' || !indicator) return words.plan.unknown
    // The municipality's value carries a decimal more, as the document says it.
    const decimals = key.endsWith(FIGURE_KEY) ? referenceDecimals(indicator) : indicator.decimals
    return goals.valueIn(valueText(value, indicator.unit, decimals, language), String(period))
  }
  if (field === null) return words.planChanges.there
  const value = fact[field] ?? null
  if (value === null || value === '')
    return field === 'high' || field === 'areas' ? words.planChanges.none : words.plan.unknown
  if (field === 'high' || field === 'areas')
    return listText(
      String(value)
        .split(LISTED)
        .map((id) => areaName(dataset, id)),
      language,
    )
  if (field === 'costSekPerYear' || field === 'sekPerYear') return kronor(Number(value), language)
  const said: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    status: words.measure.statuses,
    verdict: goals.verdicts,
    direction: words.planRecords.directions,
  }
  if (field === 'indicatorId') return indicatorName(dataset, String(value), language)
  if (field === 'target') return numberText(Number(value), Number.isInteger(value) ? 0 : 1, language)
  return said[field]?.[value] ?? String(value)
}
