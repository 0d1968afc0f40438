import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Records, settled } from '../../../src/keeping/drafts/model/mergeRecords.ts'
import type { FileVersion } from '../../../src/keeping/folder/model/FileVersion.ts'
import { settleFile } from '../../../src/keeping/folder/model/settleFile.ts'

const FIELDS = ['x', 'y'] as const
const write = (records: Records): string =>
  [...records]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { x, y }]) => `${id}|${String(x)}|${String(y)}.\n`)
    .join('')
const known = new Map<string, Records>()
const read = (text: string): Records | null => {
  const records = known.get(text) ?? parsed(text)
  known.set(text, records)
  return records
}
const parsed = (text: string): Records => {
  const lines = text.split('\n').filter((line) => line !== '')
  return new Map(
    lines.map((line) => {
      const [id, x, y] = line.replace(/\.$/, '').split('|') as [string, string, string]
      return [id, { x, y }] as const
    }),
  )
}
const START: FileVersion = { id: 'v0', parents: [], at: 0, text: 'a|a0|a0.\nb|b0|b0.\n' }

interface Writer {
  base: FileVersion
  ours: Records
}

type Step =
  | { readonly kind: 'edit'; readonly who: number; readonly record: string; readonly field: 'x' | 'y' }
  | { readonly kind: 'turn'; readonly who: number; readonly record: string }
  | {
      readonly kind: 'save'
      readonly who: number
      readonly crash: 'no' | 'unwritten' | 'half' | 'untold'
      readonly takesTheirs: boolean
    }
  /** Another program writes a value in the file, perhaps over an older copy of it. */
  | { readonly kind: 'stranger'; readonly isOld: boolean; readonly record: string; readonly field: 'x' | 'y' }
  /** A sync program puts back an older version, or makes a copy of the file beside it and an older version in its place. */
  | { readonly kind: 'sync'; readonly how: 'turn back' | 'copy'; readonly version: number }

/** Three writers at one file, and all that has been seen by whoever replaced it. */
class Folder {
  main = START.text
  copies: string[] = []
  readonly versions = new Map([[START.id, START]])
  readonly writers: Writer[] = [1, 2, 3].map(() => ({ base: START, ours: read(START.text)! }))
  /** Every value that somebody wrote, and those that somebody replaced knowingly, or chose against when asked. */
  readonly written = new Set<string>()
  readonly overruled = new Set<string>()
  asked = 0
  #made = 0

