import type { MatrixColumn, MatrixEntry } from '../../../../analysis/matrix/MatrixColumn.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { lackSentence } from '../../../../facts/figures/lackText.ts'
import { rangeText } from '../../../../words/format.ts'
import { compareCatalogue } from '../../words/compareCatalogue.ts'
import { gapText } from './matrixCells.ts'
import { figureWithUnit, municipalityText, ratioText, signedText } from './matrixNumber.ts'

/** One cell read out in full. */
export interface MatrixReadout {
  readonly row: string
  readonly column: string
  /** The figure, or why there is none. */
  readonly figure: string
  readonly verdict: { readonly lead: string; readonly rest: string } | null
  /** Interval, municipality, ratio and distance, each a sentence. */
  readonly details: readonly string[]
}

/** A cell in words: the figure, what is to be made of it, and what it is measured against. */
export function matrixReadout(
  rowName: string,
  entry: MatrixEntry,
  column: MatrixColumn,
  language: Language,
): MatrixReadout {
  const words = compareCatalogue(language)
  const { indicator } = column
  const isChange = column.from !== null
  const period = column.period === null ? '' : isChange ? `${column.from}–${column.period}` : column.period
  const place = { row: rowName, column: [indicator.name[language], period].filter(Boolean).join(', ') }
  if (entry.kind === 'gap') return { ...place, figure: gapText(entry.reason, language), verdict: null, details: [] }
  const municipality = municipalityText(column, language)
  const range = entry.interval
    ? rangeText(
        entry.interval.lower,
        entry.interval.upper,
        isChange && indicator.unit === 'percent' ? 'points' : indicator.unit,
        indicator.decimals,
        language,
      )
    : null
  const isCount = indicator.unit === 'count' && column.reference === null && !isChange
  return {
    ...place,
    figure: figureWithUnit(entry, column, language),
    verdict: isCount ? null : verdictOf(entry.outcome, column, language),
    details: [
      ...(range === null ? [] : [words.matrix.readInterval(range)]),
      ...(municipality === null ? [] : [words.matrix.readMunicipality(municipality)]),
      ...(entry.ratio === null
        ? []
        : [(isChange ? words.matrix.readRatioChange : words.matrix.readRatio)(ratioText(entry.ratio, language))]),
      ...(entry.distance === null
        ? []
        : [
            (isChange ? words.matrix.readDistanceChange : words.matrix.readDistance)(
              signedText(entry.distance, 1, language),
            ),
          ]),
    ],
  }
}

function verdictOf(
  outcome: 'higher' | 'lower' | 'not-clear' | 'unknown',
  column: MatrixColumn,
  language: Language,
): { lead: string; rest: string } {
  const words = compareCatalogue(language)
  const { verdicts } = words.panel
  if (column.from === null && !column.reference) return verdicts.none
  const levels = {
    higher: verdicts.above,
    lower: verdicts.below,
    'not-clear': verdicts['not-clear'],
    unknown: verdicts.unknown,
  }
  const verdict = (column.from === null ? levels : words.matrix.changeVerdicts)[outcome]
  if (outcome !== 'unknown') return verdict
  return { ...verdict, rest: `${verdict.rest} ${lackSentence(column.indicator, language)}` }
}
