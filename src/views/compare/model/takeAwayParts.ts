import type { AreaId } from '../../../domain/Area.ts'
import { cellAt, type Dataset } from '../../../domain/Dataset.ts'
import type { Indicator } from '../../../domain/Indicator.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { Period } from '../../../domain/Period.ts'
import { sourceTexts } from '../../../domain/sourceText.ts'
import { caveatText } from '../../../facts/figures/caveatText.ts'
import type { SubjectFigure } from '../../../facts/subjects/subjectFigure.ts'
import type { TakeAway, TakeAwayCell } from '../../../output/model/TakeAway.ts'
import { listText, unitSign } from '../../../words/format.ts'
import { outputCatalogue } from '../../../words/outputCatalogue.ts'

/** The two ends of an interval as cells; empty without one. */
export function intervalCells({ interval }: Pick<SubjectFigure, 'interval'>): [TakeAwayCell, TakeAwayCell] {
  return [interval?.lower ?? '', interval?.upper ?? '']
}

/** "Låg ekonomisk standard (%)" */
export function withUnit(indicator: Indicator, language: Language): string {
  const sign = unitSign(indicator.unit, language)
  return sign === '' ? indicator.name[language] : `${indicator.name[language]} (${sign})`
}

/** Where the figures of some indicators come from and what the reader must know of them, each thing once. */
export function commonParts(
  dataset: Dataset,
  indicators: readonly { readonly indicator: Indicator; readonly period: Period }[],
  notes: readonly string[],
  stamp: readonly string[],
  language: Language,
): Pick<TakeAway, 'source' | 'caveats' | 'suppression' | 'stamp'> {
  const sources = sourceTexts(indicators.map(({ indicator }) => indicator))
  const hidden = new Set<AreaId>()
  for (const { indicator, period } of indicators) {
    for (const { id } of dataset.areas) {
      const cell = cellAt(dataset, indicator.id, id, period)
      if (cell.kind === 'missing' && cell.reason === 'suppressed') hidden.add(id)
    }
  }
  const names = dataset.areas.filter(({ id }) => hidden.has(id)).map(({ name }) => name)
  return {
    source: dataset.meta.attribution[language] || listText(sources, language),
    caveats: [...new Set([...notes, ...indicators.map(({ indicator }) => caveatText(indicator, language))])].filter(
      (note) => note !== '',
    ),
    suppression:
      names.length === 0
        ? null
        : outputCatalogue(language).takeAway.suppressed(names.length, listText(names, language), dataset.meta.minN),
    stamp,
  }
}