  #value = (): string => {
    const value = `n${++this.#made}`
    this.written.add(value)
    return value
  }

  #overrule(fields: unknown): void {
    for (const value of Object.values((fields ?? {}) as Record<string, string>)) this.overruled.add(value)
  }

  take(step: Step): void {
    if (step.kind === 'edit') this.#edit(this.writers[step.who]!, step.record, step.field)
    else if (step.kind === 'save') this.#save(this.writers[step.who]!, step.crash, step.takesTheirs)
    else if (step.kind === 'stranger') this.#stranger(step)
    else if (step.kind === 'sync') this.#sync(step.how, step.version)
    else this.#turn(this.writers[step.who]!, step.record)
  }

  /** Takes a record away, or adds it where there is none. */
  #turn(writer: Writer, record: string): void {
    const ours = new Map(writer.ours)
    this.#overrule(ours.get(record))
    if (!ours.delete(record)) ours.set(record, { x: this.#value(), y: this.#value() })
    writer.ours = ours
  }

  #edit(writer: Writer, record: string, field: 'x' | 'y'): void {
    const before = writer.ours.get(record)
    if (!before) return
    this.overruled.add(String(before[field]))
    writer.ours = new Map(writer.ours).set(record, { ...before, [field]: this.#value() })
  }

  #isKnown = (text: string): boolean => [...this.versions.values()].some((version) => version.text === text)

  #stranger({ isOld, record, field }: Extract<Step, { kind: 'stranger' }>): void {
    // What another program wrote and no save has seen is its own to lose.
    const from = isOld && this.#isKnown(this.main) ? START.text : this.main
    const records = read(from)!
    const before = records.get(record)
    if (!before || !this.#isWhole(from)) return
    // Over the file as it is it replaces what it sees; over an old copy only what was there then.
    this.overruled.add(String(before[field]))
    this.main = write(new Map(records).set(record, { ...before, [field]: this.#value() }))
  }

  #isWhole = (text: string): boolean => text === '' || text.endsWith('.\n')

  #sync(how: 'turn back' | 'copy', version: number): void {
    if (how === 'copy') this.copies.push(this.main)
    else if (!this.#isKnown(this.main)) return
    this.main = [...this.versions.values()][version % this.versions.size]!.text
  }

  #save(writer: Writer, crash: 'no' | 'unwritten' | 'half' | 'untold', takesTheirs: boolean): void {
    const found = { texts: [this.main, ...this.copies], versions: this.versions }
    const result = settleFile(found, writer, read, (text) => `s ${text}`)
    let { records } = result
    for (const collision of result.collisions) {
      this.asked++
      const [choice, other] = takesTheirs ? (['theirs', 'ours'] as const) : (['ours', 'theirs'] as const)
      const value = collision[other]
      if (collision.field === null) this.#overrule(value)
      records = settled(records, collision, choice)
    }
    // Whoever was asked has seen all that was said of a field, by two or by three.
    for (const { record, field, ours, theirs } of result.collisions)
      if (field !== null)
        for (const value of [ours, theirs])
          if (value !== records.get(record)?.[field]) this.overruled.add(String(value))
    for (const text of result.strangers) this.versions.set(`s ${text}`, { id: `s ${text}`, parents: [], at: 0, text })
    const made: FileVersion = { id: `v${++this.#made}`, parents: result.parents, at: 0, text: write(records) }
    this.versions.set(made.id, made)
    if (crash === 'unwritten') return
    this.main = crash === 'half' ? made.text.slice(0, made.text.length / 2) : made.text
    if (crash === 'half') return
    this.copies = []
    if (crash === 'untold') return
    writer.base = made
    writer.ours = records
  }
}

const who = fc.nat(2)
const record = fc.constantFrom('a', 'b', 'c')
const field = fc.constantFrom(...FIELDS)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('edit' as const), who, record, field }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('turn' as const), who, record }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('save' as const),
      who,
      takesTheirs: fc.boolean(),
      crash: fc.constantFrom('no', 'no', 'no', 'unwritten', 'half', 'untold'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('stranger' as const), isOld: fc.boolean(), record, field }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('sync' as const),
      how: fc.constantFrom('turn back' as const, 'copy' as const),
      version: fc.nat(9),
    }),
  },
)

describe('three writers at one file', () => {
  it('lose no edit and leave no record half written, whatever comes in between', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const folder = new Folder()
        for (const each of steps) folder.take(each)
        // In the end everybody saves, and then everybody has seen what the others saved.
        for (const who of [0, 1, 2, 0, 1, 2]) folder.take({ kind: 'save', who, crash: 'no', takesTheirs: false })
        const end = read(folder.main)!
        for (const fields of end.values()) expect(Object.keys(fields).sort()).toEqual(['x', 'y'])
        expect(folder.main).toBe(write(end))
        const there = new Set([...end.values()].flatMap((fields) => Object.values(fields)))
        const lost = [...folder.written].filter((value) => !there.has(value) && !folder.overruled.has(value))
        expect(lost).toEqual([])
      }),
      { numRuns: 5000 },
    )
  })

  it('are asked nothing where each has edited fields of their own', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ who, isSave: fc.boolean(), field }), { maxLength: 20 }), (steps) => {
        const folder = new Folder()
        for (const { who: writer, isSave, field: edited } of steps) {
          // The third only saves.
          if (isSave || writer === 2) folder.take({ kind: 'save', who: writer, crash: 'no', takesTheirs: true })
          else folder.take({ kind: 'edit', who: writer, record: writer === 0 ? 'a' : 'b', field: edited })
        }
        expect(folder.asked).toBe(0)
      }),
      { numRuns: 500 },
    )
  })
})
