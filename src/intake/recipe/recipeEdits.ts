import { fieldCells } from '../../domain/fieldCells.ts'
import { INDICATOR_FIELDS } from '../../domain/indicatorFields.ts'
import { IssueLog } from '../../ingest/IssueLog.ts'
import { parseCsv } from '../../ingest/parseCsv.ts'
import { RowReader } from '../../ingest/RowReader.ts'
import { readFields } from '../../ingest/readFields.ts'
import { csvText } from '../csvText.ts'
import type { IndicatorEdit } from '../IndicatorEdit.ts'
import type { Recipe, RecipeIndicator } from './Recipe.ts'

type Field = keyof typeof INDICATOR_FIELDS
type Values = IndicatorEdit['values']

const FIELDS = Object.keys(INDICATOR_FIELDS) as Field[]
const FILE = 'indicators.csv'

/** What a recipe says of indicators, with what has been written since over it. */
export function editsWithRecipe(recipe: Recipe | null, edits: readonly IndicatorEdit[]): readonly IndicatorEdit[] {
  const kept = new Map(Object.entries(recipe?.indicators ?? {}).map(([id, each]) => [id, editOf(id, each)]))
  for (const edit of edits) {
    const before = kept.get(edit.id)
    kept.set(edit.id, before ? { ...edit, values: { ...before.values, ...edit.values } } : edit)
  }
  return [...kept.values()]
}

/** A recipe that says what has been written over the guesses, in the cells of indicators.csv. */
export function recipeWithEdits(recipe: Recipe, edits: readonly IndicatorEdit[]): Recipe {
  const indicators = edits.map(({ id, values, isLeftOut }) => [id, { isLeftOut, cells: cellsOf(values) }] as const)
  return { ...recipe, indicators: Object.fromEntries(indicators) }
}

function cellsOf(values: Values): Readonly<Record<string, string>> {
  const said = FIELDS.filter((field) => values[field] !== undefined)
  const own = Object.fromEntries(said.map((field) => [field, INDICATOR_FIELDS[field]]))
  return fieldCells(own, values as Parameters<typeof fieldCells<typeof own>>[1])
}

/** Read as a row of a package is: a word or a number that the format has not is left out. */
function editOf(id: string, { isLeftOut, cells }: RecipeIndicator): IndicatorEdit {
  const columns = FIELDS.flatMap((field): readonly string[] => INDICATOR_FIELDS[field].columns)
  const known = columns.filter((column) => cells[column] !== undefined)
  const log = new IssueLog(FILE)
  const text = csvText(['id', ...known], [[id, ...known.map((column) => cells[column]!)]])
  const table = parseCsv(text, FILE, { required: ['id'], optional: known })
  const [row] = table.rows
  if (!row) return { id, isLeftOut, values: {} }
  const read = readFields(INDICATOR_FIELDS, row, new RowReader(table, log))
  const said = FIELDS.filter((field) => INDICATOR_FIELDS[field].columns.some((column) => known.includes(column)))
  const wrong = new Set(log.issues().map(({ column }) => column))
  const right = said.filter((field) => !INDICATOR_FIELDS[field].columns.some((column) => wrong.has(column)))
  return { id, isLeftOut, values: Object.fromEntries(right.map((field) => [field, read[field]])) as Values }
}
