import { columnLetters } from '../../domain/columnLetters.ts'
import type { Language } from '../../domain/LocalText.ts'
import { optionNames, shownCell } from '../../facts/workbook/shownCell.ts'
import {
  BASE_SHEET,
  ID_COLUMN,
  LIST_SHEET,
  WORKBOOK_MARK,
  WORKBOOK_VERSION,
  type WorkbookColumn,
  type WorkbookTable,
} from '../../facts/workbook/WorkbookTable.ts'
import { workbookCatalogue } from '../../words/workbookCatalogue.ts'
import { type XlsxCell, type XlsxRule, type XlsxSheet, xlsxFile } from './xlsxFile.ts'

export type { WorkbookTable } from '../../facts/workbook/WorkbookTable.ts'

/** Rows below the last that have lists and formats, too. */
const ROWS_TO_COME = 500
const [NARROW, MIDDLE, WIDE] = [14, 24, 48]
const GUIDE_WIDTH = 110

/**
 * A table of records to be edited in a spreadsheet and read back (`readWorkbook`): choices as lists in the cells, ids in a
 * hidden column, dates and codes as texts so that they stay what they are, and in hidden sheets what every cell was and
 * what may be chosen. `stamp` says on the last sheet where it comes from.
 */
export function workbookXlsx<R>(
  table: WorkbookTable<R>,
  records: readonly R[],
  municipality: string,
  stamp: readonly string[],
  language: Language,
): Uint8Array<ArrayBuffer> {
  const words = workbookCatalogue(language).workbook
  const { columns } = table
  const names = columns.map(optionNames)
  const shown = records.map((record) => {
    const cells = table.cellsOf(record)
    return [
      table.idOf(record),
      ...columns.map((column, at) => shownCell(column, cells[column.column] ?? '', names[at]!)),
    ]
  })
  const labels = [words.idLabel, ...columns.map(({ label }) => label)]
  const lists = columns.filter(({ options = [] }) => options.length > 0)
  const lastRow = records.length + 1 + ROWS_TO_COME
  const title = words.names[table.name]
  return xlsxFile(title, [
    {
      name: title,
      rows: [
        labels.map((text): XlsxCell => ({ kind: 'text', text, style: 'head' })),
        ...shown.map(([id = '', ...cells]) => [exact(id), ...cells.map((text, at) => written(columns[at]!, text))]),
      ],
      widths: [NARROW, ...columns.map(widthOf)],
      isHeadFixed: true,
      hiddenColumns: [0],
      columnStyles: ['exact', ...columns.map(({ kind }) => (kind === 'number' ? undefined : ('exact' as const)))],
      rules: columns.flatMap((column, at): XlsxRule[] => {
        const range = listRange(column, lists)
        return ruleOf(column, at + 1, lastRow, range, words)
      }),
    },
    guideSheet(table.name, stamp, language),
    {
      name: BASE_SHEET,
      isHidden: true,
      rows: [
        [WORKBOOK_MARK, String(WORKBOOK_VERSION), table.name, municipality].map(exact),
        [ID_COLUMN, ...columns.map(({ column }) => column)].map(exact),
        labels.map(exact),
        ...shown.map((cells) => cells.map(exact)),
      ],
      widths: [],
      isHeadFixed: false,
    },
    listSheet(lists),
  ])
}

const exact = (text: string): XlsxCell => ({ kind: 'text', text, style: 'exact' })

function written({ kind }: WorkbookColumn, text: string): XlsxCell {
  const value = Number(text)
  return kind === 'number' && text !== '' && Number.isFinite(value)
    ? { kind: 'number', value, decimals: 'plain' }
    : exact(text)
}

function widthOf({ kind, label }: WorkbookColumn): number {
  const width = kind === 'long' ? WIDE : kind === 'number' || kind === 'date' ? NARROW : MIDDLE
  return Math.max(width, Math.min(MIDDLE, label.length + 2))
}

function listRange({ column }: WorkbookColumn, lists: readonly WorkbookColumn[]): string | null {
  const at = lists.findIndex((list) => list.column === column)
  if (at < 0) return null
  const letters = columnLetters(at * 2)
  return `'${LIST_SHEET}'!$${letters}$2:$${letters}$${lists[at]!.options!.length + 1}`
}

function ruleOf(
  { kind, min, max }: WorkbookColumn,
  column: number,
  lastRow: number,
  range: string | null,
  words: ReturnType<typeof workbookCatalogue>['workbook'],
): XlsxRule[] {
  const place = { column, lastRow }
  if (range !== null) {
    const isOnlyThese = kind === 'choice'
    const hint = isOnlyThese ? words.choiceHint : words.severalHint
    return [{ ...place, allows: { kind: 'list', range, isOnlyThese }, hint }]
  }
  if (kind === 'date') return [{ ...place, allows: { kind: 'anything' }, hint: words.dateHint }]
  if (kind !== 'number' || (min === undefined && max === undefined)) return []
  return [
    {
      ...place,
      allows: { kind: 'number', ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
      hint: '',
    },
  ]
}

function guideSheet(table: WorkbookTable<unknown>['name'], stamp: readonly string[], language: Language): XlsxSheet {
  const words = workbookCatalogue(language).workbook
  const lines = [...words.guide[table], words.guideBack, '', ...stamp]
  return {
    name: words.about,
    rows: lines.map((text): XlsxCell[] => [{ kind: 'text', text, style: 'wrap' }]),
    widths: [GUIDE_WIDTH],
    isHeadFixed: false,
  }
}

function listSheet(lists: readonly WorkbookColumn[]): XlsxSheet {
  const pairs = lists.map((list) => [...optionNames(list)])
  const longest = Math.max(0, ...pairs.map(({ length }) => length))
  return {
    name: LIST_SHEET,
    isHidden: true,
    rows: [
      lists.flatMap(({ column }) => [exact(column), exact(`${column}:id`)]),
      ...Array.from({ length: longest }, (_, row) =>
        pairs.flatMap((pair) => [exact(pair[row]?.[1] ?? ''), exact(pair[row]?.[0] ?? '')]),
      ),
    ],
    widths: [],
    isHeadFixed: false,
  }
}
