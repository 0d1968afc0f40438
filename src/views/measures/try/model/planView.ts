import type { MeasurePlan } from '../../../../address/MeasurePlan.ts'
import { type PlanEffect, planEffect } from '../../../../analysis/effort/planEffect.ts'
import { type NeedLevel, needVerdictLevel } from '../../../../analysis/need/needVerdictLevel.ts'
import type { AreaId } from '../../../../domain/Area.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { areaName } from '../../../../domain/lookups.ts'
import type { NeedFindings } from '../../../../facts/need/NeedFindings.ts'
import { catalogue } from '../../../../words/catalogue.ts'
import { listText, numberText } from '../../../../words/format.ts'
import { registerCatalogue } from '../../words/registerCatalogue.ts'
import { planRecord } from './planRecord.ts'

export const PLAN_ROWS = ['persons', 'areas', 'high', 'gaps', 'overlaps', 'dose', 'budget'] as const
export type PlanRow = (typeof PLAN_ROWS)[number]

export interface PlanView {
  readonly name: string
  /** Who it would be for, in a sentence. */
  readonly sentence: string
  readonly cells: Readonly<Record<PlanRow, string>>
}

/** Not an id of any measure of a package: those come from files. */
const TRIED = '\u0000plan'

/**
 * A plan in words, row by row, beside today. `need` is null where the prioritised area has no index; while its
 * uncertainty is being worked out the rows that rest on it say so.
 */
export function planView(
  dataset: Dataset,
  plan: MeasurePlan,
  need: NeedFindings | null,
  at: number,
  language: Language,
): PlanView {
  const words = registerCatalogue(language).tryOut
  const { measure, links } = planRecord(dataset, plan, TRIED)
  const levels = need?.uncertainty ? levelsOf(need) : null
  const effect = planEffect(dataset, measure, links, levels)
  const name = plan.title.trim() || words.plan('AB'[at] ?? '')
  const persons = personsText(effect, language)
  const unsure =
    need && !need.uncertainty ? (need.failure ? catalogue(language).part.doubtFailed : words.counting) : words.noNeed
  const number = (value: number) => numberText(value, 0, language)
  const { before, after, highAreas } = effect
  return {
    name,
    sentence: words.oneSentence(
      plan.title.trim() || words.untitled,
      effect.reach.obstacle ? words.cannotTell : words.reaches(persons),
    ),
    cells: {
      persons,
      areas:
        measure.reach === 'municipality'
          ? words.whole
          : namesOf(
              dataset,
              links.map(({ areaId }) => areaId!),
              language,
            ) || words.obstacles['no-areas'],
      high:
        measure.reach === 'municipality'
          ? words.wholeNote
          : highAreas
            ? words.highOf(highAreas.length, namesOf(dataset, highAreas, language))
            : unsure,
      gaps: before && after ? words.change(number(before.gaps), number(after.gaps)) : unsure,
      overlaps: before && after ? words.change(number(before.overlaps), number(after.overlaps)) : unsure,
      dose: doseText(effect, language),
      budget: plan.sek === null ? words.budgetUnknown : words.budgetPlus(`${number(plan.sek)}\u00a0kr`),
    },
  }
}

function personsText({ reach }: PlanEffect, language: Language): string {
  const words = registerCatalogue(language).tryOut
  if (reach.obstacle || reach.persons === null) return words.obstacles[reach.obstacle ?? 'figure-missing']
  const count = numberText(Math.round(reach.persons), 0, language)
  return reach.approximate ? words.personsAbout(count) : words.personsText(count)
}

function doseText({ doses, reach }: PlanEffect, language: Language): string {
  const words = registerCatalogue(language).tryOut
  const known = doses.filter(({ total }) => total !== null)
  if (known.length === 0) return words.doseUnknown
  if (reach.obstacle || !reach.persons) return words.obstacles[reach.obstacle ?? 'figure-missing']
  return known
    .map(({ kind, total }) => {
      const per100 = (100 * total!) / reach.persons!
      return words.doseText[kind](numberText(per100, per100 < 10 ? 2 : 0, language))
    })
    .join(', ')
}

function namesOf(dataset: Dataset, ids: readonly AreaId[], language: Language): string {
  return listText(
    ids.map((id) => areaName(dataset, id)),
    language,
  )
}

function levelsOf({ result, uncertainty }: NeedFindings): ReadonlyMap<AreaId, NeedLevel> {
  const doubts = new Map(uncertainty?.areas.map((area) => [area.areaId, area]))
  return new Map(
    result.areas.map((area) => [
      area.areaId,
      needVerdictLevel(
        area,
        doubts.get(area.areaId) ?? null,
        result.municipality.score,
        uncertainty?.top?.third ?? null,
      ),
    ]),
  )
}
