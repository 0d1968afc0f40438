import type { AreaId } from '../../../../domain/Area.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { slideRows } from '../../../../output/model/slideRows.ts'
import { listText, numberText } from '../../../../words/format.ts'
import { outputCatalogue } from '../../../../words/outputCatalogue.ts'
import type { BudgetRow, BudgetTable, BudgetView } from './budgetView.ts'

export interface BudgetSlide {
  readonly tables: readonly BudgetTable[]
  /** What is shown and what is not; empty when everything is. */
  readonly note: string
}

/** Sentence and frames, title and head of a table, and a line, in pixels of a slide 768 high. */
const AROUND = 50 + 30
const FRAMES = 134
const TABLE = 74
const ROW = 36
/** Two tables stand under each other beside the third. */
const STACKED: readonly BudgetTable['id'][] = ['priority', 'funder']

/** The lines of the budget that a slide has room for: the largest of each table, and those of areas the slide names. */
export function budgetSlide(
  view: Pick<BudgetView, 'tables' | 'frames'>,
  room: number,
  named: readonly AreaId[],
  language: Language,
): BudgetSlide {
  const height = room - AROUND - (view.frames.length > 0 ? FRAMES : 0)
  const stacked = view.tables.filter(({ id, rows }) => STACKED.includes(id) && rows.length > 0)
  const lines = shared(
    stacked.map(({ rows }) => rows.length),
    Math.floor((height - stacked.length * TABLE) / ROW),
  )
  const roomOf = (table: BudgetTable): number => {
    const at = stacked.indexOf(table)
    return at < 0 ? Math.floor((height - TABLE) / ROW) : lines[at]!
  }
  const tables = view.tables.map((table) => ({
    ...table,
    rows: largest(table.rows, Math.max(1, roomOf(table)), table.id === 'area' ? named : []),
  }))
  const words = outputCatalogue(language).slideChoice
  const number = (value: number): string => numberText(value, 0, language)
  const says = view.tables.flatMap(({ id, rows }, at) => {
    const shown = tables[at]!.rows.length
    return shown < rows.length ? [words.budgetTables[id](number(shown), number(rows.length))] : []
  })
  return { tables, note: says.length === 0 ? '' : words.budget(listText(says, language)) }
}

/** The largest by cost, by number of measures where costs are alike or not stated. */
function largest(rows: readonly BudgetRow[], room: number, named: readonly AreaId[]): readonly BudgetRow[] {
  const order = [...rows].sort((a, b) => b.knownSek - a.knownSek || b.measures - a.measures)
  return slideRows(rows, room, (row) => (named.includes(row.id) ? 0 : order.indexOf(row) + 1))
}

/** Lines for each of the tables: evenly, and what one does not need goes to the other. */
function shared(needs: readonly number[], lines: number): readonly number[] {
  const [first = 0, second = 0] = needs
  if (first + second <= lines) return needs
  const half = Math.max(1, Math.floor(lines / 2))
  const one = Math.min(first, Math.max(half, lines - second))
  return [one, Math.max(1, lines - one)].slice(0, needs.length)
}
