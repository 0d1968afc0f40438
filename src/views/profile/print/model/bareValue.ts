import type { Unit } from '../../../../domain/Indicator.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { unitSign } from '../../../../words/format.ts'

const NO_BREAK_SPACE = '\u00a0'

/** The unit where it stands beside the name instead of after each figure; empty for per cent, counts and indexes. */
export function columnUnit(unit: Unit, language: Language): string {
  return unit === 'percent' ? '' : unitSign(unit, language)
}

/** A figure without the unit that `columnUnit` says; other texts come back as they are. */
export function bareValue(text: string, unit: Unit, language: Language): string {
  const sign = columnUnit(unit, language).replaceAll(' ', NO_BREAK_SPACE)
  const tail = `${NO_BREAK_SPACE}${sign}`
  return sign !== '' && text.endsWith(tail) ? text.slice(0, -tail.length) : text
}
