/** `1819` for 2018/19: two digits, and the two that follow them. */
export function isLikeSchoolYear(text: string): boolean {
  const match = /^(\d{2})(\d{2})$/.exec(text.trim())
  return match !== null && Number(match[2]) === (Number(match[1]) + 1) % 100
}

/**
 * Periods of one column that are school years written with four digits and must not be taken for calendar years. 2021
 * may be either: it is a calendar year unless another of the column's periods can only be a school year. 1920 is one
 * unless the column holds other early calendar years.
 */
export function schoolYears(texts: Iterable<string>): ReadonlySet<string> {
  const all = [...texts].map((text) => text.trim())
  const like = all.filter(isLikeSchoolYear)
  const hasEarlyYears = all.some((text) => /^19[0-4]\d$/.test(text) && !isLikeSchoolYear(text))
  const isCertain = like.some((text) => text !== '2021' && !(text === '1920' && hasEarlyYears))
  return new Set(isCertain ? like : [])
}

/** `1819` as the package format writes it: `2018/19`. */
export function asSchoolYear(text: string): string {
  const [first, second] = [text.trim().slice(0, 2), text.trim().slice(2)]
  return `20${first}/${second}`
}
