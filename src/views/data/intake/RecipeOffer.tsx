import type { Language } from '../../../domain/LocalText.ts'
import type { NearRecipe } from '../../../intake/recipe/nearestRecipe.ts'
import type { Recipe } from '../../../intake/recipe/Recipe.ts'
import type { KeptRecipe } from '../../../keeping/keptRecipes.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { dateText } from '../../../words/format.ts'
import { readingCatalogue } from '../words/readingCatalogue.ts'
import styles from './IntakeAssistant.module.css'

/** A recipe as it was kept in the browser. */
export type OwnRecipe = KeptRecipe & { readonly recipe: Recipe }

export interface RecipeOfferProps {
  readonly near: NearRecipe<OwnRecipe>
  readonly language: Language
  readonly onUse: (recipe: Recipe) => void
}

/** The file has the shape of one that was read before: one click reads it with the same choices. */
export function RecipeOffer({ near, language, onUse }: RecipeOfferProps) {
  const words = readingCatalogue(language).reading
  const { kept, drift } = near
  return (
    <Notice kind="info" as="div" className={styles.recipe} data-testid="recipe-offer">
      <p>
        {drift.length === 0
          ? words.sameShape(kept.names, dateText(kept.day, language))
          : words.likeShape(kept.names, dateText(kept.day, language))}
      </p>
      {drift.map(({ table, missing, added }) => (
        <p key={table}>{words.drift(missing.map(said), added.map(said))}</p>
      ))}
      <Button kind="plain" onClick={() => onUse(kept.recipe)}>
        {words.useRecipe}
      </Button>
    </Notice>
  )
}

/** A heading without the year that changes in it. */
function said(name: string): string {
  return name.replaceAll('#', '…')
}
