import { describe, expect, it } from 'vitest'
import type { CompassFrame } from '../../../src/analysis/compass/CompassFrame.ts'
import { fitFrame } from '../../../src/analysis/compass/fitFrame.ts'
import { groups } from '../../../src/analysis/compass/groups.ts'
import { magnets } from '../../../src/analysis/compass/magnets.ts'
import { movement } from '../../../src/analysis/compass/movement.ts'
import type { NameIngredient } from '../../../src/analysis/compass/nameIngredients.ts'
import { type PlacedArea, placeAreas } from '../../../src/analysis/compass/placeAreas.ts'
import { placeReference } from '../../../src/analysis/compass/placeReference.ts'
import { quality } from '../../../src/analysis/compass/quality.ts'
import { expectedNumbers, largestDifference } from '../../stats/compassGolden.ts'
import { compassTable, fittedFrame, GOLDEN_SPEC, goldenCompassTable } from './compassTables.ts'

const TOLERANCE = 1e-9
const drawn = (area: PlacedArea) => [area.drawnX, area.drawnY]

// biome-ignore lint/suspicious/noExplicitAny: golden files
type Golden = any

function expectFrame(frame: CompassFrame, golden: Golden) {
  const ours: Record<string, unknown> = {
    lo: frame.lo,
    hi: frame.hi,
    center: frame.m,
    scale: frame.s,
    q: frame.q,
    C: frame.C,
    W: frame.W,
    eig: frame.lambda,
    communality: frame.communality,
    rho: frame.rho,
  }
  for (const [key, value] of Object.entries(ours)) {
    if (key in golden) expect(largestDifference(value, golden[key]), key).toBeLessThan(TOLERANCE)
  }
}

/** The golden names, word by word: what they say of which indicator. */
const PHRASES: Record<string, [string, 1 | -1]> = {
  'få ensamstående med barn': ['ensamstaende_barn', -1],
  'många ensamstående med barn': ['ensamstaende_barn', 1],
  'få med ekonomiskt bistånd': ['ekonomiskt_bistand', -1],
  'fler med ekonomiskt bistånd': ['ekonomiskt_bistand', 1],
  'få barn och unga': ['andel_0_19', -1],
  'många barn och unga': ['andel_0_19', 1],
  'många födda utanför EU/EFTA': ['fodda_utanfor_eu', 1],
  'höga ohälsotal': ['ohalsotal', 1],
  'hög arbetslöshet': ['arbetslosa_program', 1],
  'lägre sysselsättning': ['forvarvsarbetande', -1],
  'hög sysselsättning': ['forvarvsarbetande', 1],
  'kortare utbildning': ['eftergymnasial', -1],
  'lång utbildning': ['eftergymnasial', 1],
  'höga inkomster': ['medianinkomst', 1],
  'lägre inkomster': ['medianinkomst', -1],
  'många äldre': ['andel_65plus', 1],
  'många ensamhushåll': ['ensamhushall', 1],
  'få ensamhushåll': ['ensamhushall', -1],
  'många med utländsk bakgrund': ['utlandsk_bakgrund', 1],
  'få hyresrätter': ['hyresratt', -1],
}

function expectName(ingredients: readonly NameIngredient[], name: string) {
  const found = ingredients.map(({ indicatorId, sign }) => {
    const phrase = Object.entries(PHRASES).find(([, [id, direction]]) => id === indicatorId && direction === sign)
    return phrase?.[0] ?? `${indicatorId} ${sign}`
  })
  expect(found.join(' och ')).toBe(name)
}

