import { CellStatus } from '../domain/Cell.ts'
import type { Sex } from '../domain/Sex.ts'
import type { IssueLog, IssuePlace } from './IssueLog.ts'

/** Swedish words that can only mean one thing. `M`, `K` and `1`, `2` are left out: sources disagree about them. */
const SEX_WORDS: ReadonlyMap<string, Sex> = new Map<string, Sex>([
  ['total', 'total'],
  ['women', 'women'],
  ['men', 'men'],
  ['totalt', 'total'],
  ['båda könen', 'total'],
  ['samtliga', 'total'],
  ['1+2', 'total'],
  ['kvinnor', 'women'],
  ['män', 'men'],
])

const STATUS_WORDS: ReadonlyMap<string, number> = new Map<string, number>([
  ['ok', CellStatus.value],
  ['provisional', CellStatus.provisional],
  ['suppressed', CellStatus.suppressed],
  ['not-collected', CellStatus.notCollected],
  ['not-applicable', CellStatus.notApplicable],
  ['preliminär', CellStatus.provisional],
  ['skyddad', CellStatus.suppressed],
  ['sekretess', CellStatus.suppressed],
  ['ej insamlad', CellStatus.notCollected],
  ['saknas', CellStatus.notCollected],
  ['ej relevant', CellStatus.notApplicable],
])

/** The words of a status as the format writes them; the others of the table are read, too. */
export const STATUSES = ['ok', 'provisional', 'suppressed', 'not-collected', 'not-applicable'] as const

const plain = (text: string) => text.trim().normalize('NFC').toLowerCase()

/** Blank is `total`. Null, with an error, when the word is not known. */
export function readSex(text: string, line: number, log: IssueLog): Sex | null {
  const word = plain(text)
  if (word === '') return 'total'
  const sex = SEX_WORDS.get(word)
  if (sex) return sex
  log.error('word-unknown', { line, column: 'sex' }, { text, allowed: 'total, women, men' })
  return null
}

/** Blank is a value. An unknown word makes the cell unreadable, because it may have meant "suppressed". */
export function readStatus(text: string, place: IssuePlace, log: IssueLog): number {
  const word = plain(text)
  if (word === '') return CellStatus.value
  const status = STATUS_WORDS.get(word)
  if (status !== undefined) return status
  log.error('word-unknown', place, { text, allowed: STATUSES.join(', ') })
  return CellStatus.unreadable
}
