import type { CompassQuestion } from '../../../address/CompassQuestion.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { compassOf } from '../../../facts/landscapes/compassOf.ts'
import { landscapeName } from '../../../facts/landscapes/indicatorTexts.ts'
import { numberText } from '../../../words/format.ts'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'

/** The landscape an area lies in. */
export interface AreaLandscape {
  readonly group: number
  readonly number: string
  readonly name: string
  /** That it lies between two landscapes, or that the compass shows it badly; empty when neither. */
  readonly margin: string
}

/** By position in the dataset; null for an area without a place. Null when there is no compass. */
export function profileLandscapes(
  dataset: Dataset,
  question: CompassQuestion,
  language: Language,
): readonly (AreaLandscape | null)[] | null {
  const fit = compassOf(dataset, question)
  if (!fit.frame) return null
  const words = profileCatalogue(language).profile
  const number = (group: number) => numberText(group + 1, 0, language)
  const names = new Map(fit.groups.map((group) => [group.group, landscapeName(dataset, group, language)]))
  const placed = new Map(fit.placement.placed.map((area) => [area.areaId, area]))
  return dataset.areas.map(({ id }) => {
    const area = placed.get(id)
    if (!area) return null
    return {
      ...{ group: area.group, number: number(area.group), name: names.get(area.group) ?? '' },
      margin: area.borderTo === null ? '' : words.onBorder(number(area.borderTo)),
    }
  })
}
