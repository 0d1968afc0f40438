import { describe, expect, it } from 'vitest'
import { gapRanking } from '../../../../../src/analysis/effort/gapRanking.ts'
import { PALETTES } from '../../../../../src/colour/palette.ts'
import type { Measure } from '../../../../../src/domain/Measure.ts'
import { mapNameOf } from '../../../../../src/facts/figures/mapName.ts'
import { boardMaps } from '../../../../../src/views/measures/board/model/boardMaps.ts'
import { boardTakeAway } from '../../../../../src/views/measures/board/model/boardTakeAway.ts'
import { boardView } from '../../../../../src/views/measures/board/model/boardView.ts'
import { verdictPaint } from '../../../../../src/views/measures/board/model/verdictPaint.ts'
import { openPriority, priorityTabs } from '../../../../../src/views/measures/model/priorityTabs.ts'
import { inputOf, needOf, real } from './effortInput.ts'

const view = boardView(inputOf())
const row = (name: string, of = view) => of.rows.find((each) => each.name === name)!

describe('the tabs of prioritised areas', () => {
  it('say what there is, or that figures are lacking', () => {
    const tabs = priorityTabs(real, 'sv')
    expect(tabs.map(({ name, meta, isGap }) => [name, meta, isGap])).toEqual([
      ['Social inkludering', '3 mått, 2 riktade insatser', false],
      ['Fullföljda studier', 'Kunskapslucka: siffror saknas per område', true],
      ['Psykisk hälsa', 'Kunskapslucka: siffror saknas per område', true],
    ])
    expect(openPriority(tabs, null)?.id).toBe('social_inkludering')
    expect(openPriority(tabs, 'psykisk_halsa')?.id).toBe('psykisk_halsa')
    expect(openPriority([], null)).toBeNull()
  })
})

