import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedDataset } from '../../../src/analysis/effort/countedDataset.ts'
import { doseByArea } from '../../../src/analysis/effort/doseByArea.ts'
import { EFFORT_KINDS } from '../../../src/analysis/effort/EffortKind.ts'
import { effortByArea } from '../../../src/analysis/effort/effortByArea.ts'
import { reachByArea } from '../../../src/analysis/effort/reachByArea.ts'
import { protectDataset } from '../../../src/analysis/protectDataset.ts'
import { alingsas, alingsasRows } from '../alingsas.ts'
import { linkOf, measureOf, threeAreas } from './effortFixtures.ts'

describe('the target group area by area', () => {
  it('spreads a cut band evenly, takes the share, and says that it is approximate', () => {
    const measure = measureOf('m', { ageFrom: 0, ageTo: 6 })
    const dataset = threeAreas([measure], [linkOf('m', 'A0'), linkOf('m', 'A1', 0.5)])
    const { areas, persons, approximate, period, obstacle } = reachByArea(dataset, measure)
    // 0-4 whole and two of the five years of 5-9: 100 + 20, and half of 200 + 40.
    expect(areas.map(({ areaId, persons: number }) => [areaId, number])).toEqual([
      ['A0', 120],
      ['A1', 120],
    ])
    expect({ persons, approximate, period, obstacle }).toEqual({
      persons: 240,
      approximate: true,
      period: '2024',
      obstacle: null,
    })
    expect(reachByArea(dataset, measureOf('m', { ageFrom: 0, ageTo: 4 })).areas[0]).toMatchObject({
      persons: 100,
      approximate: false,
    })
  })

  it('says why it is not known, and never calls that nobody', () => {
    const dataset = threeAreas([], [linkOf('m', 'A0')])
    expect(reachByArea(dataset, measureOf('m'))).toMatchObject({ persons: null, obstacle: 'ages-not-stated' })
    expect(reachByArea(dataset, measureOf('other', { ageFrom: 0 }))).toMatchObject({
      persons: null,
      obstacle: 'no-areas',
    })
    expect(reachByArea(dataset, measureOf('m', { ageFrom: 60 }))).toMatchObject({ obstacle: 'figure-missing' })
    // Nobody of the ages lives there: that is a figure.
    const none = threeAreas([], [linkOf('m', 'A2')])
    expect(reachByArea(none, measureOf('m', { ageFrom: 0, ageTo: 4 }))).toMatchObject({ persons: 0, obstacle: null })
  })

  it('withholds one to four persons, and the sum that would tell them', () => {
    const dataset = threeAreas([], [linkOf('m', 'A0'), linkOf('m', 'A1', 0.02)])
    const reach = reachByArea(dataset, measureOf('m', { ageFrom: 0, ageTo: 4 }))
    expect(reach.areas.map(({ persons }) => persons)).toEqual([100, null])
    expect(reach).toMatchObject({ persons: null, obstacle: 'too-few' })
  })
})

