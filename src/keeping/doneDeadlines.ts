import type { DoneDeadline } from '../domain/DoneDeadline.ts'
import { asideStore } from './AsideStore.ts'
import { type KeptStorage, readKeptList, writeKeptList } from './keptList.ts'
import { packageStorage } from './packageStorage.ts'
import { keptTextName } from './project/model/keptTexts.ts'

/** What is ticked as done in this browser. What cannot be read is set aside and told. */
export function readDoneDeadlines(
  municipality: string,
  storage: Pick<KeptStorage, 'getItem'> | null = packageStorage(),
): readonly DoneDeadline[] {
  const key = keptTextName('deadlines', municipality)
  const { entries, aside } = readKeptList(storage, key, readDone)
  if (aside.length > 0) asideStore.tell({ kind: 'plan', key, text: JSON.stringify(aside) })
  return entries
}

/** Ticks a deadline of a year as done, or takes the tick away (`on` null). Whether it could be kept: storage may be full. */
export function tickDeadline(
  municipality: string,
  { id, year }: Pick<DoneDeadline, 'id' | 'year'>,
  on: string | null,
  storage: KeptStorage | null = packageStorage(),
): boolean {
  const others = readDoneDeadlines(municipality, storage).filter((done) => done.id !== id || done.year !== year)
  const next = on === null ? others : [...others, { id, year, on }]
  return writeKeptList(storage, keptTextName('deadlines', municipality), next, readDone)
}

function readDone(value: unknown): DoneDeadline | null {
  if (typeof value !== 'object' || value === null) return null
  const { id, year, on } = value as Partial<Record<keyof DoneDeadline, unknown>>
  const isDone = typeof id === 'string' && Number.isInteger(year) && typeof on === 'string'
  return isDone && /^\d{4}-\d{2}-\d{2}$/.test(on) ? { id, year: year as number, on } : null
}
