import { describe, expect, it } from 'vitest'
import type { Records } from '../../../src/keeping/drafts/model/mergeRecords.ts'
import type { FolderPort } from '../../../src/keeping/folder/FolderPort.ts'
import { type AskCollisions, openTable, saveTable, type TableWork } from '../../../src/keeping/folder/saveTable.ts'
import { readTableRecords, writeTableRecords } from '../../../src/output/files/tableRecords.ts'

const TABLE = 'measures.csv'
const START = 'measure_id;owner;cost;eget\r\na;KS;1;x\r\nb;BUN;2;y\r\n'

/** A folder in memory that fails at a call of one's choice, in the middle of writing when it is a write. */
class MemoryFolder implements FolderPort {
  readonly name = 'mapp'
  readonly files = new Map<string, string>([[TABLE, START]])
  calls = 0
  failsAt = 0
  onCall: () => void = () => {}

  #call(): boolean {
    this.onCall()
    return ++this.calls === this.failsAt
  }
  list = async () => {
    if (this.#call()) throw new Error('list')
    return [...this.files.keys()]
  }
  read = async (path: string) => {
    if (this.#call()) throw new Error('read')
    const text = this.files.get(path)
    return text === undefined ? null : new TextEncoder().encode(text)
  }
  write = async (path: string, bytes: Uint8Array) => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    if (this.#call()) {
      this.files.set(path, text.slice(0, text.length / 2))
      throw new Error('write')
    }
    this.files.set(path, text)
  }
}

const keyOf = (cells: Readonly<Record<string, string>>): string => cells.measure_id ?? ''
let made = 0
const clock = { now: () => 1, newId: () => `id${++made}`, by: () => 'Anna' }
const setting = (id: string, column: string, value: string): TableWork => ({
  read: (text) => readTableRecords(text, 'measure_id', keyOf)?.records ?? null,
  write: (records, like) =>
    writeTableRecords(
      readTableRecords(like, 'measure_id', keyOf)!,
      records as ReadonlyMap<string, Record<string, string>>,
    ),
  apply: (opened): Records => {
    const key = id
    return new Map(opened).set(key, { ...opened.get(key), [column]: value })
  },
})
const never: AskCollisions = async () => {
  throw new Error('Asked')
}
const save = async (port: FolderPort, work: TableWork, ask = never) =>
  saveTable(port, await openTable(port, TABLE, clock), work, ask, clock)

describe('a table in a folder', () => {
  it('gets the cells that were changed and is otherwise as it was written, with columns nobody knows', async () => {
    const port = new MemoryFolder()
    expect((await save(port, setting('a', 'owner', 'Kultur'))).kind).toBe('saved')
    expect(port.files.get(TABLE)).toBe('measure_id;owner;cost;eget\r\na;Kultur;1;x\r\nb;BUN;2;y\r\n')
  })

  it('gets what two wrote who had opened the same', async () => {
    const port = new MemoryFolder()
    const [mine, theirs] = [await openTable(port, TABLE, clock), await openTable(port, TABLE, clock)]
    await saveTable(port, theirs, setting('b', 'cost', '9'), never, clock)
    await saveTable(port, mine, setting('a', 'cost', '5'), never, clock)
    expect(port.files.get(TABLE)).toContain('a;KS;5;x\r\nb;BUN;9;y')
  })

  it('is asked about where both changed one cell, and left alone when nobody chooses', async () => {
    const port = new MemoryFolder()
    const [mine, theirs] = [await openTable(port, TABLE, clock), await openTable(port, TABLE, clock)]
    await saveTable(port, theirs, setting('a', 'owner', 'Fritid'), never, clock)
    const asked: unknown[] = []
    const before = port.files.get(TABLE)
    const left = await saveTable(
      port,
      mine,
      setting('a', 'owner', 'Kultur'),
      async (all) => {
        asked.push(...all)
        return null
      },
      clock,
    )
    expect(left.kind).toBe('left')
    expect(asked).toMatchObject([{ field: 'owner', base: 'KS', ours: 'Kultur', theirs: 'Fritid' }])
    expect(port.files.get(TABLE)).toBe(before)
    await saveTable(port, mine, setting('a', 'owner', 'Kultur'), async () => ['theirs'], clock)
    expect(port.files.get(TABLE)).toContain('a;Fritid;1;x')
  })

  it('gets what is in the copy that a sync program made beside it, and the copy is named', async () => {
    const port = new MemoryFolder()
    const opened = await openTable(port, TABLE, clock)
    port.files.set('measures-DATOR7.csv', START.replace('BUN', 'SN'))
    const saved = await saveTable(port, opened, setting('a', 'cost', '5'), never, clock)
    expect(saved).toMatchObject({ kind: 'saved', copies: ['measures-DATOR7.csv'] })
    expect(port.files.get(TABLE)).toContain('a;KS;5;x\r\nb;SN;2;y')
  })

  it('is read again right before it is written: what comes in between is in it', async () => {
    const port = new MemoryFolder()
    const opened = await openTable(port, TABLE, clock)
    const from = port.calls
    port.onCall = () => {
      if (port.calls === from + 2) port.files.set(TABLE, START.replace('BUN', 'SN'))
    }
    await saveTable(port, opened, setting('a', 'cost', '5'), never, clock)
    expect(port.files.get(TABLE)).toContain('a;KS;5;x\r\nb;SN;2;y')
  })

  it('loses nothing, whichever call fails: saved again from what was opened, it holds what everybody wrote', async () => {
    const plain = new MemoryFolder()
    await openTable(plain, TABLE, clock)
    const first = plain.calls
    await save(plain, setting('a', 'cost', '5'))
    const most = plain.calls
    expect(most).toBeGreaterThan(first + 6)
    for (let failsAt = first + 1; failsAt <= most; failsAt++) {
      const port = new MemoryFolder()
      const mine = await openTable(port, TABLE, clock)
      const theirs = await openTable(port, TABLE, clock)
      port.failsAt = port.calls + failsAt - first
      await saveTable(port, mine, setting('a', 'cost', '5'), never, clock).catch(() => null)
      port.failsAt = 0
      await saveTable(port, theirs, setting('b', 'owner', 'SN'), never, clock)
      await saveTable(port, mine, setting('a', 'cost', '5'), never, clock)
      expect(port.files.get(TABLE), `call ${failsAt}`).toBe(START.replace('a;KS;1', 'a;KS;5').replace('BUN', 'SN'))
    }
  })
})
