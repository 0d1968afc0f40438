import { kronorOf } from './sheetWords.ts'

/** What a cell of resources says: posts, or money of which it is said that it is per year; null when it says neither. */
export function resourcesOf(
  text: string,
): { readonly column: 'fte' | 'cost_sek_per_year'; readonly value: string } | null {
  const posts = /^(\d+(?:[.,]\d+)?)\s*(?:tjänst|tjänster|heltid|heltider|årsarbetare|årsarbetskrafter)$/i.exec(
    text.trim(),
  )
  if (posts) return { column: 'fte', value: posts[1]!.replace(',', '.') }
  const isYearly = /(?:\/|\bper\b)\s*år$/i.test(text.trim())
  const kronor = kronorOf(text)
  return isYearly && kronor !== text ? { column: 'cost_sek_per_year', value: kronor } : null
}
