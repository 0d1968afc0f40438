import type { Dataset } from '../../../../domain/Dataset.ts'
import { type FieldCells, fieldCells } from '../../../../domain/fieldCells.ts'
import { GOAL_FIELDS } from '../../../../domain/goalFields.ts'
import { MEASURE_FIELDS } from '../../../../domain/measureFields.ts'
import { NOTE_FIELDS } from '../../../../domain/noteFields.ts'
import type { Records } from '../../../../keeping/drafts/model/mergeRecords.ts'
import { recordsOf } from '../../../../keeping/drafts/model/recordsOf.ts'
import { guarded } from '../../../../output/files/packageTable.ts'
import {
  type RecordTable,
  readTableRecords,
  type TableKey,
  type TableRecords,
  writeTableRecords,
} from '../../../../output/files/tableRecords.ts'

/** A table of the package in which the reader has changed something, and how. */
export interface OwnTable {
  readonly path: string
  /** How many rows are new, changed or gone. */
  readonly changed: number
  readonly read: (text: string) => Records | null
  readonly write: (records: Records, like: string) => string
  /** The reader's changes put into rows as they were opened: only the cells that were changed. */
  readonly apply: (opened: Records) => Records
}

interface TableOf {
  readonly path: string
  readonly column: string
  readonly keyOf: TableKey
  readonly rows: (dataset: Dataset) => readonly Readonly<Record<string, string>>[]
}

const byColumn =
  (column: string): TableKey =>
  (cells) =>
    cells[column] ?? ''

const TABLES: readonly TableOf[] = [
  {
    path: 'measures.csv',
    column: 'measure_id',
    keyOf: byColumn('measure_id'),
    rows: ({ measures }) => measures.map((each) => ({ measure_id: each.id, ...fieldCells(MEASURE_FIELDS, each) })),
  },
  {
    path: 'measure_areas.csv',
    column: 'measure_id',
    // A blank role is the usual one.
    keyOf: ({ measure_id = '', area_id = '', group_id = '', role = '' }) =>
      JSON.stringify([measure_id, area_id, group_id, role || 'serves']),
    rows: linkRows,
  },
  {
    path: 'goals.csv',
    column: 'goal_id',
    keyOf: byColumn('goal_id'),
    rows: ({ goals }) => goals.map((each) => ({ goal_id: each.id, ...fieldCells(GOAL_FIELDS, each) })),
  },
  {
    path: 'notes.csv',
    column: 'note_id',
    keyOf: byColumn('note_id'),
    rows: ({ notes }) =>
      notes.map((each) => ({ note_id: each.id, ...(fieldCells(NOTE_FIELDS, each) as FieldCells<typeof NOTE_FIELDS>) })),
  },
]

function linkRows(dataset: Dataset): readonly Readonly<Record<string, string>>[] {
  return recordsOf(dataset).flatMap(({ measure, links }) =>
    links.map(({ areaId, groupId, role, share, measureShare, basis }) => ({
      measure_id: measure.id,
      area_id: areaId ?? '',
      group_id: groupId ?? '',
      role,
      share: share === null ? '' : String(share),
      basis: basis ?? '',
      measure_share: measureShare === null ? '' : String(measureShare),
    })),
  )
}

/** The tables that the reader has changed something in: between the package as it is and as it is with the drafts. */
export function ownTables(packaged: Dataset, drafted: Dataset): readonly OwnTable[] {
  return TABLES.flatMap((table): OwnTable[] => {
    const [was, is] = [packaged, drafted].map((dataset) => keyed(table.rows(dataset), table.keyOf)) as [
      TableRecords,
      TableRecords,
    ]
    const changed = [...new Set([...was.keys(), ...is.keys()])].filter((id) => !sameCells(was.get(id), is.get(id)))
    if (changed.length === 0) return []
    const read = (text: string): RecordTable | null => readTableRecords(text, table.column, table.keyOf)
    return [
      {
        path: table.path,
        changed: changed.length,
        read: (text) => read(text)?.records ?? null,
        write: (records, like) => writeTableRecords(read(like) ?? emptyTable(is), records as TableRecords),
        apply: (opened) => {
          const rows = new Map(opened)
          for (const id of changed) {
            const cells = is.get(id)
            if (!cells) rows.delete(id)
            else rows.set(id, { ...rows.get(id), ...changedCells(was.get(id), cells) })
          }
          return rows
        },
      },
    ]
  })
}

function keyed(rows: readonly Readonly<Record<string, string>>[], keyOf: TableKey): TableRecords {
  return new Map(rows.map((cells) => [keyOf(cells), cells]))
}

type Cells = Readonly<Record<string, string>>

function changedCells(was: Cells | undefined, is: Cells): Cells {
  const changed = Object.entries(is).filter(([column, cell]) => was?.[column] !== cell)
  return Object.fromEntries(changed.map(([column, cell]) => [column, guarded(cell)]))
}

const sameCells = (one: Cells | undefined, other: Cells | undefined): boolean =>
  one !== undefined && other !== undefined && Object.keys(changedCells(one, other)).length === 0

/** How a table is written that the folder does not have. */
function emptyTable(records: TableRecords): Omit<RecordTable, 'records'> {
  const columns = Object.keys([...records.values()][0] ?? {})
  return { columns, delimiter: ',', newline: '\n', hasMark: false }
}
