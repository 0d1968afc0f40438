import type { SourceFile } from '../SourceFile.ts'
import { parseRecipe } from './parseRecipe.ts'
import type { Recipe } from './Recipe.ts'

const LARGEST = 1_000_000

/** Files without the recipe among them, and the recipe: the last one, null without any. */
export function recipeAmong(files: readonly SourceFile[]): {
  readonly files: readonly SourceFile[]
  readonly recipe: Recipe | null
} {
  const recipes = files.map(({ bytes }) =>
    bytes.length > 0 && bytes.length <= LARGEST && bytes[0] === 0x7b
      ? parseRecipe(new TextDecoder().decode(bytes))
      : null,
  )
  return {
    files: files.filter((_, at) => recipes[at] === null),
    recipe: recipes.findLast((each) => each !== null) ?? null,
  }
}
