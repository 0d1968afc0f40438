import { useMemo } from 'react'
import type { IntakeReading } from '../../../facts/intake/intakeMessages.ts'
import { type NearRecipe, nearestRecipe } from '../../../intake/recipe/nearestRecipe.ts'
import { parseRecipe } from '../../../intake/recipe/parseRecipe.ts'
import type { Recipe } from '../../../intake/recipe/Recipe.ts'
import { readKeptRecipes } from '../../../keeping/keptRecipes.ts'
import type { OwnRecipe } from './RecipeOffer.tsx'

/** The kept recipe that fits what is read, while none is used; null where there is none, or it has no choices to give. */
export function useNearRecipe(
  reading: IntakeReading | null,
  used: Recipe | null,
  municipalityCode: string,
): NearRecipe<OwnRecipe> | null {
  const kept = useMemo(
    () =>
      readKeptRecipes(municipalityCode).flatMap((each): OwnRecipe[] => {
        const recipe = parseRecipe(each.text)
        const says = recipe && Object.keys({ ...recipe.answers, ...recipe.indicators }).length > 0
        return says ? [{ ...each, recipe }] : []
      }),
    [municipalityCode],
  )
  if (used || !reading || reading.intake.tables.length === 0) return null
  return nearestRecipe(kept, reading.intake.recipe.tables)
}
