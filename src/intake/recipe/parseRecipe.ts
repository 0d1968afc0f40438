import type { Recipe } from './Recipe.ts'

const LONGEST = 1_000_000

/** The text of a recipe file; null when it is none. Whatever else stands in it is left out. */
export function parseRecipe(text: string): Recipe | null {
  if (text.length > LONGEST) return null
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(read) || read.format !== 'social-kompass-recipe' || read.version !== 1) return null
  const tables = Array.isArray(read.tables) ? read.tables : []
  const indicators = isRecord(read.indicators) ? Object.entries(read.indicators) : []
  const answers = isRecord(read.answers) ? Object.entries(read.answers) : []
  return {
    format: 'social-kompass-recipe',
    version: 1,
    tables: tables.flatMap((table: unknown) =>
      isRecord(table) && Array.isArray(table.columns) && typeof table.layout === 'string'
        ? [{ columns: table.columns.filter((name) => typeof name === 'string'), layout: table.layout }]
        : [],
    ),
    answers: Object.fromEntries(answers.filter(isText)),
    indicators: Object.fromEntries(
      indicators.flatMap(([id, each]) =>
        isRecord(each) && isRecord(each.cells)
          ? [
              [
                id,
                {
                  isLeftOut: each.isLeftOut === true,
                  cells: Object.fromEntries(Object.entries(each.cells).filter(isText)),
                },
              ],
            ]
          : [],
      ),
    ),
  }
}

function isText(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
