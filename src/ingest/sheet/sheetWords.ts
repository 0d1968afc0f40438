import type {
  ExpectedDirection,
  LinkBasis,
  MeasureLevel,
  MeasureReach,
  MeasureStatus,
} from '../../domain/measureVocabulary.ts'
import { LIKE_THOUSANDS } from '../NumberColumn.ts'
import { plainWord } from './plainWord.ts'

/** The names that people have for the words of a field. */
type SheetNames<Word extends string> = Readonly<Partial<Record<Word, readonly string[]>>>

const STATUSES: SheetNames<MeasureStatus> = {
  planned: [
    'planerad',
    'planeras',
    'planerat',
    'kommande',
    'på gång',
    'ej startad',
    'inte startad',
    'ej påbörjad',
    'inte påbörjad',
    'ej påbörjat',
    'inte påbörjat',
  ],
  ongoing: ['pågår', 'pågående', 'aktiv', 'igång', 'i gång', 'löpande', 'påbörjad', 'påbörjat', 'enligt plan'],
  paused: ['pausad', 'vilande', 'pausas'],
  ended: ['avslutad', 'avslutat', 'avslutas', 'klar', 'slutförd', 'genomförd', 'upphört'],
}
const LEVELS: SheetNames<MeasureLevel> = {
  universal: ['generell', 'universell', 'allmän'],
  selective: ['selektiv', 'riktad'],
  indicated: ['indikerad', 'individuell'],
}
const REACHES: SheetNames<MeasureReach> = {
  municipality: ['hela kommunen', 'kommunövergripande', 'kommun'],
  unknown: ['räckvidd okänd'],
  areas: ['vissa områden', 'områden', 'område'],
  point: ['plats', 'från en plats', 'punkt'],
}
const BASES: SheetNames<LinkBasis> = {
  document: ['dokument', 'beslut', 'enligt dokument'],
  rule: ['regel', 'enligt regel'],
  interpretation: ['tolkning', 'egen tolkning', 'vår tolkning'],
}
const DIRECTIONS: SheetNames<ExpectedDirection> = {
  increase: ['öka', 'ökar', 'ska öka'],
  decrease: ['minska', 'minskar', 'ska minska'],
}

const WORDS: ReadonlyMap<string, SheetNames<string>> = new Map<string, SheetNames<string>>([
  ['status', STATUSES],
  ['level', LEVELS],
  ['reach', REACHES],
  ['basis', BASES],
  ['expected_direction', DIRECTIONS],
])

/** Columns that hold one of a few words. */
export const WORD_COLUMNS: readonly string[] = [...WORDS.keys()]

/** Names with what they mean, the longest first, so that `ej påbörjad` is met before a shorter one. */
const NAMES: ReadonlyMap<string, readonly (readonly [name: string, word: string])[]> = new Map(
  [...WORDS].map(([column, words]) => [
    column,
    Object.entries(words)
      .flatMap(([word, names = []]) => [[word, word] as const, ...names.map((name) => [name, word] as const)])
      .sort(([a], [b]) => b.length - a.length),
  ]),
)

const UNKNOWN = ['okänt', 'okänd', 'saknas', 'ej angivet', 'inte angivet', 'vet ej', 'ej känt', '?', 'unknown', 'n/a']
/** Whether a cell says that it is not known. */
export function isUnknownWord(text: string): boolean {
  return UNKNOWN.includes(plainWord(text))
}

/** Words of a status that say too little: asked about. */
const UNSURE_STATUS = ['försenad', 'försenat', 'försenas', 'delvis', 'oklart', 'delayed']

/** Whether a status may be read in more than one way. */
export function isUnsureStatus(text: string): boolean {
  return UNSURE_STATUS.includes(plainWord(text))
}

/**
 * A cell in the words of measures.csv, also when more is said after the word (`Pågår enligt plan`); as it is when it holds
 * no word that has another name there.
 */
export function packageWord(column: string, text: string): string {
  const word = plainWord(text)
  const names = NAMES.get(column) ?? []
  const found =
    names.find(([name]) => name === word) ??
    (column === 'status'
      ? names.find(([name]) => word.startsWith(name) && /^[\s,;:(–-]/.test(word.slice(name.length)))
      : null)
  return found?.[1] ?? text
}

/** `13–15 år`, `65+`, `från 16`, `till 6`, `alla` as two cells; null when it is none of these. */
export function agesOf(text: string): { readonly from: string; readonly to: string } | null {
  const word = plainWord(text).replace(/\s*(år|years?)$/, '')
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

/**
 * `250 tkr`, `1,2 mnkr`, `250 000 kr` as kronor in digits; as it is without a unit. `250.000 kr` loses its unit alone, for
 * the reader of numbers to doubt, and `1.250 tkr` is left to it whole: nobody can tell thousands from decimals there.
 */
export function kronorOf(text: string): string {
  const found = /^(.*\d)\s*(kr|kronor|sek|tkr|mnkr|mkr)\.?(?:\s*(?:\/|per)\s*år)?$/i.exec(text.trim())
  if (!found) return text
  const factor = FACTORS.get(found[2]!.toLowerCase())
  if (LIKE_THOUSANDS.test(found[1]!.trim()) && factor !== 1_000_000) return factor === 1 ? found[1]!.trim() : text
  const amount = Number(found[1]!.replace(/[\s\u00a0\u202f\u2009]/g, '').replace(',', '.'))
  return Number.isFinite(amount) && factor ? String(Math.round(amount * factor * 100) / 100) : text
}
