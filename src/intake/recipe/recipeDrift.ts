import type { IntakeTable } from '../Intake.ts'
import type { Recipe } from './Recipe.ts'
import { shapeOf } from './recipeOf.ts'

/** How the tables differ from those the recipe was made for; empty when they do not. */
export function recipeDrift(
  recipe: Recipe,
  tables: readonly IntakeTable[],
): Readonly<Record<string, string | number>>[] {
  const found = tables.map(shapeOf)
  const drift: Record<string, string | number>[] = []
  for (let at = 0; at < Math.max(found.length, recipe.tables.length); at++) {
    const [before, now] = [recipe.tables[at], found[at]]
    const missing = before?.columns.filter((name) => !now?.columns.includes(name)) ?? []
    const added = now?.columns.filter((name) => !before?.columns.includes(name)) ?? []
    const isOther = before?.layout !== now?.layout
    if (missing.length + added.length === 0 && !isOther) continue
    drift.push({
      ...{ table: at + 1, missing: missing.join(', '), added: added.join(', ') },
      ...{ before: before?.layout ?? '', now: now?.layout ?? '' },
    })
  }
  return drift
}
