import type { FittedCompass } from '../../../analysis/compass/compassSteps.ts'
import { residentCounts } from '../../../analysis/residentCounts.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { mapNameOf } from '../../../facts/figures/mapName.ts'
import { landscapeName } from '../../../facts/landscapes/indicatorTexts.ts'
import { compassCatalogue } from '../../../words/compassCatalogue.ts'
import { collator, numberText } from '../../../words/format.ts'
import { namesText } from './namesText.ts'

/** The reader's own descriptions, by group. */
export type OwnNames = ReadonlyMap<number, string>

/** Longer lists are for the table. */
const MOST_NAMES = 12

export interface LandscapeRow {
  readonly group: number
  readonly number: string
  readonly name: string
  /** Made from the figures; what an own description stands in for. */
  readonly generated: string
  readonly isOwn: boolean
  /** Areas that shaped it, by name. */
  readonly memberIds: readonly string[]
  /** The area nearest the middle of the landscape; empty where there is none. */
  readonly typical: string
  /** What else is to be known: members on the border, passive members. */
  readonly remarks: readonly string[]
  readonly residents: string
  readonly stability: string
  readonly areaIds: readonly string[]
}

/** The landscapes as rows, numbered clockwise from north. */
export function landscapeRows(dataset: Dataset, fit: FittedCompass, own: OwnNames, language: Language): LandscapeRow[] {
  const words = compassCatalogue(language).compass
  const order = collator(language)
  const residents = residentCounts(dataset)
  const nameOf = (id: string): string => mapNameOf(dataset, id)
  const names = (ids: readonly string[]): string[] => ids.map(nameOf).sort(order.compare)
  return fit.groups.map((group): LandscapeRow => {
    const areaIds = [...group.areaIds, ...group.passiveIds]
    const persons = areaIds.reduce((sum, id) => sum + residents[dataset.areaIndex.get(id)!]!, 0)
    const generated = landscapeName(dataset, group, language)
    const stability = fit.stability?.[group.group]
    return {
      group: group.group,
      number: numberText(group.group + 1, 0, language),
      name: own.get(group.group) ?? generated,
      generated,
      isOwn: own.has(group.group),
      memberIds: [...group.areaIds].sort((a, b) => order.compare(nameOf(a), nameOf(b))),
      typical: group.medoid && group.areaIds.length > 2 ? words.typical(nameOf(group.medoid)) : '',
      remarks: [
        ...(group.borderIds.length > 0
          ? [words.onBorder(namesText(names(group.borderIds), MOST_NAMES, language))]
          : []),
        ...(group.passiveIds.length > 0
          ? [words.passiveMembers(namesText(names(group.passiveIds), MOST_NAMES, language))]
          : []),
      ],
      residents: Number.isFinite(persons) ? numberText(persons, 0, language) : words.unknown,
      stability: stability === undefined ? '–' : numberText(stability, 2, language),
      areaIds,
    }
  })
}

/** Share of all differences between areas that remain within the landscapes, 0-1. */
export function withinShare({ frame, placement }: FittedCompass): number {
  let [within, total] = [0, 0]
  for (const area of placement.placed) {
    if (!area.active) continue
    area.z.forEach((value, j) => {
      within += (value - frame.centroids[area.group]![j]!) ** 2
      total += value ** 2
    })
  }
  return total === 0 ? 0 : within / total
}
