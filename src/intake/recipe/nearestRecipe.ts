import type { Recipe, RecipeTable } from './Recipe.ts'
import { type Drift, recipeDrift } from './recipeDrift.ts'

/** A kept recipe that fits, and how the tables differ from those it was made for. */
export interface NearRecipe<Kept> {
  readonly kept: Kept
  readonly drift: readonly Drift[]
}

/** Less in common than this is another table. */
const LEAST_SHARED = 0.5

/** Of kept recipes, the one whose tables differ the least from these, the latest first; null when none has half of them. */
export function nearestRecipe<Kept extends { readonly recipe: Recipe }>(
  kept: readonly Kept[],
  found: readonly RecipeTable[],
): NearRecipe<Kept> | null {
  let best: NearRecipe<Kept> | null = null
  let fewest = Number.POSITIVE_INFINITY
  for (const each of kept) {
    if (sharedPart(each.recipe.tables, found) < LEAST_SHARED) continue
    const drift = recipeDrift(each.recipe, found)
    const differences = drift.reduce((sum, { missing, added }) => sum + 1 + missing.length + added.length, 0)
    if (differences >= fewest) continue
    best = { kept: each, drift }
    fewest = differences
  }
  return best
}

/** 0-1: how much of all columns both have. */
function sharedPart(a: readonly RecipeTable[], b: readonly RecipeTable[]): number {
  const columnsOf = (tables: readonly RecipeTable[]) =>
    new Set(tables.flatMap(({ columns }, at) => columns.map((name) => `${at} ${name}`)))
  const [left, right] = [columnsOf(a), columnsOf(b)]
  const shared = [...left].filter((name) => right.has(name)).length
  return shared / Math.max(1, left.size, right.size)
}
