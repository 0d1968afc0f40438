import type { AreaId } from '../../../../domain/Area.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { DRAWN_SLIDE } from '../../../../output/model/slideRoom.ts'
import { slideRows } from '../../../../output/model/slideRows.ts'
import { listText, numberText } from '../../../../words/format.ts'
import { outputCatalogue } from '../../../../words/outputCatalogue.ts'
import type { MatrixCells } from './matrixCells.ts'
import { groupGap, type MatrixHeadGroup } from './matrixHeads.ts'
import type { MatrixBody, MatrixRow, MatrixView } from './matrixView.ts'

export interface MatrixSlide {
  readonly body: MatrixBody
  readonly view: MatrixView
  /** What is shown and what is not; empty when everything is. */
  readonly note: string
}

/** What stands around the rows (sentence, heads, the municipality, the key), and a row, in pixels of a slide 768 high. */
const AROUND = 50 + 168 + 30 + 88
const ROW = 29
/** Names and what the heads lean past the last column; a column; a letter of a group's name. The style sheet has the same. */
const BESIDE = 200 + 84
const COLUMN = { width: 54, letter: 8.4 } as const

/**
 * What of the matrix stands on a slide. Rows: the areas that are chosen or that the slide names, then the first in the
 * order of the matrix. Columns: the first ones, and the one the areas are ordered by. Order and counts are those of the
 * whole matrix, so that a slide says nothing else than the view it was made from.
 */
export function matrixSlide(
  whole: { readonly body: MatrixBody; readonly view: MatrixView },
  room: number,
  chosen: readonly AreaId[],
  language: Language,
): MatrixSlide {
  const { body, view } = whole
  const fits = Math.max(1, Math.floor((room - AROUND) / ROW))
  const groupRows = view.rows.length + view.groupRows.length <= fits ? view.groupRows : []
  const isChosen = ({ id }: MatrixRow): boolean => chosen.includes(id)
  const rows = slideRows(view.rows, fits, (row) => (isChosen(row) ? 0 : 1))
  const kept = columnsThatFit(body, view, DRAWN_SLIDE.width - BESIDE)
  const number = (value: number): string => numberText(value, 0, language)
  const words = outputCatalogue(language).slideChoice
  const columns = body.cells.columns.length
  const named = rows.filter(isChosen).length
  const others = rows.length - named
  const more = named > 0 ? words.matrixMore : words.matrixFirst
  const how = [...(named > 0 ? [words.matrixChosen(named)] : []), ...(others > 0 ? [more(others)] : [])]
  const says = [
    ...(rows.length < view.rows.length
      ? [words.matrixRows(number(rows.length), number(view.rows.length), listText(how, language))]
      : []),
    ...(groupRows.length < view.groupRows.length ? [words.matrixGroups] : []),
    ...(kept.length < columns ? [words.matrixColumns(number(kept.length), number(columns))] : []),
  ]
  return {
    body: { ...body, cells: cellsOf(body.cells, kept), groups: groupsOf(body.groups, kept) },
    view: { ...view, rows, groupRows },
    note: says.length === 0 ? '' : words.matrix(listText(says, language)),
  }
}

function columnsThatFit({ groups, cells }: MatrixBody, { ordered }: MatrixView, width: number): readonly number[] {
  const { order } = ordered
  const first =
    order.by === 'indicator' ? cells.columns.findIndex(({ indicator }) => indicator.id === order.indicatorId) : -1
  const kept = new Set(first < 0 ? [] : [first])
  for (const at of cells.columns.keys()) {
    const next = [...kept, at]
    if (widthOf(groupsOf(groups, next)) > width && kept.size > 0) break
    kept.add(at)
  }
  return [...kept].sort((a, b) => a - b)
}

function widthOf(groups: readonly MatrixHeadGroup[]): number {
  return groups.reduce((sum, { heads, gap }) => sum + heads.length * COLUMN.width + gap, 0)
}

function groupsOf(groups: readonly MatrixHeadGroup[], kept: readonly number[]): readonly MatrixHeadGroup[] {
  let at = -1
  return groups
    .map((group) => {
      const heads = group.heads.filter(() => {
        at += 1
        return kept.includes(at)
      })
      return { ...group, heads, gap: groupGap(group.name, heads.length * COLUMN.width, COLUMN.letter) }
    })
    .filter(({ heads }) => heads.length > 0)
}

function cellsOf(cells: MatrixCells, kept: readonly number[]): MatrixCells {
  return {
    ...cells,
    columns: kept.map((at) => cells.columns[at]!),
    shown: kept.map((at) => cells.shown[at]!),
    rowOf: (key) => {
      const row = cells.rowOf(key)
      return kept.map((at) => row[at]!)
    },
  }
}
