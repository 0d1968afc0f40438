import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../../../src/domain/Dataset.ts'
import type { Measure } from '../../../../../src/domain/Measure.ts'
import { coverageTakeAway } from '../../../../../src/views/measures/coverage/model/coverageTakeAway.ts'
import { coverageView } from '../../../../../src/views/measures/coverage/model/coverageView.ts'
import { doseRowsView } from '../../../../../src/views/measures/dose/model/doseRowsView.ts'
import { doseTakeAway } from '../../../../../src/views/measures/dose/model/doseTakeAway.ts'
import { doseView } from '../../../../../src/views/measures/dose/model/doseView.ts'
import { priorityTabs } from '../../../../../src/views/measures/model/priorityTabs.ts'
import { timelineTakeAway } from '../../../../../src/views/measures/timeline/model/timelineTakeAway.ts'
import { timelineView } from '../../../../../src/views/measures/timeline/model/timelineView.ts'
import { alingsasRows } from '../../../../analysis/alingsas.ts'
import { linkOf, measureOf } from '../../../../analysis/effort/effortFixtures.ts'
import { inputOf, needOf, real, stateOf } from '../../board/model/effortInput.ts'

const tabs = priorityTabs(real, 'sv')
const needs = new Map(tabs.map(({ id }) => [id, needOf(real, id)]))
const changed = (changes: Readonly<Record<string, Partial<Measure>>>, more: Partial<Dataset> = {}): Dataset => ({
  ...real,
  measures: real.measures.map((measure) => ({ ...measure, ...changes[measure.id] })),
  ...more,
})

describe('the coverage matrix in words', () => {
  const view = coverageView(real, tabs, needs, 'sv')

  it('has a cell for each area, prioritised area and age group, in order of need', () => {
    expect(view.rows).toHaveLength(23)
    expect(view.rows.every(({ cells }) => cells.length === 18)).toBe(true)
    expect(view.rows[0]!.name).toBe('Noltorp')
    expect(view.rows[0]!.cells.slice(0, 6).map(({ shade, covers }) => [shade, covers])).toEqual(
      Array.from({ length: 6 }, () => ['high', ['all']]),
    )
    expect(view.rows[0]!.cells[6]!.shade).toBe('none')
  })

  it('finds no gap where the four have a measure for all ages, and says where it cannot be told', () => {
    expect(view.gaps).toEqual([])
    expect(view.sentence).toBe(
      'I 24 rutor med tydligt högt behov är ingen insats riktad till åldern: de som finns gäller alla åldrar eller anger ingen ålder. För Fullföljda studier och Psykisk hälsa går luckor inte att säga: siffror om behov saknas per område.',
    )
    expect(view.unstated).toEqual(['Främjande och förebyggande satsning för barn och unga i norra delarna'])
    expect(view.everywhere.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 2, 2, 2])
  })

  it('lists gaps and overlaps by area when there are any', () => {
    const young = changed(
      { tatort_stodjande_arenor: { ageFrom: 13, ageTo: 19 } },
      { measureAreas: [...real.measureAreas, linkOf('more', '1489R017')] },
    )
    const dataset = {
      ...young,
      measures: [
        ...young.measures,
        measureOf('more', { ageFrom: 16, ageTo: 19, priorityAreas: ['social_inkludering'], status: 'ongoing' }),
      ],
    }
    const told = coverageView(dataset, tabs.slice(0, 1), needs, 'sv')
    expect(told.gaps).toHaveLength(4)
    expect(told.gaps[0]!.replaceAll('\u2060', '')).toBe('Noltorp: Social inkludering, 0–5, 6–12, 20–64 och 65+ år')
    expect(told.overlaps.map((text) => text.replaceAll('\u2060', ''))).toEqual([
      'Noltorp, 16–19 år: Stödjande arenor och more',
    ])
    expect(told.sentence).toMatch(/^I 16 rutor är behovet tydligt högt och ingen insats finns där\./)
  })

  it('is taken away cell by cell, without few persons', () => {
    const taken = coverageTakeAway(real, view, [], 'sv')
    expect(taken.table.rows).toHaveLength(23 * 18)
    const persons = taken.table.rows.map((cells) => cells[7])
    for (const cell of persons) expect(typeof cell === 'number' ? cell === 0 || cell >= 5 : true).toBe(true)
  })
})

