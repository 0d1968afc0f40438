import { describe, expect, it } from 'vitest'
import { DEFAULT_COMPASS_SPEC } from '../../../src/analysis/compass/CompassSpec.ts'
import { chanceRing } from '../../../src/analysis/compass/chanceRing.ts'
import { distanceCompass } from '../../../src/analysis/compass/distanceCompass.ts'
import { fitFrame } from '../../../src/analysis/compass/fitFrame.ts'
import { groups } from '../../../src/analysis/compass/groups.ts'
import { placeAreas } from '../../../src/analysis/compass/placeAreas.ts'
import { quality } from '../../../src/analysis/compass/quality.ts'
import { compassTable, fittedFrame, GOLDEN_SPEC, goldenCompassTable, withFigures } from './compassTables.ts'

const full = goldenCompassTable('alingsaslik_20x10x8', 'compass_alingsaslik')
const SPEC = DEFAULT_COMPASS_SPEC

function plain(rows: readonly (readonly number[])[], population?: readonly number[]) {
  return compassTable({
    areaIds: rows.map((_, row) => `A${String(row).padStart(2, '0')}`),
    indicatorIds: (rows[0] as readonly number[]).map((_, j) => `i${j}`),
    periods: ['2024'],
    values: [rows],
    ...(population ? { population } : {}),
  })
}

const EIGHT = [
  [1, 9, 4],
  [2, 7, 1],
  [3, 8, 8],
  [4, 4, 2],
  [5, 6, 9],
  [6, 3, 3],
  [7, 2, 6],
  [8, 1, 5],
]

describe('few areas', () => {
  it('fit with 8 and say that the picture is sensitive', () => {
    const { frame, notes } = fitFrame(plain(EIGHT), SPEC)
    expect(frame?.activeIds).toHaveLength(8)
    expect(notes).toContainEqual({ code: 'few-areas', areas: 8 })
    expect(notes).toContainEqual({ code: 'few-indicators', indicators: 3 })
  })

  it('that hide an age are as small as what is known of them: placed, and not what the picture is made from', () => {
    const table = plain([...EIGHT, [9, 5, 7], [2, 2, 2]], [...new Array(8).fill(1000), Number.NaN, Number.NaN])
    const populationAtLeast = Float64Array.from([...new Array(8).fill(1000), 60, 140])
    const active = (given: typeof table) => fittedFrame(given, SPEC).activeIds
    expect(active({ ...table, populationAtLeast })).not.toContain('A08')
    expect(active({ ...table, populationAtLeast })).toContain('A09')
    expect(active(table)).toHaveLength(10)
  })

  it('have no frame with 7, but a place in a borrowed one', () => {
    const seven = plain(EIGHT.slice(0, 7))
    expect(fitFrame(seven, SPEC)).toMatchObject({
      frame: null,
      notes: [{ code: 'too-few-areas', areas: 7, needed: 8 }],
    })
    const borrowed = placeAreas(fittedFrame(plain(EIGHT), SPEC), seven).placed
    expect(borrowed).toHaveLength(7)
  })

  it('leave small areas passive, and those of unknown size active', () => {
    const nine = plain([...EIGHT, [9, 5, 7], [3, 3, 3]], [...new Array(8).fill(500), 99, Number.NaN])
    const { frame } = fitFrame(nine, SPEC)
    expect(frame?.activeIds).toHaveLength(9)
    expect(frame?.activeIds).not.toContain('A08')
    expect(placeAreas(frame ?? fittedFrame(nine), nine).placed.find(({ areaId }) => areaId === 'A08')?.active).toBe(
      false,
    )
  })
})

