import { describe, expect, it } from 'vitest'
import { DEFAULT_MATRIX_QUESTION, type MatrixQuestion } from '../../../../../src/address/MatrixQuestion.ts'
import { slideRoom } from '../../../../../src/output/model/slideRoom.ts'
import { slideRows } from '../../../../../src/output/model/slideRows.ts'
import { matrixColumn } from '../../../../../src/views/compare/matrix/model/matrixColumn.ts'
import { columnGroups } from '../../../../../src/views/compare/matrix/model/matrixIndicators.ts'
import { matrixSlide } from '../../../../../src/views/compare/matrix/model/matrixSlide.ts'
import { matrixBody, matrixView } from '../../../../../src/views/compare/matrix/model/matrixView.ts'
import { boardSlide } from '../../../../../src/views/measures/board/model/boardSlide.ts'
import { boardView } from '../../../../../src/views/measures/board/model/boardView.ts'
import { budgetSlide } from '../../../../../src/views/measures/budget/model/budgetSlide.ts'
import { type BudgetRow, budgetView } from '../../../../../src/views/measures/budget/model/budgetView.ts'
import { coverageSlide } from '../../../../../src/views/measures/coverage/model/coverageSlide.ts'
import { coverageView } from '../../../../../src/views/measures/coverage/model/coverageView.ts'
import { priorityTabs } from '../../../../../src/views/measures/model/priorityTabs.ts'
import { alingsas } from '../../../../analysis/need/needFixtures.ts'
import { inputOf, needOf } from '../../../measures/board/model/effortInput.ts'

const dataset = alingsas()
const said = { headline: 'Fyra områden har högt behov', paragraphs: [], question: 'Vad gör vi?' }
const ROOMY = 2000

describe('the rows of a slide', () => {
  const want = (wants: Readonly<Record<string, number>>) => (row: string) => wants[row] ?? null

  it('are all when they fit, also those nobody asked for', () => {
    expect(slideRows(['a', 'b'], 2, want({}))).toEqual(['a', 'b'])
  })

  it('are the wanted ones in their order, the most wanted first when there is no room for all', () => {
    const rows = ['a', 'b', 'c', 'd', 'e']
    expect(slideRows(rows, 4, want({ e: 1, c: 2 }))).toEqual(['c', 'e'])
    expect(slideRows(rows, 2, want({ a: 2, b: 2, e: 1 }))).toEqual(['a', 'e'])
  })

  it('keep what must stand there beyond the room', () => {
    expect(slideRows(['a', 'b', 'c', 'd'], 1, want({ a: 1, c: 0, d: 0 }))).toEqual(['c', 'd'])
  })

  it('have less room beside more words, and never less than none', () => {
    const long = 'Ord '.repeat(60)
    const room = slideRoom(said)
    expect(room).toBeGreaterThan(450)
    expect(room).toBeLessThan(768)
    expect(slideRoom({ ...said, question: '' })).toBeGreaterThan(room)
    expect(slideRoom({ ...said, headline: long })).toBeLessThan(room)
    expect(slideRoom({ ...said, paragraphs: [{ text: long }] })).toBeLessThan(room)
    expect(slideRoom({ ...said, headline: long.repeat(20) })).toBe(0)
  })
})

