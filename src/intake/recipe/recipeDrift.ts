import type { Recipe, RecipeTable } from './Recipe.ts'

/** How a table differs from the one that a recipe was made for. */
export interface Drift {
  /** Counted from 1. */
  readonly table: number
  readonly missing: readonly string[]
  readonly added: readonly string[]
}

/** How tables differ from those the recipe was made for; empty when they do not. */
export function recipeDrift(recipe: Pick<Recipe, 'tables'>, found: readonly RecipeTable[]): Drift[] {
  const drift: Drift[] = []
  for (let at = 0; at < Math.max(found.length, recipe.tables.length); at++) {
    const [before, now] = [recipe.tables[at], found[at]]
    const missing = before?.columns.filter((name) => !now?.columns.includes(name)) ?? []
    const added = now?.columns.filter((name) => !before?.columns.includes(name)) ?? []
    const isOther = before?.layout !== now?.layout
    if (missing.length + added.length === 0 && !isOther) continue
    drift.push({ table: at + 1, missing, added })
  }
  return drift
}
