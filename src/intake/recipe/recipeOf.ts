import type { Findings } from '../Findings.ts'
import type { IntakeTable } from '../Intake.ts'
import type { Recipe, RecipeTable } from './Recipe.ts'

/** What is of one file only: next year's has another period, and its names must be looked at anew. */
const OF_THIS_FILE = /(?:^|:)(?:period|areas-none)$/

/** The shapes of the tables, and what the reader chose for them. What was only guessed is guessed anew. */
export function recipeOf(tables: readonly IntakeTable[], findings: Findings): Recipe {
  const chosen = findings.all.flatMap(({ id, chosen, by }) =>
    chosen === null || by === 'guess' || OF_THIS_FILE.test(id) ? [] : [[id, chosen] as const],
  )
  return {
    format: 'social-kompass-recipe',
    version: 1,
    tables: tables.map(shapeOf),
    answers: Object.fromEntries(chosen),
    indicators: {},
  }
}

/** Years are what changes from one file to the next, so they are no part of the shape. */
export function shapeOf({ columns }: IntakeTable): RecipeTable {
  const named = columns.map(({ name, role }) => ({
    role,
    name: name.replace(/(?:19|20)\d{2}(?:\s*[/–-]\s*\d{2,4})?|(?<!\d)\d{4}(?=\p{L})/gu, '#').trim(),
  }))
  return {
    columns: [...new Set(named.map(({ name }) => name))],
    layout: [...new Set(named.map(({ role }) => role))]
      .filter((role) => role !== 'ignored' && role !== 'note')
      .sort()
      .join(' '),
  }
}
