import type { Standing } from '../../analysis/standing.ts'
import type { Language } from '../../domain/LocalText.ts'
import { chartCatalogue } from '../../words/chartCatalogue.ts'
import { numberText } from '../../words/format.ts'

/** With fewer others than this each of them is more than five per cent: they are counted instead. */
const FEWEST_FOR_PERCENT = 20

/** Where an area stands, in words: how much of the others it is above, and what that is counted of. */
export interface StandingText {
  readonly text: string
  /** How many the others are, how many have the same figure, and how many have none. May be empty. */
  readonly detail: string
  /** Both in a line. */
  readonly line: string
}

/** Whole per cent, rounded down: 100 only where it is above every other. */
function percentAbove({ lower, others }: Standing): number {
  return Math.floor((100 * lower) / others)
}

export function standingText(standing: Standing, language: Language): StandingText {
  const words = chartCatalogue(language).standing
  const { others, lower, same, left } = standing
  const number = (count: number) => numberText(count, 0, language)
  const isCounted = others < FEWEST_FOR_PERCENT
  const detail = [
    ...(isCounted ? [] : [words.others(number(others))]),
    ...(same > 0 ? [words.same(number(same))] : []),
    ...(left > 0 ? [words.left(number(left))] : []),
  ].join(', ')
  const text = aboveText()
  return { text, detail, line: detail === '' ? text : `${text} (${detail})` }

  function aboveText(): string {
    if (lower === others) return words.aboveAll
    if (lower === 0) return same === 0 ? words.belowAll : words.aboveNone
    if (isCounted || percentAbove(standing) === 0) return words.aboveCount(number(lower), number(others))
    return words.abovePercent(number(percentAbove(standing)))
  }
}
