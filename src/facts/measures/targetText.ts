import type { Language } from '../../domain/LocalText.ts'
import type { Measure } from '../../domain/Measure.ts'
import { textIn } from '../../domain/textIn.ts'
import { agesText, interpretedText } from './measurePhrases.ts'

/** The target group with its ages, which its own words may already state, marked where either is our interpretation. */
export function targetText(measure: Measure, language: Language): string {
  const [group, ages] = [textIn(measure.targetGroup, language), agesText(measure, language)]
  const isOurs = (['target_group', 'ages'] as const).map((field) => measure.interpreted.includes(field))
  if (ages === '' || group === '' || group.includes(ages) || isOurs[0] === isOurs[1]) {
    const parts = group.includes(ages) ? [group] : [group, ages].filter((text) => text !== '')
    return interpretedText(measure, parts.join(', '), ['target_group', 'ages'], language)
  }
  return [
    interpretedText(measure, group, ['target_group'], language),
    interpretedText(measure, ages, ['ages'], language),
  ].join(', ')
}