describe('dose against need in words', () => {
  it('refuses, names what each measure states, and says where measures are', () => {
    const view = doseView(inputOf())
    expect(view.sentence).toBe(
      'Om dosen ökar med behovet går inte att säga: ingen av de två insatser som räknas har känd dos i årsarbetskrafter. Fyll i årsarbetskrafter för de två, så går det att säga.',
    )
    expect(view.pictures.map(({ id }) => id)).toEqual(['presence'])
    // The four with the greatest need hold 8 138 of 42 855 residents, 19 %; with Sollebrunn, the fifth, more than a fifth.
    expect(view.presenceSentence).toMatch(/bor 100\s%.*lägst 0\s%/)
    expect(view.facts.map(({ measureId }) => measureId)).toEqual([
      'familjecentral_sollebrunn',
      'tatort_stodjande_arenor',
    ])
    expect(view.facts[0]!.cells.map(({ text, unknown }) => (unknown ? `(${text})` : text))).toEqual([
      '(saknas)',
      '(saknas)',
      '(saknas)',
      '0–6 år',
      'ca 94',
      'ett område',
    ])
    expect(doseView(inputOf('&priority=psykisk_halsa')).sentence).toMatch(/siffror om behov saknas per område\.$/)
    expect(doseRowsView(real, view, inputOf().need, 'sv')).toHaveLength(23)
    expect(doseTakeAway(inputOf(), view, []).chart).toBeUndefined()
  })

  it('answers when doses are known in enough areas', () => {
    const dataset = changed({
      familjecentral_sollebrunn: { fte: 0.5 },
      tatort_stodjande_arenor: { fte: 4 },
    })
    const input = inputOf('', dataset)
    const view = doseView(input)
    // Areas without a measure have the dose 0, so all 23 take part.
    expect(view.found!.points).toHaveLength(23)
    expect(view.found!.answer).toBe('rises')
    expect(view.sentence).toMatch(/^Dosen är högre där behovet är högre: 0,\d+ mer per 100/)
    expect(view.pictures.map(({ id }) => id)).toEqual(['scatter', 'curve'])
    expect(view.indexes).toHaveLength(2)
    expect(doseTakeAway(input, view, []).chart!.x).toHaveLength(23)
    const persons = view.found!.points.reduce((sum, point) => sum + (point.dose * point.persons) / 100, 0)
    expect(persons).toBeCloseTo(4.5, 9)
  })
})

describe('measures in time, in words', () => {
  it('has bars for all measures, dashed where the start is not stated', () => {
    const { bars } = timelineView(real, stateOf(), 'sv')
    expect(bars.bars).toHaveLength(7)
    expect(bars.years.map(({ year }) => year)).toEqual([2024, 2025, 2026])
    const bar = (id: string) => bars.bars.find(({ measureId }) => measureId === id)!
    expect(bar('norra_barn_unga')).toMatchObject({ from: null, text: 'nämns 2024, pågår' })
    expect(bar('vald_samordnare')).toMatchObject({ from: null, mentioned: [0.25, 0.75], to: 1, isWide: true })
    const dated = timelineView(changed({ familjecentral_sollebrunn: { start: '2025' } }), stateOf(), 'sv').bars
    expect(dated.bars.find(({ measureId }) => measureId === 'familjecentral_sollebrunn')!.from).toBeCloseTo(0.5, 12)
  })

  it('never calls a difference an effect, and says why it is none', () => {
    const dataset = changed({ familjecentral_sollebrunn: { start: '2025' } })
    const view = timelineView(dataset, stateOf('&measure=familjecentral_sollebrunn&indicator=utlandsk_bakgrund'), 'sv')
    // One period before, one after: too few for an interval, so no difference is said.
    expect(view.found).toMatchObject({ before: ['2024'], after: ['2025'], interval: null })
    expect(view.sentence).toBe(
      'Om andelen med utländsk bakgrund har ändrats mer i områdena med insatsen än i de andra går inte att säga. Det finns för få perioder före starten för att veta hur mycket skillnaden brukar variera.',
    )
    expect(view.warnings.join(' ')).toMatch(/Perioder med siffra före starten: 1\. Minst 3 behövs/)
    expect(view.trend!.series.map(({ id }) => id)).toEqual(['served', 'others', 'municipality', 'country'])
    const taken = timelineTakeAway(dataset, view, [], 'sv')!
    expect(taken.caveats[0]).toMatch(/^Detta är inte en effektutvärdering\./)
    expect(taken.table.rows.map((cells) => cells.at(-1))).toEqual(['före', 'efter'])
    for (const text of [view.sentence, ...view.warnings]) expect(text).not.toMatch(/leder till|beror på|ledde/)
  })

  it('says the difference of changes with its interval when there are three periods before', () => {
    const dataset = changed({ familjecentral_sollebrunn: { start: '2023' } })
    const state = stateOf('&measure=familjecentral_sollebrunn&indicator=utrikes_fodda_2020_2023', dataset)
    const view = timelineView(dataset, state, 'sv')
    expect(view.found!.before).toEqual(['2020', '2021', '2022'])
    expect(view.found!.interval).not.toBeNull()
    // The same from the rows of values.csv: persons born abroad of all, in Sollebrunn and in all other areas.
    const rows = alingsasRows('values.csv').filter((row) => row.indicator_id === 'utrikes_fodda_2020_2023')
    const share = (period: string, isServed: boolean) => {
      const of = rows.filter((row) => row.period === period && (row.area_id === '1489R021') === isServed)
      const sum = (column: string) => of.reduce((total, row) => total + Number(row[column]), 0)
      return (100 * sum('numerator')) / sum('n')
    }
    const gap = (period: string) => share(period, true) - share(period, false)
    const expected = gap('2023') - (gap('2020') + gap('2021') + gap('2022')) / 3
    // One area alone keeps its value as published, in hundredths.
    expect(Math.abs(view.found!.difference! - expected)).toBeLessThan(0.01)
    expect(view.sentence).toMatch(/ändrats med −1,7\sprocentenheter \(mellan −3,4 och −0,1\)\.$/)
  })
})
