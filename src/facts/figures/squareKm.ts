import type { Language } from '../../domain/LocalText.ts'
import { numberText } from '../../words/format.ts'

/** Size of an area: a decimal below ten square kilometres, and never none: what is less than a tenth says so. */
export function squareKm(areaKm2: number, language: Language): string {
  if (areaKm2 < 0.05) return `< ${numberText(0.1, 1, language)}\u00a0km²`
  return `${numberText(areaKm2, areaKm2 < 10 ? 1 : 0, language)}\u00a0km²`
}
