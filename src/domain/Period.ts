/** A period as the source writes it: `2024`, `2023/24`, `2022–2024`, `2024K2`, `2024M06`, `2024-12-31`. */
export type Period = string

/**
 * Orders periods by the first moment they cover, then by length of text.
 * Quarters and months count within their year. Unreadable periods come first, in text order.
 */
export function comparePeriods(a: Period, b: Period): number {
  return periodStart(a) - periodStart(b) || (a < b ? -1 : a > b ? 1 : 0)
}

/** Start of a period as a decimal year (2024K2 -> 2024.25), or -Infinity when no year can be read. */
export function periodStart(period: Period): number {
  const match = /^(\d{4})(?:-(\d{2})|[KQ](\d)|M(\d{2}))?/.exec(period)
  if (!match) return Number.NEGATIVE_INFINITY
  const year = Number(match[1])
  if (match[3]) return year + (Number(match[3]) - 1) / 4
  const month = match[2] ?? match[4]
  return month ? year + (Number(month) - 1) / 12 : year
}
