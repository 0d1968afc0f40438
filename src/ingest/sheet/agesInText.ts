/** Years of age; `to` is null where there is no upper end. */
export interface AgeSpan {
  readonly from: number
  readonly to: number | null
}

const OLDEST = 110
/** Grade one is the year in which a child turns seven. */
const AGE_BEFORE_GRADES = 6
const DASH = String.raw`\s*(?:-|–|—|till|t\.?\s?o\.?\s?m\.?)\s*`
const GRADES = new RegExp(String.raw`(?<!\p{L})(?:åk|årskurs(?:erna)?|klass)\.?\s*(\d)(?:${DASH}(\d))?`, 'iu')
const UPPER = /(?<!\p{L})gymnasi/iu
const SPAN = new RegExp(String.raw`(?<![\d.,])(\d{1,3})${DASH}(\d{1,3})(?:\s*(?:år|åringar|years?))?(?![\d.,%])`, 'iu')
const FROM = /(?<![\d.,])(\d{1,3})\s*(?:\+|år och (?:äldre|uppåt)|-årig\w* och äldre)/iu
const ONE = /(?<![\d.,])(\d{1,3})(?:\s*år\b|-?åringar)/iu

/**
 * The ages that a text on a target group names: `6-12 år`, `föräldrar till barn 0–5 år`, `åk 4-6` (in the years when
 * children turn 10 to 12), `65+`. Null where it names none. Whose ages they are the text may not say, so they are asked about.
 */
export function agesInText(text: string): AgeSpan | null {
  const grades = GRADES.exec(text)
  if (grades)
    return { from: Number(grades[1]) + AGE_BEFORE_GRADES, to: Number(grades[2] ?? grades[1]) + AGE_BEFORE_GRADES }
  const span = SPAN.exec(text)
  if (span) return ordered(Number(span[1]), Number(span[2]))
  const from = FROM.exec(text)
  if (from) return ordered(Number(from[1]), null)
  const one = ONE.exec(text)
  if (one) return ordered(Number(one[1]), Number(one[1]))
  return UPPER.test(text) ? { from: 16, to: 19 } : null
}

/** A span that goes backwards, or past the oldest, is of something else than ages. */
function ordered(from: number, to: number | null): AgeSpan | null {
  return from <= OLDEST && (to === null || (to >= from && to <= OLDEST)) ? { from, to } : null
}
