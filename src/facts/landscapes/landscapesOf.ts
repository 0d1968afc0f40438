import type { CompassQuestion } from '../../address/CompassQuestion.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { compassCatalogue } from '../../words/compassCatalogue.ts'
import { numberText, valueText } from '../../words/format.ts'
import { countWordCapital } from '../../words/numberWords.ts'
import { compassOf } from './compassOf.ts'
import { landscapeName } from './indicatorTexts.ts'
import type { LandscapeFindings } from './LandscapeFindings.ts'

/** The landscapes of a question, for the map. Null when no compass can be made. */
export function landscapesOf(
  dataset: Dataset,
  question: CompassQuestion,
  language: Language,
): LandscapeFindings | null {
  const fit = compassOf(dataset, question)
  if (!fit.frame) return null
  const words = compassCatalogue(language).compass
  const groups = new Map(fit.placement.placed.map(({ areaId, group }) => [areaId, group]))
  return {
    title: words.title(fit.groups.length),
    subtitle: words.mode.subtitle(numberText(fit.frame.indicators.length, 0, language)),
    summary: words.mode.summary(
      countWordCapital(fit.groups.length, language),
      valueText(fit.quality.explained * 100, 'percent', 0, language),
    ),
    note: words.mode.note,
    groups: dataset.areas.map(({ id }) => groups.get(id) ?? null),
    keys: fit.groups.map((group) => ({
      group: group.group,
      number: numberText(group.group + 1, 0, language),
      numbered: words.mode.number(numberText(group.group + 1, 0, language)),
      name: landscapeName(dataset, group, language),
    })),
    unplaced: words.mode.unplaced,
  }
}