describe.each([
  ['compass_alingsaslik', 'alingsaslik_20x10x8'],
  ['compass_liten', 'liten_12x10'],
])('%s, end to end', (name, file) => {
  const golden = expectedNumbers(name)
  const table = goldenCompassTable(file, name)
  const { frame: found, kTable } = fitFrame(table, GOLDEN_SPEC)
  const frame = found as CompassFrame
  const window = placeAreas(frame, table)

  it('has the frame', () => {
    expectFrame(frame, golden.frame)
    expect(frame.window).toEqual(golden.window.map(String))
    expect(frame.north).toBe('medianinkomst')
    expect(frame.east).toBe('andel_65plus')
  })

  it('has the magnets', () => {
    const ours = magnets(frame)
    for (const [key, values] of [
      ['angle', golden.magnets.angle_deg],
      ['pull', golden.magnets.pull],
      ['communality', golden.magnets.communality],
      ['x', golden.magnets.x],
      ['y', golden.magnets.y],
    ] as const) {
      expect(
        largestDifference(
          ours.map((magnet) => magnet[key]),
          values,
        ),
        key,
      ).toBeLessThan(TOLERANCE)
    }
  })

  it('places every area over the window', () => {
    expect(largestDifference(window.placed.map(drawn), golden.profile_xy)).toBeLessThan(TOLERANCE)
    expect(
      largestDifference(
        window.placed.map(({ cos2 }) => cos2),
        golden.profile_cos2,
      ),
    ).toBeLessThan(TOLERANCE)
  })

  it('places every area in every year, on both readings, with group and margin', () => {
    let compared = 0
    for (const year of golden.years as number[]) {
      const relative = placeAreas(frame, table, String(year), 'relative')
      const actual = placeAreas(frame, table, String(year), 'actual')
      for (const row of golden.rows as Golden[]) {
        if (row.year !== year) continue
        const ours = relative.placed.find(({ areaId }) => areaId === row.area) as PlacedArea
        const theirs = actual.placed.find(({ areaId }) => areaId === row.area) as PlacedArea
        expect(largestDifference(drawn(ours), row.xy_relative)).toBeLessThan(TOLERANCE)
        expect(largestDifference(drawn(theirs), row.xy_absolute)).toBeLessThan(TOLERANCE)
        expect(ours.group).toBe(row.group)
        expect(Math.abs(ours.margin - row.margin)).toBeLessThan(TOLERANCE)
        compared++
      }
    }
    expect(compared).toBe(golden.areas.length * golden.years.length)
  })

  it('places the municipality in every year', () => {
    for (const [year, xy] of Object.entries(golden.municipality_xy_by_year)) {
      const place = placeReference(frame, table, year, 'actual')
      expect(largestDifference([place?.drawnX, place?.drawnY], xy)).toBeLessThan(TOLERANCE)
    }
  })

  it('chooses the number of groups from the same table', () => {
    expect(frame.centroids).toHaveLength(golden.k)
    expect(kTable.map(({ k }) => k)).toEqual(golden.k_table.map(({ k }: Golden) => k))
    kTable.forEach((row, index) => {
      const theirs = golden.k_table[index]
      expect(row.sizes).toEqual(theirs.sizes)
      expect(Math.abs((row.silhouette as number) - theirs.silhouette)).toBeLessThan(TOLERANCE)
      expect(Math.abs(row.calinskiHarabasz - theirs.calinski_harabasz)).toBeLessThan(TOLERANCE)
      expect(largestDifference(row.stability, theirs.jaccard_loo)).toBeLessThan(TOLERANCE)
    })
  })

  it('describes the groups', () => {
    const ours = groups(frame, table)
    expect(window.placed.map(({ group }) => group)).toEqual(golden.groups)
    expect(largestDifference(frame.centroids, golden.centroids_z)).toBeLessThan(TOLERANCE)
    expect(ours.map(({ medoid }) => medoid)).toEqual(golden.medoids)
    expect(
      largestDifference(
        ours.map(({ meanZ }) => meanZ),
        golden.group_mean_z,
      ),
    ).toBeLessThan(TOLERANCE)
    expect(
      largestDifference(
        ours.map(({ vTests }) => vTests),
        golden.v_tests,
      ),
    ).toBeLessThan(TOLERANCE)
    ours.forEach(({ ingredients }, group) => {
      expectName(ingredients, golden.names[group])
    })
  })

  it('measures the picture', () => {
    const ours = quality(frame, table)
    expect(ours.neighbourhood?.trustworthiness).toBeCloseTo(golden.trustworthiness, 9)
    expect(ours.neighbourhood?.continuity).toBeCloseTo(golden.continuity, 9)
    expect(ours.neighbourhood?.stress1).toBeCloseTo(golden.stress1, 9)
    expect(largestDifference(ours.magnetTruths, golden.magnet_fidelity_spearman)).toBeLessThan(TOLERANCE)
    expect(ours.explained).toBeCloseTo(golden.frame.explained, 9)
    expect(ours.axisGap).toBeCloseTo(golden.frame.eigengap, 9)
  })
})

