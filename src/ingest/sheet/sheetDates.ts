import { plainWord } from './plainWord.ts'

/** `VT 2024`, `Q1 2024`, `2024 K3`, `24/8 2026`, `aug 2026`, `aug-26` as a date of measures.csv, for a start or an end. */
export function dateOf(text: string, side: 'start' | 'end'): string {
  const word = plainWord(text)
  const term = /^(vt|ht|våren|hösten|vår|höst)\s*-?\s*(\d{4}|\d{2})$/.exec(word)
  if (term) {
    const isSpring = term[1]!.startsWith('v')
    return `${yearOf(term[2]!)}-${isSpring ? (side === 'start' ? '01' : '06') : side === 'start' ? '08' : '12'}`
  }
  const quarter =
    /^(?:q|k|kv|kvartal)\s*([1-4])\s*(\d{4})$/.exec(word) ?? /^(\d{4})\s*(?:q|k|kv|kvartal)\s*([1-4])$/.exec(word)
  if (quarter) {
    const isYearFirst = quarter[1]!.length === 4
    const [year, number] = isYearFirst ? [quarter[1]!, Number(quarter[2])] : [quarter[2]!, Number(quarter[1])]
    return `${year}-${String(side === 'start' ? number * 3 - 2 : number * 3).padStart(2, '0')}`
  }
  const named = /^([a-zåäö]{3})[a-zåäö]*\.?\s+(\d{4})$/.exec(word)
  const month = named ? MONTHS.indexOf(named[1]!) + 1 : 0
  if (named && month > 0) return `${named[2]}-${String(month).padStart(2, '0')}`
  // What a spreadsheet makes of a month: `2024-01` comes back as `jan-24`.
  const cut = /^([a-zåäö]{3})[a-zåäö]*\.?-(\d{4}|\d{2})$/.exec(word)
  const cutMonth = cut ? MONTHS.indexOf(cut[1]!) + 1 : 0
  if (cut && cutMonth > 0) return `${yearOf(cut[2]!)}-${String(cutMonth).padStart(2, '0')}`
  const slashed = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/.exec(word)
  if (slashed)
    return [slashed[1], ...slashed.slice(2).flatMap((part) => (part ? [part.padStart(2, '0')] : []))].join('-')
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(word)
  return compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : text
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

function yearOf(digits: string): string {
  return digits.length === 2 ? `20${digits}` : digits
}

/**
 * `2024–2026`, `HT 2024–VT 2025`, `Q3 2024`, `from 2025` as a start and an end; null when it is no time, like `Löpande`.
 * A single year, term or quarter begins and ends it; a year with `from` has no end.
 */
export function spanOf(text: string): { readonly start: string; readonly end: string } | null {
  const word = plainWord(text)
  const open =
    /^(?:från och med|fr\.?o\.?m\.?|from|från)\s+(.+)$/.exec(word) ?? /^(.*\d)\s*(?:[-–—]|och framåt)$/.exec(word)
  if (open) return ordered(dateOf(open[1]!, 'start'), '')
  const until = /^(?:till och med|t\.?o\.?m\.?|till)\s+(.+)$/.exec(word)
  if (until) return ordered('', dateOf(until[1]!, 'end'))
  const alone = { start: dateOf(word, 'start'), end: dateOf(word, 'end') }
  if (DATE.test(alone.start)) return alone
  const parts = word.split(/\s*(?:–|—|\btill\b|\s-\s)\s*/)
  const two = parts.length === 2 ? parts : word.split('-')
  return two.length === 2 ? ordered(dateOf(two[0]!, 'start'), dateOf(two[1]!, 'end')) : null
}

function ordered(start: string, end: string): { readonly start: string; readonly end: string } | null {
  return [start, end].every((date) => date === '' || DATE.test(date)) ? { start, end } : null
}
