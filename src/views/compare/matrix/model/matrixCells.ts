import type { MatrixNumber, MatrixPalette } from '../../../../address/MatrixQuestion.ts'
import type { MatrixColumn, MatrixEntry } from '../../../../analysis/matrix/MatrixColumn.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { compareCatalogue } from '../../words/compareCatalogue.ts'
import { cellNumberText, figureWithUnit, numberOf, shownNumber } from './matrixNumber.ts'
import { type MatrixScale, type MatrixTone, matrixScale, matrixTone } from './matrixTone.ts'

/** A cell as it is drawn and as it is said. */
export interface MatrixCellView {
  readonly text: string
  readonly tone: MatrixTone | null
  /** Beyond the scale of the colours: the corner triangle. */
  readonly isOutside: boolean
  /** On the lower side of the colours, and neither the number nor its sign says so: the line under the number does. */
  readonly isBelow: boolean
  /** Dots, hatch, or a dash alone. */
  readonly gap: 'missing' | 'suppressed' | 'none' | null
  /** What the cell says beyond its number. */
  readonly label: string
}

/** Which row: an area or a group by position in the dataset. */
export type MatrixRowKey = { readonly kind: 'area' | 'group'; readonly at: number }

export interface CellOptions {
  readonly number: MatrixNumber
  readonly palette: MatrixPalette
  readonly language: Language
}

/** The cells of the matrix, made row by row when a row is drawn and kept from then on: an order only moves rows. */
export interface MatrixCells {
  readonly columns: readonly MatrixColumn[]
  readonly scale: MatrixScale
  /** What each column shows. */
  readonly shown: readonly MatrixNumber[]
  rowOf(key: MatrixRowKey): readonly MatrixCellView[]
}

export function matrixCells(columns: readonly MatrixColumn[], options: CellOptions): MatrixCells {
  const isChange = columns.some(({ from }) => from !== null)
  const scale = matrixScale(options.number, isChange)
  const shown = columns.map((column) => shownNumber(column, options.number))
  const made = {
    area: new Map<number, readonly MatrixCellView[]>(),
    group: new Map<number, readonly MatrixCellView[]>(),
  }
  return {
    columns,
    scale,
    shown,
    rowOf({ kind, at }) {
      const known = made[kind].get(at)
      if (known) return known
      const row = columns.map((column, i) =>
        cellView((kind === 'area' ? column.areas : column.groups)[at]!, column, shown[i]!, scale, options),
      )
      made[kind].set(at, row)
      return row
    },
  }
}

function cellView(
  entry: MatrixEntry,
  column: MatrixColumn,
  shown: MatrixNumber,
  scale: MatrixScale,
  { palette, language }: CellOptions,
): MatrixCellView {
  const words = compareCatalogue(language)
  if (entry.kind === 'gap') {
    const label = gapText(entry.reason, language)
    const gap = entry.reason === 'suppressed' ? 'suppressed' : isHole(entry.reason) ? 'missing' : 'none'
    return { text: gap === 'none' ? '–' : '', tone: null, isOutside: false, isBelow: false, gap, label }
  }
  const { tone, isOutside } = matrixTone(entry, column, scale, palette)
  const number = numberOf(entry, shown)
  const outcome = (column.from === null ? words.matrix.clearWords : words.matrix.clearWordsChange)[entry.outcome]
  const label = [figureWithUnit(entry, column, language), outcome, ...(isOutside ? [words.matrix.outsideWord] : [])]
  return {
    text: number === null ? '–' : cellNumberText(number, shown, column, language, entry),
    tone,
    isOutside,
    isBelow: isMarkedBelow(tone, shown, palette),
    gap: null,
    label: label.join(', '),
  }
}

/**
 * Whether a cell needs more than its colour to tell the lower side: the two sides are the same greys. A ratio or a
 * distance tells it by itself, a value does not, and no number tells what is more favourable.
 */
export function isMarkedBelow(tone: MatrixTone | null, shown: MatrixNumber, palette: MatrixPalette): boolean {
  return tone?.startsWith('n') === true && (shown === 'value' || palette === 'judged')
}

/** A figure that could have been there; the rest could not. */
function isHole(reason: string): boolean {
  return ['not-collected', 'unreadable', 'not-in-file'].includes(reason)
}

/** Why there is no number. */
export function gapText(reason: Extract<MatrixEntry, { kind: 'gap' }>['reason'], language: Language): string {
  const words = compareCatalogue(language)
  if (reason === 'no-period' || reason === 'one-period' || reason === 'series-break' || reason === 'other-areas')
    return words.matrix.gapReasons[reason]
  return words.map.missingReasons[reason]
}