describe('the dose', () => {
  it('goes whole to one area, by stated shares, else by target group; per 100', () => {
    const measure = measureOf('m', { ageFrom: 0, ageTo: 4, costSekPerYear: 90_000, fte: 0.6, hoursPerYear: 300 })
    const bySize = doseByArea(threeAreas([measure], [linkOf('m', 'A0'), linkOf('m', 'A1')]), measure, 'sek')
    expect(bySize).toMatchObject({ total: 90_000, split: 'target-group', unknown: null })
    expect(bySize.areas).toEqual([
      { areaId: 'A0', amount: 30_000, persons: 100, per100: 30_000 },
      { areaId: 'A1', amount: 60_000, persons: 200, per100: 30_000 },
    ])
    const byShare = doseByArea(
      threeAreas([measure], [linkOf('m', 'A0', null, 0.75), linkOf('m', 'A1', null, 0.25)]),
      measure,
      'fte',
    )
    expect(byShare.split).toBe('stated-share')
    expect(byShare.areas.map(({ amount }) => amount)).toEqual([expect.closeTo(0.45, 12), expect.closeTo(0.15, 12)])
    // 0.45 of a post for 100 persons.
    expect(byShare.areas[0]!.per100).toBeCloseTo(0.45, 12)
    const one = doseByArea(threeAreas([measure], [linkOf('m', 'A1')]), measure, 'hours')
    expect(one).toMatchObject({ split: 'one-area', areas: [{ amount: 300, per100: 150 }] })
  })

  it('tells the share of the target group from the share of the measure', () => {
    const measure = measureOf('m', { ageFrom: 0, ageTo: 4, fte: 0.8 })
    const shares = (link: (area: string) => [number | null, number | null]) =>
      doseByArea(
        threeAreas(
          [measure],
          ['A0', 'A1'].map((id) => linkOf('m', id, ...link(id))),
        ),
        measure,
        'fte',
      )
    // All of 100 and half of 200 are reached: as many, so as much each.
    const reached = shares((id) => [id === 'A0' ? 1 : 0.5, null])
    expect(reached).toMatchObject({ split: 'target-group', areas: [{ amount: 0.4, persons: 100 }, { persons: 100 }] })
    // The same are reached, and three quarters of the measure go to the first.
    const given = shares((id) => (id === 'A0' ? [1, 0.75] : [0.5, 0.25]))
    expect(given.areas.map(({ amount }) => amount)).toEqual([expect.closeTo(0.6, 12), expect.closeTo(0.2, 12)])
    // A share for one of them alone divides nothing.
    expect(shares((id) => [null, id === 'A0' ? 0.75 : null]).split).toBe('target-group')
  })

  it('divides what is stated for a group among its areas by their target groups', () => {
    const measure = measureOf('m', { ageFrom: 0, ageTo: 9, fte: 6 })
    const inGroup = (id: string) => ({ ...linkOf('m', id, null, 0.5), groupId: 'g' })
    const links = [inGroup('A0'), inGroup('A1'), linkOf('m', 'A2', null, 0.5)]
    // 150 and 300 of the group: a third and two thirds of its half of 6.
    const { split, areas } = doseByArea(threeAreas([measure], links), measure, 'fte')
    expect([split, ...areas.map(({ amount }) => amount)]).toEqual(['stated-share', 1, 2, 3])
  })

  it('by drawn ground follows the persons, not the ground', () => {
    const measure = measureOf('m', { ageFrom: 0, ageTo: 4, fte: 1, reach: 'polygon' })
    const links = [linkOf('m', 'A0', 1), linkOf('m', 'A1', 0.5)].map((link) => ({ ...link, overlap: true as const }))
    // 100 persons in A0 and half of 200 in A1.
    expect(doseByArea(threeAreas([measure], links), measure, 'fte').areas.map(({ amount }) => amount)).toEqual([
      0.5, 0.5,
    ])
  })

  it('keeps unknown apart from nothing', () => {
    const links = [linkOf('m', 'A0'), linkOf('m', 'A1')]
    const silent = measureOf('m', { ageFrom: 0, ageTo: 4 })
    expect(doseByArea(threeAreas([silent], links), silent, 'fte')).toMatchObject({ total: null, unknown: 'amount' })
    const ageless = measureOf('m', { fte: 1 })
    const split = doseByArea(threeAreas([ageless], links), ageless, 'fte')
    expect(split).toMatchObject({ total: 1, unknown: 'target-group', split: null })
    expect(split.areas.map(({ amount }) => amount)).toEqual([null, null])
    const nowhere = measureOf('other', { fte: 1, ageFrom: 0 })
    expect(doseByArea(threeAreas([nowhere], links), nowhere, 'fte').unknown).toBe('no-areas')
    const nothing = measureOf('m', { fte: 0, ageFrom: 0, ageTo: 4 })
    expect(doseByArea(threeAreas([nothing], links), nothing, 'fte')).toMatchObject({ total: 0, unknown: null })
  })

  it('always adds up to the measure, whatever the shares, the ages and the weights', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('A0', 'A1', 'A2'), { minLength: 1 }),
        fc.array(fc.option(fc.double({ min: 0.05, max: 1, noNaN: true })), { minLength: 3, maxLength: 3 }),
        fc.double({ min: 0.01, max: 1e7, noNaN: true }),
        fc.boolean(),
        fc.option(fc.array(fc.double({ min: 0.01, max: 2, noNaN: true }), { minLength: 3, maxLength: 3 })),
        (ids, shares, amount, everywhere, weights) => {
          const measure = measureOf('m', {
            ageFrom: 0,
            ageTo: 9,
            fte: amount,
            hoursPerYear: amount,
            costSekPerYear: amount,
            reach: everywhere ? 'municipality' : 'areas',
          })
          const links = ids.map((id, at) => linkOf('m', id, shares[at]!, shares[(at + 1) % 3]!))
          const dataset = threeAreas([measure], everywhere ? [] : links)
          const byArea = weights && new Map(['A0', 'A1', 'A2'].map((id, at) => [id, weights[at]!]))
          for (const kind of EFFORT_KINDS) {
            const { areas, unknown } = doseByArea(dataset, measure, kind, byArea)
            if (unknown !== null) continue
            const sum = areas.reduce((total, area) => total + area.amount!, 0)
            expect(Math.abs(sum - amount)).toBeLessThanOrEqual(amount * 1e-12)
          }
        },
      ),
    )
  })
})