describe('compass_alingsaslik, movement', () => {
  it('splits the years of an area by indicator', () => {
    const table = goldenCompassTable('alingsaslik_20x10x8', 'compass_alingsaslik')
    const frame = fittedFrame(table)
    const at = (year: string) => placeAreas(frame, table, year).placed[0] as PlacedArea
    const { parts } = movement(frame, at('2016'), at('2023'))
    const golden = expectedNumbers('compass_alingsaslik').contributions_Område_01_2016_2023
    expect(
      largestDifference(
        parts.map(({ x, y }) => [x, y]),
        golden,
      ),
    ).toBeLessThan(TOLERANCE)
  })
})

describe('compass_out_of_sample', () => {
  const golden = expectedNumbers('compass_out_of_sample')
  const table = goldenCompassTable('alingsaslik_20x10x8', 'compass_alingsaslik')
  const frame = fittedFrame(table, { ...GOLDEN_SPEC, window: ['2020', '2021', '2022'] })

  it('fits on the years to 2022 and places 2023 without moving anything', () => {
    expectFrame(frame, golden.frame)
    expect(frame.base).toBe('2022')
    expect(largestDifference(placeAreas(frame, table, '2023').placed.map(drawn), golden.xy_2023)).toBeLessThan(
      TOLERANCE,
    )
  })
})

describe('real_alingsas_regso23', () => {
  const golden = expectedNumbers('real_alingsas_regso23')
  const table = compassTable({
    areaIds: golden.regso,
    indicatorIds: golden.columns,
    periods: ['2024'],
    values: [golden.X],
    money: ['medianinkomst'],
  })
  const { frame: found, kTable } = fitFrame(table, GOLDEN_SPEC)
  const frame = found as CompassFrame
  const window = placeAreas(frame, table)

  it('has the frame, magnets and places of the real figures', () => {
    expectFrame(frame, golden.frame)
    expect(
      largestDifference(
        magnets(frame).map(({ angle }) => angle),
        golden.magnets.angle_deg,
      ),
    ).toBeLessThan(TOLERANCE)
    expect(largestDifference(window.placed.map(drawn), golden.xy)).toBeLessThan(TOLERANCE)
    expect(
      largestDifference(
        window.placed.map(({ cos2 }) => cos2),
        golden.cos2,
      ),
    ).toBeLessThan(TOLERANCE)
  })

  it('has the five groups, their table and their names', () => {
    expect(frame.centroids).toHaveLength(golden.k)
    expect(window.placed.map(({ group }) => group)).toEqual(golden.groups)
    kTable.forEach((row, index) => {
      const theirs = golden.k_table[index]
      expect([row.k, row.sizes]).toEqual([theirs.k, theirs.sizes])
      expect(Math.abs((row.silhouette as number) - theirs.silhouette)).toBeLessThan(TOLERANCE)
      expect(largestDifference(row.stability, theirs.jaccard_loo)).toBeLessThan(TOLERANCE)
    })
    groups(frame, table).forEach(({ ingredients }, group) => {
      expectName(ingredients, golden.names[group])
    })
  })

  it('shows 83 % of the differences, and its neighbours can be trusted', () => {
    const ours = quality(frame, table)
    expect(ours.explained).toBeCloseTo(golden.frame.explained, 9)
    expect(ours.verdict).toBe('good')
    expect(ours.neighbourhood?.trustworthiness).toBeCloseTo(golden.T, 9)
    expect(ours.neighbourhood?.continuity).toBeCloseTo(golden.C, 9)
  })
})

