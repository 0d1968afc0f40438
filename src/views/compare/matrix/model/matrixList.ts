import type { MatrixEntry } from '../../../../analysis/matrix/MatrixColumn.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { numberText } from '../../../../words/format.ts'
import { compareCatalogue } from '../../words/compareCatalogue.ts'
import type { MatrixCellView } from './matrixCells.ts'
import type { MatrixBody, MatrixRow } from './matrixView.ts'

/** An indicator under an area. */
export interface MatrixListItem {
  readonly indicatorId: string
  readonly name: string
  readonly cell: MatrixCellView
}

/** A row of the matrix where there is no room for columns: what stands out first, then the rest as the matrix has it. */
export interface MatrixListRow {
  /** How many of its figures are clear of the municipality. */
  readonly summary: string
  readonly items: readonly MatrixListItem[]
  /** The row at a glance, by column: 1 to 3 upwards or downwards, 0 where nothing is clear. */
  readonly glance: readonly number[]
}

/** One row of the matrix as a list. Clear differences come first, the greatest on the scale of the colours before. */
export function matrixList({ cells, isChange }: MatrixBody, row: MatrixRow, language: Language): MatrixListRow {
  const words = compareCatalogue(language).matrix
  const entries = cells.columns.map((column) => (row.kind === 'area' ? column.areas : column.groups)[row.at]!)
  const shown = cells.rowOf(row)
  const clear = entries.filter(isClear).length
  const tested = entries.filter((entry) => entry.kind === 'figure' && entry.outcome !== 'unknown').length
  const strength = shown.map(({ tone, isOutside }) => (tone === null ? 0 : strengthOf(tone) + (isOutside ? 1 : 0)))
  const places = cells.columns.map((_, at) => at).sort((a, b) => strength[b]! - strength[a]! || a - b)
  return {
    summary: (isChange ? words.listChanged : words.listClear)(
      numberText(clear, 0, language),
      numberText(tested, 0, language),
    ),
    items: places.map((at) => {
      const { indicator } = cells.columns[at]!
      return { indicatorId: indicator.id, name: indicator.name[language], cell: shown[at]! }
    }),
    glance: shown.map(({ tone }, at) => (tone === null ? 0 : strengthOf(tone) * sideOf(tone, entries[at]!))),
  }
}

function isClear(entry: MatrixEntry): boolean {
  return entry.kind === 'figure' && (entry.outcome === 'higher' || entry.outcome === 'lower')
}

function strengthOf(tone: NonNullable<MatrixCellView['tone']>): number {
  return tone === 'clear' ? 1 : Number(tone[1])
}

/** Upwards as the colour says it; a clear difference that is not judged goes the way of the figure. */
function sideOf(tone: NonNullable<MatrixCellView['tone']>, entry: MatrixEntry): 1 | -1 {
  if (tone !== 'clear') return tone.startsWith('p') ? 1 : -1
  return entry.kind === 'figure' && entry.outcome === 'lower' ? -1 : 1
}
