import type { FittedCompass } from '../../../analysis/compass/compassSteps.ts'
import { groupStability } from '../../../analysis/compass/groupStability.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { memo } from '../../../domain/memo.ts'
import { random } from '../../../stats/random.ts'
import { compassCatalogue } from '../../../words/compassCatalogue.ts'
import { numberText } from '../../../words/format.ts'
import type { LandscapeRow } from './landscapeRows.ts'

export interface LandscapeStabilityRow {
  readonly group: number
  readonly landscape: string
  readonly leaveOut: string
  readonly bootstrap: string
  readonly verdict: string
}

export interface LandscapeStability {
  readonly rows: readonly LandscapeStabilityRow[]
  readonly about: string
}

const DRAWS = 200
/** Printed with the result, so that anyone gets the same numbers. */
const SEED = 1
/** Where a bootstrap likeness begins to be a pattern, fairly and very stable (Hennig). */
const BANDS = { pattern: 0.6, fair: 0.75, firm: 0.85 }

const drawnLikeness = memo((fit: FittedCompass) => groupStability(fit.frame, fit.placement, random(SEED), DRAWS))

/**
 * How stable each landscape is, by two judges: the least likeness when one area at a time is left out, and the mean
 * likeness over 200 bootstrap draws. Null where there are too many areas to draw anew (200).
 */
export function landscapeStability(
  fit: FittedCompass,
  landscapes: readonly LandscapeRow[],
  language: Language,
): LandscapeStability | null {
  const found = drawnLikeness(fit)
  if (!found) return null
  const words = compassCatalogue(language).compassPanel.stability
  return {
    rows: landscapes.map(({ group, number, name }) => {
      const likeness = found[group] ?? 0
      return {
        group,
        landscape: `${number}. ${name}`,
        leaveOut: fit.stability ? numberText(fit.stability[group] ?? 0, 2, language) : '–',
        bootstrap: numberText(likeness, 2, language),
        verdict: words.verdicts[bandOf(likeness)],
      }
    }),
    about: words.about(numberText(DRAWS, 0, language), numberText(SEED, 0, language)),
  }
}

function bandOf(likeness: number): 'none' | 'pattern' | 'fair' | 'firm' {
  if (likeness < BANDS.pattern) return 'none'
  if (likeness < BANDS.fair) return 'pattern'
  return likeness < BANDS.firm ? 'fair' : 'firm'
}