describe('indicators', () => {
  it('without variation are left out with a note', () => {
    const { frame, notes } = fitFrame(plain(EIGHT.map((row) => [...row, 0.1 + 0.2])), SPEC)
    expect(frame?.indicators.map(({ id }) => id)).toEqual(['i0', 'i1', 'i2'])
    expect(notes).toContainEqual({ code: 'constant-indicator', indicatorId: 'i3' })
  })

  it('without variation over the window are found through the rounding of their mean', () => {
    const three = compassTable({
      areaIds: EIGHT.map((_, row) => `A${row}`),
      indicatorIds: ['i0', 'i1', 'i2', 'same'],
      periods: ['1', '2', '3'],
      values: [0.1, 0.2, 0.3].map((value) => EIGHT.map((row) => [...row, value])),
    })
    const { notes } = fitFrame(three, { ...SPEC, level: 'actual' })
    expect(notes).toContainEqual({ code: 'constant-indicator', indicatorId: 'same' })
  })

  it('with equal quartiles have no fence, and the odd value counts in full', () => {
    const { frame, notes } = fitFrame(plain(EIGHT.map((row, index) => [...row, index === 0 ? 50 : 1])), SPEC)
    expect(frame?.lo[3]).toBeNull()
    expect(frame?.hi[3]).toBeNull()
    expect(notes).toContainEqual({ code: 'no-fence', indicatorId: 'i3' })
    // Mean 57/8 and standard deviation 49·√7/8 by hand: z of the odd value is √7.
    expect(
      placeAreas(frame ?? fittedFrame(full), plain(EIGHT.map((row, index) => [...row, index === 0 ? 50 : 1]))).placed[0]
        ?.z[3],
    ).toBeCloseTo(Math.sqrt(7), 12)
  })

  it('that nobody has figures for are left out, and fewer than three make no compass', () => {
    const { notes } = fitFrame(plain(EIGHT.map((row) => [...row, Number.NaN])), SPEC)
    expect(notes).toContainEqual({ code: 'no-figures', indicatorId: 'i3' })
    expect(fitFrame(plain(EIGHT.map((row) => row.slice(0, 2))), SPEC)).toMatchObject({
      frame: null,
      notes: [{ code: 'too-few-indicators', indicators: 2, needed: 3 }],
    })
  })

  it('that cannot be levelled are left out', () => {
    // The base period lies outside the window and the municipality's value then is unknown.
    const table = compassTable({
      areaIds: EIGHT.map((_, row) => `A${row}`),
      indicatorIds: ['i0', 'i1', 'i2', 'i3'],
      periods: ['2023', '2024'],
      values: [EIGHT, EIGHT].map((rows) => rows.map((row, index) => [...row, index])),
      reference: [
        [1, 2, 3, Number.NaN],
        [2, 3, 4, 5],
      ],
    })
    const { frame, notes } = fitFrame(table, { ...SPEC, window: ['2024'], base: '2023' })
    expect(frame?.indicators.map(({ id }) => id)).toEqual(['i0', 'i1', 'i2'])
    expect(notes).toContainEqual({ code: 'no-figures', indicatorId: 'i3' })
    // Every figure moved by the municipality's change of one.
    expect(frame?.m[0]).toBeCloseTo(4.5 - 1, 12)
  })

  it('that say the same twice are pointed out', () => {
    const { notes } = fitFrame(plain(EIGHT.map((row) => [...row, 100 - (row[0] as number)])), SPEC)
    const pair = notes.find(({ code }) => code === 'nearly-same')
    expect(pair).toMatchObject({ indicatorId: 'i0', otherId: 'i3' })
    expect(pair?.code === 'nearly-same' ? pair.r : 0).toBeCloseTo(-1, 12)
  })

  it('published in different years share a compass', () => {
    const mixed = compassTable({
      areaIds: EIGHT.map((_, row) => `A${row}`),
      indicatorIds: ['early', 'late', 'both'],
      periods: ['2024', '2025'],
      values: [
        EIGHT.map(([a, , c]) => [a as number, Number.NaN, c as number]),
        EIGHT.map(([, b, c]) => [Number.NaN, b as number, c as number]),
      ],
    })
    const { frame, notes } = fitFrame(mixed, { ...SPEC, level: 'actual' })
    expect(frame?.activeIds).toHaveLength(8)
    expect(frame?.indicators.map(({ basePeriod }) => basePeriod)).toEqual(['2024', '2025', '2025'])
    expect(notes.some(({ code }) => code === 'gaps')).toBe(false)
    const same = fittedFrame(plain(EIGHT), SPEC)
    expect(frame?.W).toEqual(same.W)
  })
})

describe('areas', () => {
  it('that are alike share a place and a group', () => {
    const twins = plain([...EIGHT, EIGHT[0] as number[], EIGHT[0] as number[]])
    const frame = fittedFrame(twins, SPEC)
    const { placed } = placeAreas(frame, twins)
    for (const twin of [8, 9]) {
      expect([placed[twin]?.x, placed[twin]?.y, placed[twin]?.group]).toEqual([
        placed[0]?.x,
        placed[0]?.y,
        placed[0]?.group,
      ])
    }
    expect(Number.isFinite(quality(frame, twins).neighbourhood?.stress1)).toBe(true)
  })

  it('on one line leave the second direction uncertain and everything finite', () => {
    const line = plain(EIGHT.map(([a]) => [a as number, 2 * (a as number), 9 - (a as number)]))
    const { frame, notes } = fitFrame(line, SPEC)
    if (!frame) throw new Error('no frame')
    expect(notes.filter(({ code }) => code === 'nearly-same')).toHaveLength(3)
    const { placed } = placeAreas(frame, line)
    expect(placed.every(({ x, y }) => x === 0 && Number.isFinite(y))).toBe(true)
    expect(quality(frame, line).explained).toBeCloseTo(1, 12)
    expect(quality(frame, line).axisUncertain).toBe(true)
    expect(distanceCompass(frame, line)).toBeNull()
  })

  it('without any figure are not placed, and say what is missing', () => {
    const none = withFigures(full, (value, { areaId }) => (areaId === 'Område 03' ? Number.NaN : value))
    const frame = fittedFrame(none)
    const { placed, unplaced } = placeAreas(frame, none)
    expect(placed).toHaveLength(19)
    expect(unplaced).toEqual([{ areaId: 'Område 03', missing: full.indicatorIds }])
  })

  it('lacking three indicators of ten are placed, four are not', () => {
    const frame = fittedFrame(full)
    for (const [lacking, expected] of [
      [3, 20],
      [4, 19],
    ] as const) {
      const gone = full.indicatorIds.slice(0, lacking)
      const holed = withFigures(full, (value, at) =>
        at.areaId === 'Område 03' && gone.includes(at.indicatorId) ? Number.NaN : value,
      )
      expect(placeAreas(frame, holed, '2023').placed).toHaveLength(expected)
    }
  })

  it('are not placed in a period the table does not have', () => {
    expect(placeAreas(fittedFrame(full), full, '1999')).toMatchObject({ placed: [] })
  })

  it('exactly average lie in the middle with no direction to trust', () => {
    const frame = fittedFrame(full)
    const average = compassTable({
      areaIds: ['mean'],
      indicatorIds: full.indicatorIds,
      periods: ['2023'],
      values: [[frame.m]],
    })
    expect(placeAreas(frame, average, '2023').placed[0]).toMatchObject({ radius: 0, cos2: null, drawnX: 0 })
  })
})

