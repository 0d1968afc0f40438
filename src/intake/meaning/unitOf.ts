import type { Unit } from '../../domain/Indicator.ts'

const RULES: readonly (readonly [Unit, RegExp])[] = [
  ['per_100000', /per 100[ \u00a0.]?000/i],
  ['per_1000', /per 1[ \u00a0.]?000|per tusen|promille|‰/i],
  ['per_km2', /per (?:km2|km²|kvadratkilometer)/i],
  ['percent', /%|\bprocent\b|\bandel(?:en|ar)?\b|\bandelen\b|percent|\bshare\b|grad(?:en)?\b|kvot\b/i],
  ['tkr', /\btkr\b|tusen(?:tal)? kronor|thousand sek/i],
  ['kr', /\bkr\b|\bkronor\b|\bsek\b/i],
  ['index', /index\b/i],
  ['points', /\bpoäng\b|meritvärde|\bpoints\b/i],
  ['days', /\bdagar\b|\bdays\b/i],
  ['years', /medelålder|medellivslängd|\bålder i år\b/i],
  [
    'count',
    /\bantal(?:et)?\b|folkmängd|befolkning(?:en)?\b|\binvånare\b|\bpersoner\b|\bhushåll\b|\bbarn\b|\belever\b|\bnumber of\b|\bpopulation\b|\bcount\b|\bst\b|\bbilar\b|\bbostäder\b/i,
  ],
]

/** The unit that words name (`Andel arbetslösa`, `tkr`); null when they name none. */
export function unitOf(text: string): Unit | null {
  return RULES.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}
