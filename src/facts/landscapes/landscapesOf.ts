import type { CompassFit } from '../../analysis/compass/compassSteps.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { compassCatalogue } from '../../words/compassCatalogue.ts'
import { numberText, valueText } from '../../words/format.ts'
import { countWordCapital } from '../../words/numberWords.ts'
import { landscapeName } from './indicatorTexts.ts'
import type { LandscapeFindings } from './LandscapeFindings.ts'

/** The landscapes of a compass. Null where there was none to be made. */
export function landscapesOf(dataset: Dataset, fit: CompassFit, language: Language): LandscapeFindings | null {
  if (!fit.frame) return null
  const words = compassCatalogue(language).compass
  const placed = new Map(fit.placement.placed.map((area) => [area.areaId, area]))
  return {
    title: words.title(fit.groups.length),
    subtitle: words.mode.subtitle(numberText(fit.frame.indicators.length, 0, language)),
    summary: words.mode.summary(
      countWordCapital(fit.groups.length, language),
      valueText(fit.quality.explained * 100, 'percent', 0, language),
    ),
    note: words.mode.note,
    groups: dataset.areas.map(({ id }) => placed.get(id)?.group ?? null),
    borders: dataset.areas.map(({ id }) => placed.get(id)?.borderTo ?? null),
    keys: fit.groups.map((group) => ({
      group: group.group,
      number: numberText(group.group + 1, 0, language),
      numbered: words.mode.number(numberText(group.group + 1, 0, language)),
      name: landscapeName(dataset, group, language),
    })),
    unplaced: words.mode.unplaced,
  }
}
