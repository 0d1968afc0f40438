import type { Language } from '../../domain/LocalText.ts'
import type { Interpretable, Measure } from '../../domain/Measure.ts'
import { catalogue } from '../../words/catalogue.ts'
import { listText } from '../../words/format.ts'

/** A text about a measure, marked where one of these things is our interpretation. */
export function interpretedText(
  { interpreted }: Pick<Measure, 'interpreted'>,
  text: string,
  fields: readonly Interpretable[],
  language: Language,
): string {
  const isOurs = text !== '' && fields.some((field) => interpreted.includes(field))
  return isOurs ? catalogue(language).measure.interpreted(text) : text
}

/** The target ages in words; empty when they are not stated. */
export function agesText({ ageFrom, ageTo }: Measure, language: Language): string {
  const words = catalogue(language).measure
  if (ageFrom === 0 && ageTo === null) return words.allAges
  if (ageFrom !== null && ageTo !== null) return words.ages(String(ageFrom), String(ageTo))
  if (ageFrom !== null) return words.agesFrom(String(ageFrom))
  return ageTo === null ? '' : words.agesTo(String(ageTo))
}

/** When a measure goes on: its start and end as stated; without a start, the years that documents name it in. */
export function periodText({ start, end, mentioned }: Measure, language: Language): string {
  const words = catalogue(language).measure
  const named = start === null && mentioned.length > 0 ? words.mentioned(listText(mentioned.map(String), language)) : ''
  if (start && end) return start === end ? start : words.fromTo(start, end)
  if (end) return [named, words.until(end)].filter((part) => part !== '').join(', ')
  return start ? words.from(start) : named
}