describe('the rows', () => {
  it('stand in order of need, with the places of the board', () => {
    expect(view.rows.slice(0, 6).map(({ name }) => name)).toEqual([
      'Noltorp',
      'Nolhaga-Hagagården',
      'Brogården-Östlyckan',
      'Nygård-Stockslycke',
      'Sollebrunn',
      'Norra omland',
    ])
    expect(view.rows.at(-1)!.name).toBe('Ingared')
    expect(row('Noltorp').places.replaceAll('\u2060', '')).toBe('1–2')
    expect(row('Noltorp')).toMatchObject({ tone: 5, question: 'Räcker insatsen?', verdict: 'high-with' })
    expect(row('Sollebrunn')).toMatchObject({ tone: 4, question: 'Osäkert om behovet är högre' })
    expect(row('Ingared')).toMatchObject({ tone: 3, question: 'Ingen fråga nu', pills: [] })
  })

  it('have their scores before the doubt is counted: what is not counted yet is no gap', () => {
    const input = inputOf()
    for (const failure of [undefined, { retry: () => {} }]) {
      const uncounted = {
        ...input,
        need: { result: input.need!.result, uncertainty: null, ...(failure && { failure }) },
      }
      const rows = boardView(uncounted).rows
      for (const { name, score, needText, question, reason } of rows) {
        expect(score, name).toBe(row(name).score)
        expect([needText, question, reason].join(' '), name).not.toMatch(/saknas|inget behovsindex/)
        expect(question, name).toBe('Osäkerheten är inte framräknad')
      }
      for (const [, , cell] of boardTakeAway(uncounted, boardView(uncounted), []).table.rows)
        expect(cell).toEqual(expect.any(Number))
    }
  })

  it('draw every dot inside its interval, and every interval on the axis', () => {
    for (const { dots, bar, name } of view.rows) {
      expect(dots, name).toHaveLength(1)
      expect(bar!.from).toBeGreaterThan(0)
      expect(bar!.to).toBeLessThan(1)
      expect(dots[0]!).toBeGreaterThan(bar!.from)
      expect(dots[0]!).toBeLessThan(bar!.to)
    }
    const axis = view.axis!
    expect(axis.municipality).toBeCloseTo(axis.at(inputOf().need!.result.municipality.score!), 12)
    // No number under the name of the municipality.
    for (const tick of axis.ticks) expect(Math.abs(tick.x - axis.municipality!)).toBeGreaterThan(0.1)
  })

  it('sort by each column', () => {
    const names = (sorted: string) => boardView(inputOf(`&sorted=${sorted}`)).rows.map(({ name }) => name)
    expect(names('name')).toEqual([...names('need')].sort(new Intl.Collator('sv').compare))
    expect(names('place')[0]).toBe('Noltorp')
    expect(names('measures').slice(0, 5)).toContain('Sollebrunn')
    expect(names('verdict').slice(0, 4).sort()).toEqual(names('need').slice(0, 4).sort())
  })

  it('show a group as its members, never as one number', () => {
    const grouped = boardView(inputOf('&rows=groups'))
    expect(grouped.rows).toHaveLength(24)
    const north = grouped.rows[0]!
    expect(north).toMatchObject({ kind: 'group', name: 'Norra delarna', score: null, bar: null, places: '' })
    expect(north.dots).toHaveLength(2)
    expect(north.pills.map(({ text, isOther }) => [text, isOther])).toEqual([
      ['Stödjande arenor', false],
      ['Familjecentral', false],
      ['Barn och unga', true],
    ])
    expect(north.question).toBe('2 områden: Går inte att säga')
  })

  it('say what the rule adds for measures that reach everybody', () => {
    expect(row('Noltorp').everywhere).toBe('')
    expect(row('Noltorp', boardView(inputOf('&universal=per-head'))).everywhere).toBe('+1')
    const byNeed = boardView(inputOf('&universal=by-need'))
    // 23 / 12 and 1 / 12 of the one measure that belongs to this priority.
    expect([row('Noltorp', byNeed).everywhere, row('Ingared', byNeed).everywhere]).toEqual(['+1,9', '+0,1'])
  })

  it('say who changes place under the rule, before and after, and nothing where they are left out', () => {
    expect(boardView(inputOf()).universal.moves).toBeNull()
    const { moves } = boardView(inputOf('&universal=per-head')).universal
    const filter = { priority: 'social_inkludering', ages: null }
    const { byRule } = gapRanking(real, needOf(real, filter.priority)!.result, filter)!
    const placeOf = (rule: 'leave-out' | 'per-head', name: string) =>
      byRule[rule].find(({ areaId }) => mapNameOf(real, areaId) === name)!.place
    expect(moves!.places.length).toBeGreaterThan(0)
    for (const line of moves!.places) {
      const [, name, from, to] = /^(.+): plats (\d+) blir (\d+)$/.exec(line)!
      expect([Number(from), Number(to)]).toEqual([placeOf('leave-out', name!), placeOf('per-head', name!)])
      expect(from).not.toBe(to)
    }
    const stayed = real.areas.filter(({ id }) => {
      const name = mapNameOf(real, id)
      return placeOf('leave-out', name) === placeOf('per-head', name)
    })
    expect(moves!.places).toHaveLength(real.areas.length - stayed.length)
  })

  it('carry a dose where it is known', () => {
    const known = (measure: Measure): Measure =>
      measure.id === 'familjecentral_sollebrunn' ? { ...measure, fte: 0.5 } : measure
    const dataset = { ...real, measures: real.measures.map(known) }
    const withDose = boardView(inputOf('', dataset))
    // 0.5 for about 94 persons aged 0-6 in one area: 0.53 per 100.
    expect(row('Sollebrunn', withDose).pills[0]!.text).toBe('Familjecentral 0,53')
    expect(withDose.dose.header).toBe('Dos per 100, årsarbetskrafter. Saknas för 1')
    expect(withDose.dose.box?.text).toBe(
      '1 av 7 insatser har kostnad eller timmar per område. Fyll i det för de 2 riktade insatserna, så visas dosen per 100 och om den ökar med behovet.',
    )
    expect(view.dose.header).toBe('Dos per 100: saknas för alla')
  })
})

