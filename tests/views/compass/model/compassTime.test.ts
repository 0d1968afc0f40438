import { describe, expect, it } from 'vitest'
import { DEFAULT_COMPASS_QUESTION } from '../../../../src/address/CompassQuestion.ts'
import { compassFit, type FittedCompass } from '../../../../src/analysis/compass/compassSteps.ts'
import type { Dataset } from '../../../../src/domain/Dataset.ts'
import { compassOf } from '../../../../src/facts/landscapes/compassOf.ts'
import { compassTime, directionWord } from '../../../../src/views/compass/model/compassTime.ts'
import { GOLDEN_SPEC, goldenCompassTable } from '../../../analysis/compass/compassTables.ts'
import { alingsas } from '../../../analysis/need/needFixtures.ts'
import { expectedNumbers } from '../../../stats/compassGolden.ts'

describe('the compass over the years', () => {
  const golden = expectedNumbers('compass_alingsaslik')
  const table = goldenCompassTable('alingsaslik_20x10x8', 'compass_alingsaslik')
  const fit = compassFit(table, GOLDEN_SPEC) as FittedCompass
  const dataset = {
    meta: {},
    areas: table.areaIds.map((id) => ({ id, name: id })),
    indicators: table.indicatorIds.map((id) => ({ id, name: { sv: id, en: id }, unit: 'percent' })),
    values: new Map(),
  } as unknown as Dataset
  const number = (value: number) => value.toFixed(2).replace('.', ',').replace('-', '−')

  it('says how far an area moved, where, and by what, as the golden split of the movement has it', () => {
    const id = golden.areas[0]
    const [from, to] = [2016, 2023].map(
      (year) =>
        golden.rows.find((row: { area: string; year: number }) => row.area === id && row.year === year).xy_relative,
    )
    const [x, y] = [to[0] - from[0], to[1] - from[1]]
    const length = Math.hypot(x, y)
    const parts = golden.contributions_Område_01_2016_2023
      .map(([east, north]: number[], j: number) => ({
        id: golden.columns[j],
        along: (east! * x + north! * y) / length,
      }))
      .sort((a: { along: number }, b: { along: number }) => b.along - a.along)
    const { sentences, periods } = compassTime(dataset, fit, [table.areaIds.indexOf(id)], 'sv')
    expect(periods).toEqual(golden.years.map(String))
    expect(sentences[0]).toBe(
      `${id} flyttade ${number(length)} mot ${directionWord((Math.atan2(y, x) * 180) / Math.PI, 'sv')}, ` +
        `mest av ${parts[0].id} (${number(parts[0].along)}) och ${parts[1].id} (${number(parts[1].along)}).`,
    )
  })

  it('draws a trail through the golden places', () => {
    const { trails } = compassTime(dataset, fit, [], 'sv')
    const area = table.areaIds.indexOf(golden.areas[3])
    trails[area]!.forEach((place, i) => {
      const row = golden.rows.find(
        (each: { area: string; year: number }) => each.area === golden.areas[3] && each.year === golden.years[i],
      )
      expect(place!.x).toBeCloseTo(row.xy_relative[0], 9)
      expect(place!.y).toBeCloseTo(row.xy_relative[1], 9)
    })
  })
})

describe('years that the indicators do not have', () => {
  const dataset = alingsas()
  const fit = compassOf(dataset, DEFAULT_COMPASS_QUESTION) as FittedCompass

  it('give a sentence instead of a trail, and an offer of indicators that have them', () => {
    const time = compassTime(dataset, fit, [], 'sv')
    expect(time.periods).toEqual([])
    expect(time.sentences).toEqual([
      'Spår över åren kan inte ritas med de här måtten: inga två år har alla. 4 av 10 mått har mer än ett år.',
    ])
    expect(time.offer!.text).toBe('Visa de 4 mått som har alla år 2020–2023')
    const offered = compassOf(dataset, { ...DEFAULT_COMPASS_QUESTION, indicators: time.offer!.indicators })
    const four = compassTime(dataset, offered as FittedCompass, [], 'sv')
    expect(four.periods).toEqual(['2020', '2021', '2022', '2023'])
    expect(four.drift).toMatch(/^Skivan passar (fortfarande|sämre): den visar \d+\s% av skillnaderna 2023/)
    // The three forms of tenure are one whole, so the third is not among those offered.
    const tenure = time.offer!.indicators.filter((id) => /^(hyres|bostads|agande)ratter/.test(id))
    expect(tenure).toHaveLength(2)
  })
})

describe('directions', () => {
  it.each([
    [0, 'öster'],
    [90, 'norr'],
    [135, 'nordväst'],
    [-90, 'söder'],
    [260, 'söder'],
    [-179, 'väster'],
    [359, 'öster'],
  ])('%i° counter-clockwise from east is %s', (angle, word) => {
    expect(directionWord(angle, 'sv')).toBe(word)
  })
})
