import { describe, expect, it } from 'vitest'
import { distanceCompass, placeByDistance } from '../../../src/analysis/compass/distanceCompass.ts'
import { frameDrift } from '../../../src/analysis/compass/frameDrift.ts'
import { placeAreas } from '../../../src/analysis/compass/placeAreas.ts'
import { radvizCompass } from '../../../src/analysis/compass/radvizCompass.ts'
import { expectedNumbers, largestDifference } from '../../stats/compassGolden.ts'
import { fittedFrame, GOLDEN_SPEC, goldenCompassTable } from './compassTables.ts'

const table = goldenCompassTable('alingsaslik_20x10x8', 'compass_alingsaslik')

describe('distanceCompass', () => {
  const golden = expectedNumbers('mds_frozen_py')
  const frame = fittedFrame(table, { ...GOLDEN_SPEC, window: ['2022'], level: 'actual' })
  const compass = distanceCompass(frame, table)
  if (!compass) throw new Error('no distance compass')

  it('ends where SMACOF from the same places ends', () => {
    expect(compass.stress / golden.stress_raw).toBeCloseTo(1, 8)
    expect(compass.stress1).toBeCloseTo(golden.stress1, 9)
    const points = compass.areas.map(({ x, y }) => [x * compass.rho, y * compass.rho])
    // The bottom is flat: the stress agrees to nine digits, the places to five.
    expect(largestDifference(points, golden.config)).toBeLessThan(1e-4)
  })

  it('puts the indicators in by property fitting', () => {
    const angles = compass.magnets.map(({ angle }) => angle)
    expect(largestDifference(angles, golden.magnet_angle_deg)).toBeLessThan(1e-3)
    const shown = compass.magnets.map(({ r2 }) => r2)
    expect(largestDifference(shown, golden.magnet_r2)).toBeLessThan(1e-5)
  })

  it('places a new year one area at a time, the others fixed', () => {
    const next = placeAreas(frame, table, '2023', 'actual').placed
    const places = next.map((area) => placeByDistance(compass, frame, area).map((value) => value * compass.rho))
    expect(largestDifference(places, golden.placed_2023)).toBeLessThan(1e-4)
  })
})

describe('radvizCompass', () => {
  const golden = expectedNumbers('compass_ref_cases').radviz_2023
  const frame = fittedFrame(table, { ...GOLDEN_SPEC, window: ['2023'], level: 'actual', g: 1000 })
  const { angles, areas } = radvizCompass(frame, table)

  it('spaces the anchors evenly in the best order, income at the top and the old to the right', () => {
    expect(largestDifference(angles, golden.angles)).toBeLessThan(1e-9)
    expect(angles[table.indicatorIds.indexOf('medianinkomst')]).toBe(90)
    expect(Math.cos(((angles[table.indicatorIds.indexOf('andel_65plus')] ?? 180) * Math.PI) / 180)).toBeGreaterThan(0)
  })

  it('places the areas by the formula', () => {
    expect(
      largestDifference(
        areas.map(({ x, y }) => [x, y]),
        golden.xy,
      ),
    ).toBeLessThan(1e-9)
  })
})

describe('frameDrift', () => {
  const frame = fittedFrame(table)

  it.each(['2016', '2020'])('measures how well the frame still fits %s', (year) => {
    const golden = expectedNumbers('compass_ref_cases').drift[year]
    const found = frameDrift(frame, table, year)
    expect(found?.frozen).toBeCloseTo(golden.frozen, 9)
    expect(found?.best).toBeCloseTo(golden.best, 9)
    expect(found?.angle).toBeCloseTo(golden.angle, 7)
    expect(found?.newVersion).toBe(golden.frozen < golden.best - 0.08 || golden.angle > 20)
  })

  it('says nothing of a year without figures', () => {
    expect(frameDrift(frame, table, '1999')).toBeNull()
  })
})