describe('the board on a slide', () => {
  const view = boardView(inputOf())
  const at = (room: number, named: string[] = [], language: 'sv' | 'en' = 'sv') =>
    boardSlide(view, room, named, language)

  it('shows the four with clearly high need and the five of which it cannot be told, and says so', () => {
    const { rows, note } = at(slideRoom(said))
    expect(rows.map(({ name }) => name)).toEqual(view.rows.slice(0, 9).map(({ name }) => name))
    expect(note).toBe(
      'Visar 9 av 23 områden: de fyra med tydligt högt behov och de fem där det inte går att säga. Övriga 14 har inget tydligt högt behov.',
    )
    expect(at(slideRoom(said), [], 'en').note).toBe(
      'Shows 9 of 23 areas: the four with clearly high need and the five of which it cannot be told. The other 14 have no clearly high need.',
    )
  })

  it('always has the areas that the slide names', () => {
    const ingared = view.rows.at(-1)!
    const { rows, note } = at(slideRoom(said), [ingared.id])
    expect(rows.at(-1)).toBe(ingared)
    expect(note).toContain('och ett som bilden nämner. Övriga 13 har inget tydligt högt behov.')
    expect(at(0, [ingared.id]).rows).toEqual([ingared])
  })

  it('says how many of the uncertain ones there was room for, and then nothing of the need of the rest', () => {
    const { rows, note } = at(173 + 6.5 * 26.6)
    expect(rows).toHaveLength(6)
    expect(note).toBe(
      'Visar 6 av 23 områden: de fyra med tydligt högt behov och två av de fem där det inte går att säga. Övriga 17 visas inte.',
    )
  })

  it('shows all where there is room, without a word, and makes rows no higher than they need', () => {
    const all = at(ROOMY)
    expect([all.rows.length, all.note]).toEqual([23, ''])
    for (const room of [100, 400, 520, ROOMY]) {
      const { rowHeight } = at(room)
      expect(rowHeight).toBeGreaterThanOrEqual(21)
      expect(rowHeight).toBeLessThanOrEqual(34)
    }
  })

  it('is the first rows where it cannot be told of any', () => {
    const gap = boardView(inputOf('&priority=psykisk_halsa'))
    const { rows, note } = boardSlide(gap, slideRoom(said), [], 'sv')
    expect(rows).toEqual(gap.rows.slice(0, rows.length))
    expect(note).toMatch(/^Visar \d+ av 23 områden: de första i tavlans ordning\. Övriga \d+ visas inte\.$/)
  })
})

describe('the coverage matrix on a slide', () => {
  const tabs = priorityTabs(dataset, 'sv')
  const view = coverageView(dataset, tabs, new Map(tabs.map(({ id }) => [id, needOf(dataset, id)])), 'sv')
  const roomOf = (rows: number) => 208 + rows * 26
  const names = (ids: readonly { readonly fullName: string }[]) => ids.map(({ fullName }) => fullName)

  it('shows the areas that have high need or a measure, then the next in order, and says so', () => {
    const { rows, note } = coverageSlide(view, roomOf(8), [], 'sv')
    expect(names(rows).slice(0, 6).sort()).toEqual(
      [
        'Noltorp',
        'Nolhaga-Hagagården',
        'Brogården-Östlyckan',
        'Nygård-Stockslycke',
        'Sollebrunn',
        'Alingsås norra omland',
      ].sort(),
    )
    expect(rows).toEqual(view.rows.slice(0, 8))
    expect(note).toBe(
      'Visar 8 av 23 områden: de sex med tydligt högt behov eller en insats där och två till uppifrån i ordningen. Övriga 15 visas inte.',
    )
    expect(coverageSlide(view, roomOf(4), [], 'en').note).toBe(
      'Shows 4 of 23 areas: four of the six with clearly high need or a measure there. The other 19 are not shown.',
    )
  })

  it('always has the areas that the slide names', () => {
    const last = view.rows.at(-1)!
    const { rows, note } = coverageSlide(view, roomOf(4), [last.areaId], 'sv')
    expect(rows).toEqual([...view.rows.slice(0, 3), last])
    expect(note).toContain('tre av de sex med tydligt högt behov eller en insats där och ett som bilden nämner')
  })

  it('is less than a slide beside a headline and a question, and whole and silent where it fits', () => {
    const { rows } = coverageSlide(view, slideRoom(said), [], 'sv')
    expect(rows.length).toBeGreaterThanOrEqual(6)
    expect(rows.length * 26 + 208).toBeLessThanOrEqual(slideRoom(said))
    expect(coverageSlide(view, ROOMY, [], 'sv')).toEqual({ rows: view.rows, note: '' })
  })
})

