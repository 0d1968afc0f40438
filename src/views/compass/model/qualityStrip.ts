import type { FittedCompass } from '../../../analysis/compass/compassSteps.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { compassCatalogue } from '../../../words/compassCatalogue.ts'
import { numberText, rangeText, valueText } from '../../../words/format.ts'
import { countWordCapital } from '../../../words/numberWords.ts'
import { namesText } from './namesText.ts'

export interface QualityFact {
  readonly lead: string
  readonly detail: string
}

/** How far the picture can be believed, in words; always in sight. */
export interface QualityStrip {
  readonly percent: string
  /** 0-1. */
  readonly explained: number
  /** Where "acceptable" and "good" begin, 0-1. */
  readonly limits: readonly [number, number]
  readonly lead: string
  readonly bands: string
  /** The first fact as a sentence, for exports and screen readers. */
  readonly sentence: string
  readonly facts: readonly QualityFact[]
}

/** Below this share the disc shows an area badly. */
export const BADLY_SEEN = 0.4
const GOOD = 0.9
const FAIR = 0.8
const STABLE = 0.85
const FAIRLY_STABLE = 0.75

/** `badly` are the names of the areas that the disc shows badly. */
export function qualityStrip(fit: FittedCompass, badly: readonly string[], language: Language): QualityStrip {
  const words = compassCatalogue(language).compass
  const percent = valueText(fit.quality.explained * 100, 'percent', 0, language)
  return {
    percent,
    explained: fit.quality.explained,
    limits: [0.55, 0.7],
    lead: words.explainedLead,
    bands: words.explainedBands,
    sentence: words.explainedSentence(percent),
    facts: [neighbours(fit, language), stability(fit, language), seen(badly, language)],
  }
}

function neighbours({ quality: { neighbourhood } }: FittedCompass, language: Language): QualityFact {
  const words = compassCatalogue(language).compass
  if (!neighbourhood) return { lead: words.neighbours.unknown, detail: words.neighboursUnknown }
  const least = Math.min(neighbourhood.trustworthiness, neighbourhood.continuity)
  const verdict = least >= GOOD ? 'good' : least >= FAIR ? 'fair' : 'poor'
  const number = (value: number) => numberText(value, 2, language)
  return {
    lead: words.neighbours[verdict],
    detail: words.neighboursDetail(number(neighbourhood.trustworthiness), number(neighbourhood.continuity)),
  }
}

function stability({ stability: found }: FittedCompass, language: Language): QualityFact {
  const words = compassCatalogue(language).compass
  if (!found || found.length === 0) return { lead: words.stable.unknown, detail: words.stableUnknown }
  const least = Math.min(...found)
  const verdict = least >= STABLE ? 'good' : least >= FAIRLY_STABLE ? 'fair' : 'poor'
  return { lead: words.stable[verdict], detail: words.stableDetail(stabilityRange(found, language)) }
}

export function stabilityRange(stability: readonly number[], language: Language): string {
  return rangeText(Math.min(...stability), Math.max(...stability), 'index', 2, language)
}

function seen(badly: readonly string[], language: Language): QualityFact {
  const words = compassCatalogue(language).compass
  if (badly.length === 0) return { lead: words.allSeen, detail: words.allSeenDetail }
  return {
    lead: words.badlySeen(countWordCapital(badly.length, language), badly.length === 1),
    detail: words.badlySeenDetail(namesText(badly, 3, language)),
  }
}
