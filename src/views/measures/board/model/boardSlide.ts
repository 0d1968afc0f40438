import type { AreaId } from '../../../../domain/Area.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { slideRows } from '../../../../output/model/slideRows.ts'
import { listText, numberText } from '../../../../words/format.ts'
import { outputCatalogue } from '../../../../words/outputCatalogue.ts'
import type { BoardRow } from './boardRows.ts'
import type { BoardView } from './boardView.ts'

export interface BoardSlide {
  readonly rows: readonly BoardRow[]
  /** What is shown and what is not; empty when everything is. */
  readonly note: string
  /** Pixels of a slide 768 high. */
  readonly rowHeight: number
}

/** Sentence, tabs and head of the board, and some air, in the same pixels. */
const AROUND = 50 + 62 + 47 + 14
const ROW = { least: 21, usual: 26.6, most: 34 } as const

/**
 * The rows of the board that a slide has room for: areas with clearly high need, then those of which it cannot be told,
 * and before any the areas the slide names. Areas without clearly high need only where all have room: what is asked of a
 * meeting stands in the others.
 */
export function boardSlide(
  view: Pick<BoardView, 'rows'>,
  room: number,
  named: readonly AreaId[],
  language: Language,
): BoardSlide {
  const { rows } = view
  const wantOf = (row: BoardRow) =>
    row.kind === 'area' && named.includes(row.id)
      ? 0
      : row.kind === 'group' || isHigh(row)
        ? 1
        : isUnclear(row)
          ? 2
          : null
  const chosen = slideRows(rows, Math.floor((room - AROUND) / ROW.usual), wantOf)
  const shown = chosen.length > 0 ? chosen : rows.slice(0, 1)
  return { rows: shown, note: noteOf(rows, shown, named, language), rowHeight: heightOf(shown.length, room) }
}

function isHigh({ verdict }: BoardRow): boolean {
  return verdict === 'high-with' || verdict === 'high-without'
}

function isUnclear({ verdict }: BoardRow): boolean {
  return verdict === 'cannot-tell'
}

function heightOf(count: number, room: number): number {
  return Math.max(ROW.least, Math.min(ROW.most, (room - AROUND) / Math.max(1, count)))
}

function noteOf(
  rows: readonly BoardRow[],
  shown: readonly BoardRow[],
  named: readonly AreaId[],
  language: Language,
): string {
  const words = outputCatalogue(language).slideChoice
  const all = rows.filter(({ kind }) => kind === 'area')
  const areas = shown.filter(({ kind }) => kind === 'area')
  const left = all.length - areas.length
  if (left === 0) return ''
  const number = (value: number): string => numberText(value, 0, language)
  const [high, unclear] = [isHigh, isUnclear].map((is) => ({
    count: areas.filter(is).length,
    of: all.filter(is).length,
  }))
  const beside = areas.filter((row) => !isHigh(row) && !isUnclear(row) && named.includes(row.id)).length
  const parts =
    unclear!.of === all.length
      ? [words.boardFirst]
      : [
          ...(high!.count > 0 ? [words.boardHigh(high!.count, high!.of)] : []),
          ...(unclear!.count > 0 ? [words.boardUnclear(unclear!.count, unclear!.of)] : []),
          ...(beside > 0 ? [words.named(beside)] : []),
        ]
  const isRestLow = high!.count === high!.of && unclear!.count === unclear!.of
  const rest = (isRestLow ? words.boardRestLow : words.boardRest)(left, number(left))
  return words.board(number(areas.length), number(all.length), listText(parts, language), rest)
}
