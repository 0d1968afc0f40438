import { isDate } from '../readPeriod.ts'

/** What tells that a text is about one person. */
export type PersonSign = 'personal-number' | 'e-mail' | 'phone' | 'name' | 'address'

/** A cell that is an address for mail, a telephone number or a street address, and nothing else. */
export const E_MAIL = /^[^\s@;,]+@[^\s@;,]+\.[a-z]{2,}$/i
export const PHONE = /^(?:\+46|0046|0)[\s(-]*\d(?:[\d\s()/-]{6,14})$/
export const STREET =
  /^\p{Lu}[\p{L} .'-]*(?:gatan?|vägen|väg|gränd|stigen|stig|torget|torg|backen|allén?|plan|platsen|kajen|liden|parken)\s*\d{1,4}\s?\p{L}?\b/u

/** Ten or twelve digits with a day of birth and the right check digit (Luhn); co-ordination numbers have 60 on the day. */
export function isPersonalNumber(text: string): boolean {
  const match = /^(19|20)?(\d{2})(\d{2})(\d{2})[-+]?(\d{4})$/.exec(text)
  if (!match) return false
  const [, century = '20', year, month, day, last] = match
  const dayOfMonth = String(Number(day) > 60 ? Number(day) - 60 : Number(day)).padStart(2, '0')
  if (!isDate(`${century}${year}-${month}-${dayOfMonth}`) && !isDate(`19${year}-${month}-${dayOfMonth}`)) return false
  const digits = `${year}${month}${day}${last}`
  let sum = 0
  for (let at = 0; at < 10; at++) {
    const doubled = Number(digits[at]) * (at % 2 === 0 ? 2 : 1)
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