describe('the matrix on a slide', () => {
  const wholeOf = (asked: Partial<MatrixQuestion> = {}) => {
    const question: MatrixQuestion = { ...DEFAULT_MATRIX_QUESTION, order: { by: 'name' }, ...asked }
    const groups = columnGroups(dataset, question, 'sv')
    const columns = groups.flatMap(({ indicators }) => indicators.map((each) => matrixColumn(dataset, each, question)))
    const body = matrixBody(groups, columns, question, 'sv')
    return { body, view: matrixView(dataset, body, question, [], { need: null, landscapes: null }, 'sv') }
  }
  const whole = wholeOf()

  it('has the chosen areas among the first in its order, and says how many areas and indicators it shows', () => {
    const last = whole.view.rows.at(-1)!
    const { body, view, note } = matrixSlide(whole, slideRoom(said), [last.id], 'sv')
    expect(view.rows.map(({ id }) => id)).toEqual([
      ...whole.view.rows.slice(0, view.rows.length - 1).map(({ id }) => id),
      last.id,
    ])
    expect(view.rows.length).toBeGreaterThanOrEqual(5)
    expect(note).toMatch(
      /^Visar \d+ av 23 områden \(ett valt och \S+ till uppifrån i ordningen\), .*och \d+ av \d+ mått\.$/,
    )
    expect(note).toContain(`${body.cells.columns.length} av ${whole.body.cells.columns.length} mått`)
  })

  it('keeps each cell under its own head, and says nothing else than the whole', () => {
    const order = { by: 'indicator', indicatorId: whole.body.cells.columns.at(-1)!.indicator.id } as const
    const ordered = wholeOf({ order })
    const { body, view } = matrixSlide(ordered, slideRoom(said), [], 'sv')
    const heads = body.groups.flatMap((group) => group.heads.map(({ indicatorId }) => indicatorId))
    expect(heads).toEqual(body.cells.columns.map(({ indicator }) => indicator.id))
    expect(heads.at(-1)).toBe(order.indicatorId)
    expect(heads.length).toBeLessThan(ordered.body.cells.columns.length)
    const [row] = view.rows
    const all = ordered.body.cells.rowOf(row!)
    expect(body.cells.rowOf(row!)).toEqual([...all.slice(0, heads.length - 1), all.at(-1)])
    expect(view.sentence).toBe(ordered.view.sentence)
  })

  it('is whole and silent where it fits', () => {
    const [first, second] = whole.body.cells.columns
    const few = wholeOf({ columns: [first!.indicator.id, second!.indicator.id] })
    const { view, note } = matrixSlide(few, ROOMY, [], 'sv')
    expect([view.rows.length, view.groupRows.length, note]).toEqual([23, few.view.groupRows.length, ''])
  })
})

describe('the budget on a slide', () => {
  const rowOf = (id: string, knownSek: number): BudgetRow => ({
    id,
    name: id,
    measures: 1,
    lacking: 0,
    knownSek,
    cost: String(knownSek),
    length: 0,
  })
  const rows = Array.from({ length: 30 }, (_, i) => rowOf(`o${i}`, i * 1000))
  const view = { ...budgetView(dataset, 'sv'), frames: [] }
  const withAreas = { ...view, tables: view.tables.map((table) => (table.id === 'area' ? { ...table, rows } : table)) }
  const areas = (named: string[]) =>
    budgetSlide(withAreas, slideRoom(said), named, 'sv').tables.find(({ id }) => id === 'area')!.rows

  it('shows the largest lines in the order of the table, and those of areas the slide names', () => {
    const shown = areas([])
    expect(shown).toEqual(rows.slice(-shown.length))
    expect(shown.length).toBeGreaterThan(5)
    expect(areas(['o2'])).toEqual([rows[2], ...rows.slice(1 - shown.length)])
  })

  it('says of which table it shows how many lines, and nothing where all have room', () => {
    expect(budgetSlide(withAreas, slideRoom(said), [], 'sv').note).toMatch(
      /^Visar de största raderna: .*\d+ av 30 rader efter område.*\.$/,
    )
    expect(budgetSlide(withAreas, ROOMY, [], 'sv')).toEqual({ tables: withAreas.tables, note: '' })
  })

  it('shares the room between the two tables that stand under each other', () => {
    const many = { ...view, tables: view.tables.map((table) => ({ ...table, rows })) }
    const counts = budgetSlide(many, slideRoom(said), [], 'sv').tables.map((table) => table.rows.length)
    const [priority, area, funder] = counts
    expect(priority! + funder!).toBeLessThan(area!)
    expect(Math.abs(priority! - funder!)).toBeLessThanOrEqual(1)
  })
})