describe('cases of the reference implementation', () => {
  const golden = expectedNumbers('compass_ref_cases')
  const table = goldenCompassTable('alingsaslik_20x10x8', 'compass_alingsaslik')
  const gaps = goldenCompassTable('alingsaslik_20x10x8_luckor', 'compass_alingsaslik')
  const places = (frame: CompassFrame) => placeAreas(frame, table).placed.map(({ x, y }) => [x, y])

  it('predict missing figures and say how unsure the place is', () => {
    const frame = fittedFrame(table)
    for (const row of golden.missing_on_full_frame as Golden[]) {
      const area = placeAreas(frame, gaps, String(row.year)).placed.find(
        ({ areaId }) => areaId === row.area,
      ) as PlacedArea
      expect(largestDifference([area.x, area.y], row.xy)).toBeLessThan(TOLERANCE)
      const { xx, xy, yy } = area.uncertainty as NonNullable<PlacedArea['uncertainty']>
      expect(
        largestDifference(
          [
            [xx, xy],
            [xy, yy],
          ],
          row.cov,
        ),
      ).toBeLessThan(TOLERANCE)
      expect(Math.abs((area.cos2 as number) - row.cos2)).toBeLessThan(TOLERANCE)
    }
    expect(golden.missing_on_full_frame).toHaveLength(4)
  })

  it('weigh indicators', () => {
    const weights = golden.domains.map(
      (domain: string) => 1 / golden.domains.filter((d: string) => d === domain).length,
    )
    const weighted = { ...table, weights }
    const frame = fittedFrame(weighted)
    expectFrame(frame, golden.domain_weights)
    expect(largestDifference(places(frame), golden.domain_weights.xy)).toBeLessThan(TOLERANCE)
  })

  it('weigh areas by population', () => {
    const frame = fittedFrame(table, { ...GOLDEN_SPEC, rowWeights: 'population' })
    expectFrame(frame, golden.population_weights)
    expect(largestDifference(places(frame), golden.population_weights.xy)).toBeLessThan(TOLERANCE)
  })

  it('orient the disc when nobody says how', () => {
    const frame = fittedFrame(table, { ...GOLDEN_SPEC, north: null, east: null })
    expect([frame.north, frame.east]).toEqual([golden.without_orientation.north, golden.without_orientation.east])
    expectFrame(frame, golden.without_orientation)
  })

  it('fence, and flag what lies outside', () => {
    const frame = fittedFrame(table, { ...GOLDEN_SPEC, g: 0.5 })
    expectFrame(frame, golden.narrow_fences)
    expect(largestDifference(places(frame), golden.narrow_fences.xy)).toBeLessThan(TOLERANCE)
    const flagged = placeAreas(frame, table).placed.filter(({ outsideScale }) => outsideScale.length > 0)
    expect(flagged.length).toBeGreaterThan(0)
  })

  it('keep a far profile on the disc', () => {
    const { values, raw, drawn: theirs } = golden.far_outside
    const far = compassTable({
      areaIds: ['far'],
      indicatorIds: table.indicatorIds,
      periods: ['2023'],
      values: [[values]],
    })
    const area = placeAreas(fittedFrame(table), far, '2023').placed[0] as PlacedArea
    expect(largestDifference([area.x, area.y], raw)).toBeLessThan(TOLERANCE)
    expect(largestDifference(drawn(area), theirs)).toBeLessThan(TOLERANCE)
  })
})
