import type { MatrixNumber } from '../../../../address/MatrixQuestion.ts'
import type { MatrixColumn, MatrixEntry, MatrixFigure } from '../../../../analysis/matrix/MatrixColumn.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { cellDecimals, referenceDecimals } from '../../../../facts/figures/figureText.ts'
import { numberText, unitSign, valueText } from '../../../../words/format.ts'
import { compareCatalogue } from '../../words/compareCatalogue.ts'

/** What a column shows: what was asked for, or its values where that means nothing in any of its areas. */
export function shownNumber(column: MatrixColumn, choice: MatrixNumber): MatrixNumber {
  if (choice === 'value') return choice
  const figures = column.areas.filter((entry): entry is MatrixFigure => entry.kind === 'figure')
  return figures.length === 0 || figures.some((entry) => entry[choice] !== null) ? choice : 'value'
}

/** The number of a cell at full precision; null for a gap, or where this one has no ratio. */
export function numberOf(entry: MatrixEntry, shown: MatrixNumber): number | null {
  return entry.kind === 'gap' ? null : entry[shown]
}

/** Fewer decimals the larger the ratio: the cell is narrow, and nobody needs 12,34 times. */
export function ratioText(ratio: number, language: Language): string {
  return numberText(ratio, ratio < 9.995 ? 2 : ratio < 99.95 ? 1 : 0, language)
}

/** A number with its sign, zero without. */
export function signedText(value: number, decimals: number, language: Language): string {
  const text = numberText(value, decimals, language)
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

/** The text of a cell, without unit: the column's head has it. */
export function cellNumberText(
  value: number,
  shown: MatrixNumber,
  column: MatrixColumn,
  language: Language,
  entry: Pick<MatrixFigure, 'coarse'> = {},
): string {
  if (shown === 'ratio') return ratioText(value, language)
  if (shown === 'distance') return signedText(value, 1, language)
  const decimals = cellDecimals(entry, column.indicator)
  return column.from === null ? numberText(value, decimals, language) : signedText(value, decimals, language)
}

/** Value or difference with its unit, as a sentence has it: `25 %`, `+1,2 procentenheter`. */
export function figureWithUnit(entry: MatrixFigure, column: MatrixColumn, language: Language): string {
  const { unit } = column.indicator
  const decimals = cellDecimals(entry, column.indicator)
  const words = compareCatalogue(language)
  const own = ((): string => {
    if (column.from === null) return valueText(entry.value, unit, decimals, language)
    const number = signedText(entry.value, decimals, language)
    const sign = unit === 'percent' ? words.map.percentagePoints : unitSign(unit, language)
    return sign === '' ? number : `${number}\u00a0${sign.replaceAll(' ', '\u00a0')}`
  })()
  return entry.approximate ? words.matrix.about(own) : own
}

/** The municipality's value or change with its unit; null when there is none. */
export function municipalityText(column: MatrixColumn, language: Language): string | null {
  const { municipality, indicator } = column
  if (municipality.kind === 'gap') return null
  const withDecimals = { ...column, indicator: { ...indicator, decimals: referenceDecimals(indicator) } }
  return figureWithUnit(municipality, withDecimals, language)
}

/** What the numbers of a column are in, for its head where the column does not show what was asked for. */
export function unitWord(column: MatrixColumn, language: Language): string {
  const { unit } = column.indicator
  const words = compareCatalogue(language)
  if (column.from !== null && unit === 'percent') return words.map.percentagePoints
  const named = words.matrix.menu.units as Partial<Record<typeof unit, string>>
  return unitSign(unit, language) || (named[unit] ?? '')
}
