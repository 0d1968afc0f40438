import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CompassFrame } from '../../../src/analysis/compass/CompassFrame.ts'
import type { CompassTable } from '../../../src/analysis/compass/CompassTable.ts'
import { fitFrame } from '../../../src/analysis/compass/fitFrame.ts'
import { magnets } from '../../../src/analysis/compass/magnets.ts'
import { movement } from '../../../src/analysis/compass/movement.ts'
import { type PlacedArea, placeAreas } from '../../../src/analysis/compass/placeAreas.ts'
import { placeReference } from '../../../src/analysis/compass/placeReference.ts'
import { largestDifference } from '../../stats/compassGolden.ts'
import {
  fittedFrame,
  GOLDEN_SPEC,
  goldenCompassTable,
  reordered,
  withFigures,
  withReferences,
} from './compassTables.ts'

const table = goldenCompassTable('alingsaslik_20x10x8', 'compass_alingsaslik')
const frame = fittedFrame(table)

function places(of: CompassFrame, from: CompassTable, period?: string): Map<string, PlacedArea> {
  return new Map(placeAreas(of, from, period).placed.map((area) => [area.areaId, area]))
}

function largestShift(a: Map<string, PlacedArea>, b: Map<string, PlacedArea>): number {
  expect([...a.keys()].sort()).toEqual([...b.keys()].sort())
  return Math.max(...[...a].map(([id, { x, y }]) => Math.hypot(x - (b.get(id)?.x ?? 9), y - (b.get(id)?.y ?? 9))))
}

function reversedDots(id: string) {
  const change = (value: number, at: { indicatorId: string }) => (at.indicatorId === id ? 100 - value : value)
  return withReferences(withFigures(table, change), change)
}

describe('stating an indicator as its complement', () => {
  it.each(['arbetslosa_program', 'ohalsotal', 'eftergymnasial', 'andel_0_19'])(
    'turns the magnet of %s half a circle and moves no dot',
    (id) => {
      const turned = reversedDots(id)
      const other = fittedFrame(turned)
      for (const period of ['window', '2016', '2023']) {
        expect(largestShift(places(frame, table, period), places(other, turned, period))).toBeLessThan(1e-9)
      }
      magnets(frame).forEach((magnet, j) => {
        const change = Math.abs((magnets(other)[j]?.angle ?? Number.NaN) - magnet.angle)
        expect(change).toBeCloseTo(magnet.indicatorId === id ? 180 : 0, 8)
      })
      expect([...places(other, turned).values()].map(({ group }) => group)).toEqual(
        [...places(frame, table).values()].map(({ group }) => group),
      )
    },
  )
})

describe('units and order', () => {
  it('change nothing: ten times and plus a constant', () => {
    const change = (value: number, { indicatorId }: { indicatorId: string }) =>
      indicatorId === 'medianinkomst' ? value * 1000 : indicatorId === 'ohalsotal' ? value * 10 + 7 : value
    const scaled = withReferences(withFigures(table, change), change)
    const other = fittedFrame(scaled)
    for (const period of ['window', '2017']) {
      expect(largestShift(places(frame, table, period), places(other, scaled, period))).toBeLessThan(1e-9)
    }
  })

  it('give the same frame, byte for byte, whatever the order of the areas', () => {
    const shuffled = reordered(table, [7, 3, 19, 0, 12, 5, 18, 1, 14, 9, 2, 16, 11, 4, 13, 8, 17, 6, 15, 10])
    expect(JSON.stringify(fitFrame(shuffled, GOLDEN_SPEC))).toBe(JSON.stringify(fitFrame(table, GOLDEN_SPEC)))
    expect(places(frame, shuffled)).toEqual(new Map(places(frame, table)))
  })

  it('give the same frame from the same input, and it survives being stored', () => {
    expect(fitFrame(table, GOLDEN_SPEC)).toEqual(fitFrame(table, GOLDEN_SPEC))
    const stored = JSON.parse(JSON.stringify(frame)) as CompassFrame
    expect(stored).toEqual(frame)
    expect(largestShift(places(stored, table, '2018'), places(frame, table, '2018'))).toBe(0)
  })

  it('tell versions apart by the id', () => {
    expect(fittedFrame(table).id).toBe(frame.id)
    expect(fittedFrame(table, { ...GOLDEN_SPEC, g: 2.1 }).id).not.toBe(frame.id)
  })
})

describe('a frozen frame', () => {
  it('moves no other dot when a year comes or an area goes', () => {
    const years = { ...table, periods: table.periods.slice(0, 7), values: table.values.slice(0, 7 * 200) }
    const without = withFigures(table, (value, { areaId }) => (areaId === 'Område 04' ? Number.NaN : value))
    const all = places(frame, table, '2020')
    expect(places(frame, years, '2020')).toEqual(all)
    const left = places(frame, without, '2020')
    expect(left.has('Område 04')).toBe(false)
    all.delete('Område 04')
    expect(left).toEqual(all)
  })
})

