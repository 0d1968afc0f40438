import { isPersonalNumber, type PersonSign } from './personSigns.ts'

const NUMBER = /(?<!\d)(?:19|20)?\d{6}[-+]?\d{4}(?!\d)/g
const MAIL = /[^\s@;,]+@[^\s@;,]+\.[a-z]{2,}/i
const TELEPHONE = /(?<![\d-])(?:\+46|0046|0)[\s(-]*\d(?:[\d\s()/-]{6,14})\d(?![\d-])/
const TITLED = /(?<!\p{L})(?:herr|fru|fröken|rektor|kurator|lärare|läkare|mr|mrs|ms)\s+\p{Lu}\p{Ll}+/iu
const LAST_NAME =
  '\\p{Lu}\\p{Ll}*(?:sson|zon|ström|berg|bergh|lund|[kq]vist|gren|dahl|stedt|ström|blom|holm|lind|borg|strand|mark|fors|ell|ander|én)'
const FULL_NAME = new RegExp(`(?<!\\p{L})(\\p{Lu}\\p{Ll}+)\\s+${LAST_NAME}(?!\\p{L})`, 'gu')
/** Words that stand before the name of a place, not of a person. */
const BEFORE_PLACES = new Set(
  (
    'Norra Södra Östra Västra Nya Gamla Stora Lilla Övre Nedre Inre Yttre I På Vid Från Till Hos Kring Mellan Under Av Med ' +
    'Nära Runt För Om Efter Enligt Både Även Och In At Near From To The'
  ).split(' '),
)

/**
 * The first sign that a text names a person: a personal identity number with a valid check digit, an address for mail, a
 * telephone number, a title with a name, or a first and a last name of a Swedish form. Null when none is seen. It is a
 * hint: names of other forms pass, and a place may look like one, so whoever is told decides.
 */
export function personInText(text: string): PersonSign | null {
  const digits = text.match(NUMBER) ?? []
  if (digits.some(isPersonalNumber)) return 'personal-number'
  if (MAIL.test(text)) return 'e-mail'
  if (TELEPHONE.test(text)) return 'phone'
  if (titledName(text)) return 'name'
  for (const [, first] of text.matchAll(FULL_NAME)) if (!BEFORE_PLACES.has(first!)) return 'name'
  return null
}

/** The title in any case, the name with a capital: one expression cannot ask for both. */
function titledName(text: string): boolean {
  const found = TITLED.exec(text)
  return found !== null && /\p{Lu}\p{Ll}+$/u.test(found[0]) && /\s\p{Lu}/u.test(found[0])
}
