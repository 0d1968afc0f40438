const STATUSES: Readonly<Record<string, readonly string[]>> = {
  planned: ['planerad', 'planeras', 'planerat', 'kommande', 'på gång', 'ej startad', 'inte startad'],
  ongoing: ['pågår', 'pågående', 'aktiv', 'igång', 'i gång', 'löpande', 'påbörjad'],
  paused: ['pausad', 'vilande', 'pausas'],
  ended: ['avslutad', 'avslutat', 'avslutas', 'klar', 'slutförd', 'genomförd', 'upphört'],
}
const LEVELS: Readonly<Record<string, readonly string[]>> = {
  universal: ['generell', 'universell', 'allmän'],
  selective: ['selektiv', 'riktad'],
  indicated: ['indikerad', 'individuell'],
}
const REACHES: Readonly<Record<string, readonly string[]>> = {
  municipality: ['hela kommunen', 'kommunövergripande', 'kommun'],
  areas: ['vissa områden', 'områden', 'område'],
  point: ['plats', 'från en plats', 'punkt'],
}
const BASES: Readonly<Record<string, readonly string[]>> = {
  document: ['dokument', 'beslut', 'enligt dokument'],
  rule: ['regel', 'enligt regel'],
  interpretation: ['tolkning', 'egen tolkning', 'vår tolkning'],
}
const DIRECTIONS: Readonly<Record<string, readonly string[]>> = {
  increase: ['öka', 'ökar', 'ska öka'],
  decrease: ['minska', 'minskar', 'ska minska'],
}

const WORDS: ReadonlyMap<string, Readonly<Record<string, readonly string[]>>> = new Map([
  ['status', STATUSES],
  ['level', LEVELS],
  ['reach', REACHES],
  ['basis', BASES],
  ['expected_direction', DIRECTIONS],
])

const UNKNOWN = ['okänt', 'okänd', 'saknas', 'ej angivet', 'inte angivet', 'vet ej', 'ej känt', '?', 'unknown', 'n/a']
const EVERYWHERE = [
  'hela kommunen',
  'kommunövergripande',
  'alla områden',
  'alla',
  'kommunen',
  'hela',
  'whole municipality',
]

const plain = (text: string) =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '')
    .trim()

/** Whether a cell says that it is not known. */
export function isUnknownWord(text: string): boolean {
  return UNKNOWN.includes(plain(text))
}

/** Whether a cell says the whole municipality. */
export function isEverywhere(text: string, municipality: string): boolean {
  const word = plain(text)
  return EVERYWHERE.includes(word) || word === plain(`hela ${municipality}`) || word === plain(`${municipality} kommun`)
}

/** A cell in the words of measures.csv; as it is when it holds no word that has another name there. */
export function packageWord(column: string, text: string): string {
  const word = plain(text)
  const found = Object.entries(WORDS.get(column) ?? {}).find(([, names]) => names.includes(word))
  return found?.[0] ?? text
}

/** `13–15 år`, `65+`, `från 16`, `till 6`, `alla` as two cells; null when it is none of these. */
export function agesOf(text: string): { readonly from: string; readonly to: string } | null {
  const word = plain(text).replace(/\s*(år|years?)$/, '')
  if (/^(alla|alla åldrar|samtliga)$/.test(word)) return { from: '0', to: '' }
  const span = /^(\d{1,3})\s*(?:-|–|—|till|t\.?o\.?m\.?)\s*(\d{1,3})$/.exec(word)
  if (span) return { from: span[1]!, to: span[2]! }
  const from =
    /^(?:från\s+)?(\d{1,3})\s*(?:\+|år och äldre|och äldre|-|–)$/.exec(word) ?? /^från\s+(\d{1,3})$/.exec(word)
  if (from) return { from: from[1]!, to: '' }
  const to = /^(?:till|upp till|högst|till och med)\s+(\d{1,3})$/.exec(word)
  if (to) return { from: '', to: to[1]! }
  return /^\d{1,3}$/.test(word) ? { from: word, to: word } : null
}

const FACTORS: ReadonlyMap<string, number> = new Map([
  ['kr', 1],
  ['kronor', 1],
  ['sek', 1],
  ['tkr', 1000],
  ['mnkr', 1_000_000],
  ['mkr', 1_000_000],
])

/** `250 tkr`, `1,2 mnkr`, `250 000 kr` as kronor in digits; as it is without a unit. */
export function kronorOf(text: string): string {
  const found = /^(.*\d)\s*(kr|kronor|sek|tkr|mnkr|mkr)\.?(?:\s*(?:\/|per)\s*år)?$/i.exec(text.trim())
  if (!found) return text
  const amount = Number(found[1]!.replace(/[\s\u00a0\u202f\u2009]/g, '').replace(',', '.'))
  const factor = FACTORS.get(found[2]!.toLowerCase())
  return Number.isFinite(amount) && factor ? String(Math.round(amount * factor * 100) / 100) : text
}

/** `VT 2024`, `Q1 2024`, `2024 K3`, `24/8 2026`, `aug 2026` as a date of measures.csv, for a start or an end. */
export function dateOf(text: string, side: 'start' | 'end'): string {
  const word = plain(text)
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
  const slashed = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/.exec(word)
  if (slashed)
    return [slashed[1], ...slashed.slice(2).flatMap((part) => (part ? [part.padStart(2, '0')] : []))].join('-')
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(word)
  return compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : text
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

function yearOf(digits: string): string {
  return digits.length === 2 ? `20${digits}` : digits
}