describe('movement', () => {
  it('is the sum of its parts, for every area and pair of years', () => {
    for (const [from, to] of [
      ['2016', '2023'],
      ['2019', '2017'],
      ['2022', 'window'],
    ]) {
      const after = places(frame, table, to)
      for (const [id, before] of places(frame, table, from)) {
        const found = movement(frame, before, after.get(id) as PlacedArea)
        const sum = (key: 'x' | 'y' | 'along') => found.parts.reduce((total, part) => total + part[key], 0)
        expect(sum('x')).toBeCloseTo(found.x, 12)
        expect(sum('y')).toBeCloseTo(found.y, 12)
        expect(sum('along')).toBeCloseTo(found.distance, 12)
      }
    }
  })

  it('of standing still has no direction', () => {
    const area = places(frame, table).get('Område 01') as PlacedArea
    expect(movement(frame, area, area)).toMatchObject({ distance: 0, angle: null })
  })

  it('on the actual reading is that on the relative plus the municipality, when nothing is fenced and no money counts', () => {
    const plain = { ...table, kinds: table.kinds.map(() => 'points' as const) }
    const wide = fittedFrame(plain, { ...GOLDEN_SPEC, g: 1000 })
    for (const year of table.periods) {
      const actual = placeAreas(wide, plain, year, 'actual').placed
      const relative = placeAreas(wide, plain, year, 'relative').placed
      const now = placeReference(wide, plain, year, 'actual')
      const then = placeReference(wide, plain, '2023', 'actual')
      const own = [(now?.x ?? 9) - (then?.x ?? 9), (now?.y ?? 9) - (then?.y ?? 9)]
      actual.forEach((area, row) => {
        const gap = [area.x - (relative[row]?.x ?? 9), area.y - (relative[row]?.y ?? 9)]
        expect(largestDifference(gap, own)).toBeLessThan(1e-12)
      })
    }
  })
})

describe('a figure that must not be shown', () => {
  // What is hidden is NaN in the table, so no position can be solved for it: the test is that NaN spreads nowhere else.
  it('influences neither its own area beyond being missing, nor any other', () => {
    const hidden = withFigures(table, (value, { period, areaId, indicatorId }) =>
      period === '2018' && areaId === 'Område 13' && indicatorId === 'ekonomiskt_bistand' ? Number.NaN : value,
    )
    const before = places(frame, table, '2018')
    const after = places(frame, hidden, '2018')
    const area = after.get('Område 13') as PlacedArea
    expect(area.predicted).toEqual(['ekonomiskt_bistand'])
    expect(area.uncertainty?.xx).toBeGreaterThan(0)
    before.delete('Område 13')
    after.delete('Område 13')
    expect(after).toEqual(before)
  })

  it('in one year of three leaves its area active, with the mean of the two, and says so', () => {
    const hidden = withFigures(table, (value, { period, areaId, indicatorId }) =>
      period === '2022' && areaId === 'Område 13' && indicatorId === 'ekonomiskt_bistand' ? Number.NaN : value,
    )
    const { frame: found, notes } = fitFrame(hidden, GOLDEN_SPEC)
    expect(found?.activeIds).toContain('Område 13')
    expect(notes).toContainEqual({
      code: 'years-lacking',
      indicatorId: 'ekonomiskt_bistand',
      areas: [{ areaId: 'Område 13', periods: ['2022'] }],
    })
    expect(notes.some(({ code }) => code === 'gaps')).toBe(false)
  })

  it('in two years of three makes its area passive, and the frame that of the others', () => {
    const hidden = withFigures(table, (value, { period, areaId, indicatorId }) =>
      (period === '2022' || period === '2021') && areaId === 'Område 13' && indicatorId === 'ekonomiskt_bistand'
        ? Number.NaN
        : value,
    )
    const gone = withFigures(table, (value, { areaId }) => (areaId === 'Område 13' ? Number.NaN : value))
    const { frame: found, notes } = fitFrame(hidden, GOLDEN_SPEC)
    expect(found).toEqual(fitFrame(gone, GOLDEN_SPEC).frame)
    expect(found?.activeIds).not.toContain('Område 13')
    expect(notes).toContainEqual({ code: 'gaps', indicatorId: 'ekonomiskt_bistand', areas: 1 })
    expect(places(found as CompassFrame, hidden).get('Område 13')?.active).toBe(false)
  })
})

describe('any table', () => {
  const tables = fc.record({
    areas: fc.integer({ min: 8, max: 14 }),
    seeds: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 14 * 4, maxLength: 14 * 4 }),
  })

  it('stays on the disc and is placed where its pulls say', () => {
    fc.assert(
      fc.property(tables, ({ areas, seeds }) => {
        const small = {
          ...table,
          areaIds: table.areaIds.slice(0, areas),
          indicatorIds: ['a', 'b', 'c', 'd'],
          periods: ['1'],
          values: Float64Array.from({ length: 4 * areas }, (_, index) => seeds[index] as number),
          reference: new Float64Array(4).fill(Number.NaN),
        }
        const { frame: found, notes } = fitFrame(small, { ...GOLDEN_SPEC, north: null, east: null })
        if (!found) return expect(notes.length).toBeGreaterThan(0)
        for (const area of placeAreas(found, small).placed) {
          expect(Math.hypot(area.drawnX, area.drawnY)).toBeLessThanOrEqual(1)
          expect(area.cos2 ?? 0).toBeGreaterThanOrEqual(0)
          const pulls = area.z.reduce((sum, z, j) => sum + (z * (found.W[j]?.[1] as number)) / found.rho, 0)
          expect(area.y).toBeCloseTo(pulls, 12)
          expect(area.margin).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 60, seed: 7 },
    )
  })
})