describe('the effort of all measures together', () => {
  const measures = [
    measureOf('one', { fte: 1, ageFrom: 0, ageTo: 4 }),
    measureOf('both', { fte: 3, ageFrom: 5, ageTo: 9 }),
    measureOf('all', { fte: 4.8, ageFrom: 0, ageTo: 9, reach: 'municipality' }),
    measureOf('later', { fte: 9, ageFrom: 0, ageTo: 9, status: 'planned' }),
  ]
  const links = [linkOf('one', 'A0'), linkOf('both', 'A0'), linkOf('both', 'A1'), linkOf('later', 'A0')]
  const dataset = countedDataset(threeAreas(measures, links), 'ongoing')
  const ask = { kind: 'fte', priority: null, ages: null, needWeights: null } as const

  it('adds the parts of those under way, per 100 of the ages they are for together', () => {
    const { areas, ages, counted, unknown } = effortByArea(dataset, { ...ask, rule: 'leave-out' })
    expect({ ages, counted, unknown }).toEqual({ ages: { from: 0, to: 9 }, counted: ['one', 'both'], unknown: [] })
    // A0: 1 + 3 x 50/150; A1: 3 x 100/150; A2: none directed, which is nothing and not unknown.
    expect(areas.map(({ amount }) => amount)).toEqual([2, 2, 0])
    expect(areas[0]!.per100).toBeCloseTo(200 / 150, 12)
    expect(areas[2]!.per100).toBe(0)
  })

  it('spreads what is for everybody by head or by need, and never changes its total', () => {
    const perHead = effortByArea(dataset, { ...ask, rule: 'per-head' }).areas.map(({ amount }) => amount!)
    // 480 persons in all: 150, 300 and 30.
    expect(perHead).toEqual([expect.closeTo(3.5, 12), expect.closeTo(5, 12), expect.closeTo(0.3, 12)])
    const needWeights = new Map([
      ['A0', 2],
      ['A1', 1],
      ['A2', 0.5],
    ])
    const byNeed = effortByArea(dataset, { ...ask, rule: 'by-need', needWeights }).areas.map(({ amount }) => amount!)
    // 300, 300 and 15 weighted persons of 615.
    expect(byNeed[0]).toBeCloseTo(2 + (4.8 * 300) / 615, 12)
    expect(byNeed.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(1 + 3 + 4.8, 12)
  })

  it('is unknown where an unknown measure reaches, and known elsewhere', () => {
    const unknown = threeAreas(
      [...dataset.measures, measureOf('silent', { ageFrom: 0 })],
      [...dataset.measureAreas, linkOf('silent', 'A1')],
    )
    const found = effortByArea(unknown, { ...ask, rule: 'leave-out' })
    expect(found.areas.map(({ amount }) => amount)).toEqual([2, null, 0])
    expect(found.unknown).toEqual(['silent'])
  })
})

describe('the measures of the package', () => {
  const dataset = protectDataset(alingsas()).dataset
  const rows = alingsasRows('population.csv')
  const links = alingsasRows('measure_areas.csv')
  const groups = alingsasRows('area_groups.csv')

  it.each(alingsasRows('measures.csv').map((row) => [row.measure_id!, row] as const))(
    'reaches of %s the persons that population.csv has, and the areas add up to the whole',
    (id, row) => {
      const measure = dataset.measures.find((candidate) => candidate.id === id)!
      const reach = reachByArea(dataset, measure)
      if (row.age_from === '' && row.age_to === '') {
        expect(reach).toMatchObject({ persons: null, obstacle: 'ages-not-stated' })
        return
      }
      const served = new Set(
        links
          .filter((link) => link.measure_id === id)
          .flatMap((link) => [
            link.area_id!,
            ...groups.filter((group) => group.group_id === link.group_id).map((group) => group.area_id!),
          ]),
      )
      const [from, to] = [Number(row.age_from), row.age_to === '' ? 200 : Number(row.age_to)]
      let expected = 0
      for (const person of rows) {
        if (row.reach !== 'municipality' && !served.has(person.area_id!)) continue
        const [low, high] = person.age_band!.endsWith('+')
          ? [Number.parseInt(person.age_band!, 10), 100]
          : person.age_band!.split('-').map(Number)
        // Year by year, each a fifth of its band: another path than shares of bands.
        for (let age = low!; age <= high!; age++) {
          if (age >= from && age <= to) expected += Number(person.persons) / (high! - low! + 1)
        }
      }
      expect(reach.persons).toBeCloseTo(expected, 6)
      expect(reach.areas.reduce((sum, { persons }) => sum + persons!, 0)).toBeCloseTo(expected, 6)
    },
  )

  it('state no amount that holds now', () => {
    const known = dataset.measures.filter((measure) =>
      EFFORT_KINDS.some((kind) => doseByArea(dataset, measure, kind).total !== null),
    )
    expect(known).toEqual([])
  })

  it('would give every area its persons’ part of half a post for everybody', () => {
    const everybody = dataset.measures.find(({ id }) => id === 'vald_samordnare')!
    const half = doseByArea(dataset, { ...everybody, fte: 0.5 }, 'fte')
    expect(half.areas).toHaveLength(23)
    expect(half.areas.reduce((sum, { amount }) => sum + amount!, 0)).toBeCloseTo(0.5, 12)
    const persons = rows.reduce((sum, row) => sum + Number(row.persons), 0)
    for (const { per100 } of half.areas) expect(per100).toBeCloseTo(50 / persons, 12)
  })
})
