import type { Issue } from '../../domain/Issue.ts'
import { dateOf } from '../../ingest/sheet/sheetDates.ts'
import { isUnknownWord, kronorOf, packageWord } from '../../ingest/sheet/sheetWords.ts'
import { looseForm } from '../../ingest/suggestName.ts'
import { unguarded } from '../../ingest/unguarded.ts'
import { type GivenCell, serialOf } from './sameAfterExcel.ts'
import { type OptionNames, optionNames } from './shownCell.ts'
import { answerKey, type WorkbookAnswers } from './WorkbookAnswers.ts'
import type { WorkbookColumn } from './WorkbookTable.ts'

export interface ReadCell {
  /** As the package writes it; null for what cannot be read, and then the field is as it was. */
  readonly text: string | null
  readonly issue?: Pick<Issue, 'severity' | 'code' | 'params'>
  /** Texts of it that are none of the options. */
  readonly unknown?: readonly string[]
}

const [FIRST_YEAR, LAST_YEAR] = [1900, 2200]

/**
 * A cell that somebody has written in a workbook, as the package writes it. Numbers and dates are checked by its reader.
 *
 * @param answers what the reader has said that texts mean
 */
export function readGivenCell(
  column: WorkbookColumn,
  { text: given, type }: GivenCell,
  names: OptionNames,
  answers: WorkbookAnswers,
): ReadCell {
  const text = unguarded(given.normalize('NFC').replace(/\r\n?/g, '\n').trim())
  if (text === '' || (column.kind !== 'text' && column.kind !== 'long' && isUnknownWord(text))) return { text: '' }
  switch (column.kind) {
    case 'choice':
    case 'list':
      return readOptions(column, text, names, answers)
    case 'date': {
      // A year that somebody has given the form of a date: 2025 is a day in July 1905.
      const serial = type?.kind === 'date' ? serialOf(type.day) : Number.NaN
      if (serial >= FIRST_YEAR && serial <= LAST_YEAR) return { text: String(serial) }
      return { text: dateOf(text, column.column === 'end' ? 'end' : 'start') }
    }
    case 'number':
      if (type?.kind === 'date') return madeDate(text)
      return { text: type?.kind === 'number' ? text : kronorOf(text) }
    default:
      // Nobody writes a date where there is text: it was a range of ages, or a fraction.
      return type?.kind === 'date' ? madeDate(text) : { text }
  }
}

function madeDate(text: string): ReadCell {
  return { text: null, issue: { severity: 'error', code: 'cell-made-date', params: { text } } }
}

/** Names of options, one or several, as their ids; ids are taken, too, and the words that people have for a status. */
function readOptions(column: WorkbookColumn, text: string, names: OptionNames, answers: WorkbookAnswers): ReadCell {
  const all = [...optionNames(column), ...names]
  const byName = new Map(all.flatMap(([id, name]) => [[looseForm(id), id] as const, [looseForm(name), id] as const]))
  const find = (part: string) => byName.get(looseForm(part)) ?? byName.get(looseForm(packageWord(column.column, part)))
  const unknown: string[] = []
  const ids = (column.kind === 'choice' ? [text] : text.split(/[;\n]/)).flatMap((whole): string[] => {
    const part = whole.trim()
    if (part === '') return []
    const found = find(part)
    if (found !== undefined) return [found]
    const answered = answers.get(answerKey(column.column, part))
    if (answered) return [...answered]
    // Between commas, where that makes names of all of them.
    const pieces = column.kind === 'list' ? part.split(',').map((piece) => find(piece.trim())) : []
    if (pieces.length > 1 && pieces.every((piece) => piece !== undefined)) return pieces as string[]
    unknown.push(part)
    return []
  })
  if (unknown.length > 0) {
    const params = { text: unknown.join('; '), column: column.column }
    return { text: null, unknown, issue: { severity: 'error', code: 'sheet-word-unknown', params } }
  }
  return { text: [...new Set(ids)].join(';') }
}
