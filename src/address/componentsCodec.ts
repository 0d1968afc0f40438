import { type ComponentWeight, MAX_COMPONENTS, MAX_WEIGHT } from './AppState.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** Components of a reader's own need index as an address writes them: `unemployed:1,employed:0.5`. */
export function encodeComponents(components: readonly ComponentWeight[]): string {
  return components.map(({ indicatorId, weight }) => `${indicatorId}:${weight}`).join(',')
}

/** `indicator:weight,...`; components that are not known or not weights are left out and named. */
export function decodeComponents(
  given: string | null,
  vocabulary: Pick<Vocabulary, 'periods'>,
  correct: (given: string, used: string) => void,
): ComponentWeight[] {
  if (!given) return []
  const parts = given.split(',').filter((part) => part !== '')
  const seen = new Set<string>()
  const usable = parts.flatMap((part): ComponentWeight[] => {
    const colon = part.lastIndexOf(':')
    const indicatorId = part.slice(0, colon)
    const text = part.slice(colon + 1)
    const weight = Number(text)
    const isWeight = text.trim() !== '' && weight >= 0 && weight <= MAX_WEIGHT
    if (colon < 0 || !vocabulary.periods.has(indicatorId) || !isWeight || seen.has(indicatorId)) return []
    seen.add(indicatorId)
    return [{ indicatorId, weight }]
  })
  const kept = usable.slice(0, MAX_COMPONENTS)
  if (kept.length < parts.length) {
    correct(given, encodeComponents(kept))
  }
  return kept
}
