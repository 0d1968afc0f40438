import { describe, expect, it } from 'vitest'
import { mergeTexts, takeTheirs } from '../../../src/keeping/project/model/mergeTexts.ts'
import { isNothing, workSummary } from '../../../src/keeping/project/model/workSummary.ts'

const NEED = 'social-kompass:need:9999'
const NAMES = 'social-kompass:landscapes:f'
const need = (...entries: object[]) => ({ [NEED]: JSON.stringify(entries) })
const names = (...entries: (readonly [number, string])[]) => ({ [NAMES]: JSON.stringify(entries) })

describe('own lists and those of a project file', () => {
  it('are put together entry by entry', () => {
    const { texts, collisions } = mergeTexts(
      { ...need({ name: 'Mitt', scale: 'z' }), ...names([1, 'Villor']) },
      { ...need({ name: 'Ditt', scale: 'z' }), ...names([2, 'Höghus']), other: 'x' },
    )
    expect(JSON.parse(texts[NEED]!)).toEqual([
      { name: 'Mitt', scale: 'z' },
      { name: 'Ditt', scale: 'z' },
    ])
    expect(JSON.parse(texts[NAMES]!)).toEqual([
      [1, 'Villor'],
      [2, 'Höghus'],
    ])
    expect(texts.other).toBe('x')
    expect(collisions).toEqual([])
  })

  it('are asked about where both say the same thing differently, and ours stands until then', () => {
    const { texts, collisions } = mergeTexts(names([1, 'Villor'], [2, 'Höghus']), names([1, 'Småhus'], [2, 'Höghus']))
    expect(collisions).toMatchObject([{ key: NAMES, record: '1', field: 'name', ours: 'Villor', theirs: 'Småhus' }])
    expect(JSON.parse(texts[NAMES]!)[0]).toEqual([1, 'Villor'])
    expect(JSON.parse(takeTheirs(texts, collisions[0]!)[NAMES]!)[0]).toEqual([1, 'Småhus'])
  })

  it('of how files were read are all kept, each once', () => {
    const key = 'social-kompass:recipes:9999'
    const [a, b, c] = ['a.csv', 'b.csv', 'c.csv'].map((names) => ({ names, day: '2026-11-30', text: '{}' }))
    const merged = mergeTexts({ [key]: JSON.stringify([a, b]) }, { [key]: JSON.stringify([b, c]) })
    expect([JSON.parse(merged.texts[key]!), merged.collisions]).toEqual([[a, b, c], []])
    expect(mergeTexts({ [key]: '{' }, { [key]: '[]' }).texts[key]).toBe('{')
  })

  it('that cannot be read on one side leave ours as it is', () => {
    const ours = { [NEED]: '[{"name":7}]' }
    expect(mergeTexts(ours, need({ name: 'Ditt' }))).toEqual({ texts: ours, collisions: [] })
  })
})

it('what somebody has made is counted by kind, and what cannot be read counts as none', () => {
  const edit = { id: 'e', measureId: 'm', at: 1, turnedAt: 1, isUndone: false, deed: { kind: 'remove', base: null } }
  const draft = { version: 1, name: '', edits: [edit, { ...edit, id: 'f', isUndone: true }, { id: 'broken' }] }
  const summary = workSummary({
    records: {
      'keyval-store': { 'social-kompass:measures:paket': draft, 'social-kompass:figures:paket': 7 },
      'social-kompass-stories': { '9999:m1': '{}', '9999:m2': 3 },
    },
    texts: { ...need({ name: 'A' }, { name: 'B' }), 'social-kompass:typed:9999:x': '[1]' },
  })
  expect(summary).toEqual({ measures: 1, figures: 0, plan: 0, stories: 1, lists: 2 })
  expect([isNothing(summary), isNothing(workSummary({ records: {}, texts: {} }))]).toEqual([false, true])
})