describe('the finding', () => {
  it('is said in both languages', () => {
    expect(view.sentence).toBe(
      'Fyra områden i tätorten har tydligt högt behov och en riktad insats var. För fem områden går det inte att säga om behovet är högre än kommunens.',
    )
    expect(boardView(inputOf('&lang=en')).sentence).toMatch(/^Four areas in the town have clearly high need/)
  })

  it('says when something is lacking', () => {
    const none = { ...real, measureAreas: [] }
    expect(boardView(inputOf('', none)).sentence).toMatch(/tydligt högt behov men ingen riktad insats\./)
    const one = { ...real, measureAreas: real.measureAreas.filter(({ areaId }) => areaId !== '1489R017') }
    expect(boardView(inputOf('', one)).sentence).toMatch(/; ett av dem har ingen riktad insats\./)
    expect(boardView({ ...inputOf(), need: { ...inputOf().need!, uncertainty: null } }).sentence).toBe(
      'Osäkerheten räknas fram.',
    )
    expect(boardView(inputOf('&priority=fullfoljda_studier')).sentence).toBe(
      'Vilka områden som har störst behov av fullföljda studier går inte att säga: siffror saknas per område. Två områden har en riktad insats.',
    )
  })
})

describe('the colours', () => {
  it('are the corners of need and effort, alike in row, legend and map', () => {
    const { biv } = PALETTES.light
    expect(verdictPaint('high-without', 'light').fill).toBe(biv[2])
    expect(verdictPaint('high-with', 'light').fill).toBe(biv[8])
    expect(verdictPaint('cannot-tell', 'light').pattern).toBe('unclear')
    for (const each of view.rows) expect(view.paints[each.areaAt]).toEqual(each.paint)
    expect(view.legend.reduce((sum, { count }) => sum + count, 0)).toBe(23)
  })

  it('count every area once on the map of both', () => {
    const { square, effort, need } = boardMaps(inputOf(), view.rows)
    expect(square!.legend.cells.reduce((sum, { count }) => sum + count, 0)).toBe(23)
    // Clearly high (to the right) with one measure (middle row): the four.
    expect(square!.legend.cells.find(({ column, row: at }) => column === 2 && at === 1)!.count).toBe(4)
    expect(effort.keys.map(({ count }) => count)).toEqual([17, 5, 1])
    expect(need!.keys.reduce((sum, { count }) => sum + count, 0)).toBe(23)
    expect(
      boardMaps(inputOf('&priority=psykisk_halsa'), boardView(inputOf('&priority=psykisk_halsa')).rows),
    ).toMatchObject({
      need: null,
      square: null,
    })
  })
})

describe('what is taken away', () => {
  it('has every area with its figures at full precision, its measures by title and its reason', () => {
    const input = inputOf()
    const taken = boardTakeAway(input, view, ['stämpel'])
    expect(taken.table.rows).toHaveLength(23)
    const noltorp = taken.table.rows.find(([id]) => id === '1489R017')!
    const area = input.need!.result.areas.find(({ areaId }) => areaId === '1489R017')!
    expect(noltorp[2]).toBe(area.score)
    expect(noltorp[7]).toBe('Stödjande arenor och samverkan mot utanförskap i norra delarna och delar av tätorten')
    expect(noltorp).toContain('Hela platsintervallet ligger i den övre tredjedelen.')
    expect(taken.chart!.series[0]!.values).toHaveLength(23)
    expect(taken.caveats).toContain('En bedömning är en fråga till mötet, inte ett svar.')
    expect(taken.table.rows.every((cells) => cells.length === taken.table.columns.length)).toBe(true)
  })

  it('says that figures are lacking, not zero, where there is no index', () => {
    const input = inputOf('&priority=psykisk_halsa')
    const taken = boardTakeAway(input, boardView(input), [])
    expect(taken.chart).toBeUndefined()
    for (const cells of taken.table.rows) expect(cells[2]).toEqual({ missing: 'Siffror om behov saknas' })
  })
})
