import type { MatrixColumn } from '../../../../analysis/matrix/MatrixColumn.ts'
import type { IndicatorId } from '../../../../domain/Indicator.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { referenceDecimals } from '../../../../facts/figures/figureText.ts'
import { numberText } from '../../../../words/format.ts'
import { compareCatalogue } from '../../words/compareCatalogue.ts'
import type { MatrixCells } from './matrixCells.ts'
import type { IndicatorGroup } from './matrixIndicators.ts'
import { signedText, unitWord } from './matrixNumber.ts'

export interface MatrixHead {
  readonly indicatorId: IndicatorId
  readonly name: string
  /** After the name, where the column shows something else than the others; else empty. */
  readonly unit: string
  /** Whether high or low is favourable; null when neither. */
  readonly direction: 'up' | 'down' | null
  /** False where there are figures, but none that can be told from chance. */
  readonly isTested: boolean
  /** What a screen reader hears after the name. */
  readonly about: string
  /** The municipality's own value, without unit; a dash when there is none. */
  readonly municipality: string
}

export interface MatrixHeadGroup {
  readonly id: string
  readonly name: string
  readonly heads: readonly MatrixHead[]
  /** Room after the group in pixels, so that a name longer than its columns does not run into the next. */
  readonly gap: number
}

/** Width of a column in pixels; the style sheet has the same. */
export const COLUMN_WIDTH = 44
const LEAST_GAP = 6
/** Width of a letter of a group's name, on the safe side. */
const LETTER_WIDTH = 5.9

/** Heads of the columns in their groups. `cells` holds the columns in the same order. */
export function matrixHeads(
  groups: readonly IndicatorGroup[],
  cells: MatrixCells,
  language: Language,
): MatrixHeadGroup[] {
  let at = 0
  return groups.map((group) => {
    const heads = group.indicators.map(() => {
      const head = headOf(cells.columns[at]!, cells.shown[at]! === 'value', cells, language)
      at += 1
      return head
    })
    const gap = groupGap(group.name, heads.length * COLUMN_WIDTH, LETTER_WIDTH)
    return { id: group.id, name: group.name, heads, gap }
  })
}

/** Pixels after a group whose columns take `width`, so that its name does not run into the next. */
export function groupGap(name: string, width: number, letter: number): number {
  return Math.max(LEAST_GAP, Math.ceil(name.length * letter) - width + LEAST_GAP)
}

function headOf(column: MatrixColumn, showsValue: boolean, cells: MatrixCells, language: Language): MatrixHead {
  const words = compareCatalogue(language).matrix
  const { indicator, municipality } = column
  const { direction } = indicator
  const isOdd = showsValue && cells.shown.some((shown) => shown !== 'value')
  const period = column.period === null ? '' : column.from === null ? column.period : `${column.from}–${column.period}`
  const about = [
    period,
    direction === 'none' ? '' : words.menu.directions[direction],
    column.isTested || !column.hasFigures ? '' : words.legend.untested,
  ]
  return {
    indicatorId: indicator.id,
    name: indicator.name[language],
    unit: isOdd ? unitWord(column, language) : '',
    direction: direction === 'higher-better' ? 'up' : direction === 'lower-better' ? 'down' : null,
    isTested: column.isTested || !column.hasFigures,
    about: about.filter((part) => part !== '').join('. '),
    municipality:
      municipality.kind === 'gap'
        ? '–'
        : column.from === null
          ? numberText(municipality.value, narrowDecimals(municipality.value, referenceDecimals(indicator)), language)
          : signedText(municipality.value, referenceDecimals(indicator), language),
  }
}

/** A column holds five digits or so. */
function narrowDecimals(value: number, decimals: number): number {
  return Math.abs(value) >= 1000 ? 0 : Math.min(decimals, 1)
}