describe('the number of groups', () => {
  it('is the one asked for, within reason, and judged by the same table', () => {
    expect(fittedFrame(full, { ...GOLDEN_SPEC, k: 3 }).centroids).toHaveLength(3)
    expect(fitFrame(full, { ...GOLDEN_SPEC, k: 3 }).kTable.map(({ k }) => k)).toEqual([3, 4, 5, 6])
    expect(fittedFrame(full, { ...GOLDEN_SPEC, k: 99 }).centroids).toHaveLength(19)
    expect(fittedFrame(full, { ...GOLDEN_SPEC, k: 1 }).centroids).toHaveLength(2)
  })

  it('is marked uncertain when no number qualifies', () => {
    const small = goldenCompassTable('liten_12x10', 'compass_liten')
    expect(fitFrame(small, GOLDEN_SPEC).notes).toContainEqual({ code: 'groups-uncertain', k: 3 })
    expect(fitFrame(full, GOLDEN_SPEC).notes.map(({ code }) => code)).not.toContain('groups-uncertain')
  })

  it('puts every area that shaped the frame in one group', () => {
    const frame = fittedFrame(full)
    const members = groups(frame, full).flatMap(({ areaIds }) => areaIds)
    expect(members.sort()).toEqual([...full.areaIds])
  })
})

describe('chanceRing', () => {
  const frame = fittedFrame(full)
  const denominators = full.values.map(() => 400)
  const columnOf = (index: number) => Math.floor(index / full.areaIds.length) % full.indicatorIds.length

  it('follows the binomial variance of each share, by hand', () => {
    // One share counts: 20 % of 400 has variance 20·80/400 = 4 squared per cent.
    const share = full.indicatorIds.indexOf('ekonomiskt_bistand')
    const one = {
      ...withFigures(full, () => 20),
      denominators,
      chance: full.indicatorIds.map((_, j) => (j === share ? ('share' as const) : ('mean' as const))),
    }
    const ring = chanceRing(frame, one, 'Område 01', '2023')
    const pull = frame.W[share] as readonly [number, number]
    const deviation = 2 / ((frame.s[share] as number) * frame.rho)
    expect(ring?.ellipse.major).toBeCloseTo(2.447 * deviation * Math.hypot(...pull), 12)
    expect(ring?.ellipse.minor).toBeCloseTo(0, 7)
    expect(ring?.counted).toEqual(['ekonomiskt_bistand'])
    expect(ring?.uncounted).toHaveLength(9)
    // The mean of three such years has a third of the variance.
    const mean = chanceRing(frame, one, 'Område 01')
    expect((ring?.covariance.yy ?? 0) / (mean?.covariance.yy ?? 1)).toBeCloseTo(3, 12)
  })

  it('follows the standard error of each mean, moved with the money it is of', () => {
    const money = full.kinds.indexOf('money')
    const id = full.indicatorIds[money]!
    const at = frame.indicators.findIndex((indicator) => indicator.id === id)
    const { basePeriod, baseReference } = frame.indicators[at]!
    const means = {
      ...full,
      denominators,
      deviations: full.values.map(() => 60),
      chance: full.chance.map(() => 'mean' as const),
    }
    const only = { ...means, deviations: means.deviations.map((sd, i) => (columnOf(i) === money ? sd : Number.NaN)) }
    // 60 over the root of 400 is a standard error of 3; of an earlier year it grows as the municipality's income has.
    const earlier = full.periods[0]!
    const then = full.reference[money]!
    for (const [period, ratio] of [
      [basePeriod, 1],
      [earlier, baseReference! / then],
    ] as const) {
      const ring = chanceRing(frame, only, 'Område 01', period)!
      const deviation = (3 * ratio) / (frame.s[at]! * frame.rho)
      expect(ring.ellipse.major).toBeCloseTo(2.447 * deviation * Math.hypot(...frame.W[at]!), 12)
      expect(ring.counted).toEqual([id])
    }
    expect(baseReference! / then).toBeGreaterThan(1.01)
  })

  it('is not drawn without denominators', () => {
    expect(chanceRing(frame, full, 'Område 01')).toBeNull()
    expect(chanceRing(frame, { ...full, denominators }, 'nowhere')).toBeNull()
  })
})
