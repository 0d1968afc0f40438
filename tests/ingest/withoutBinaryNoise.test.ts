import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellAt } from '../../src/domain/Dataset.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'
import { withoutBinaryNoise } from '../../src/ingest/withoutBinaryNoise.ts'
import { codes, litenTexts, only, valuesCsv } from './litenTexts.ts'

/** Decimals of at most twelve digits, as people write figures, and doubles that arithmetic can make of them. */
const written = fc
  .tuple(fc.integer({ min: 1, max: 999_999_999_999 }), fc.integer({ min: 1, max: 14 }), fc.boolean())
  .map(([digits, places, isNegative]) => Number(`${isNegative ? '-' : ''}${digits}e-${places}`))
  .filter((value) => !Number.isInteger(value))

/** The double that lies so many steps away. */
function stepped(value: number, steps: number): number {
  const [double, bits] = [new Float64Array([value]), new BigInt64Array(1)]
  new Uint8Array(bits.buffer).set(new Uint8Array(double.buffer))
  bits[0]! += BigInt(steps)
  return new Float64Array(bits.buffer)[0]!
}

describe('what arithmetic leaves of a number', () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [0.1 + 0.7, 0.8],
    [4.35 * 100, 435],
    [1.1 * 1.1, 1.21],
    [-0.1 - 0.2, -0.3],
    [Number('3.0000000000000004e-7'), 3e-7],
    [1.005 * 1000, 1005],
  ])('%d is %d', (noisy, meant) => {
    expect(withoutBinaryNoise(noisy)).toBe(meant)
  })

  it.each([
    // Two thirds, pi, the square root of two and a seventh, as near as a double comes to them.
    66.66666666666667,
    Math.PI,
    Math.SQRT2,
    0.14285714285714285,
    // Fifteen digits are what somebody wrote, and a long whole number may be a code.
    0.300000000000004,
    123456.789012345,
    0.1,
    12.5,
    0,
    2 ** 53 + 2,
    2 ** 60,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])('%d is as it was meant', (value) => {
    expect(withoutBinaryNoise(value)).toBeNull()
  })

  it('is found within two steps of any decimal of twelve digits, and never in the decimal itself', () => {
    fc.assert(
      fc.property(written, fc.constantFrom(-2, -1, 1, 2), (value, steps) => {
        expect(withoutBinaryNoise(value)).toBeNull()
        expect(withoutBinaryNoise(stepped(value, steps))).toBe(value)
      }),
      { numRuns: 2000, seed: 41 },
    )
  })

  it('is all that is taken: the number is the same to fourteen digits, and what is left has none', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), (value) => {
        const meant = withoutBinaryNoise(value)
        if (meant === null) return
        expect(Math.abs(meant - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14)
        expect(withoutBinaryNoise(meant)).toBeNull()
      }),
      { numRuns: 2000, seed: 41 },
    )
  })
})

describe('in the tables of a package', () => {
  const rows = ['0.30000000000000004', '0.3', '66.66666666666667', '12.5'].map(
    (value, at) => `0${at + 1},laser_hemma,2023/24,,${value},,,`,
  )

  it('figures that were meant alike are alike, and the file is told once', () => {
    const { dataset, issues } = readPackage(litenTexts({ 'values.csv': valuesCsv(...rows) }))
    const laserIn = (id: string) => cellAt(dataset!, 'laser_hemma', id, '2023/24')
    expect(laserIn('01')).toMatchObject({ value: 0.3 })
    expect(laserIn('01')).toEqual(laserIn('02'))
    expect(laserIn('03')).toMatchObject({ value: 66.66666666666667 })
    const [told, ...more] = only(issues, 'number-noise')
    expect(more).toEqual([])
    expect(told).toMatchObject({ severity: 'info', file: 'values.csv', line: 2, column: 'value' })
    expect(told!.params).toEqual({ text: '0.30000000000000004', used: 0.3, count: 1 })
  })

  it('references, goals and measures are read alike', () => {
    const { dataset, issues } = readPackage(
      litenTexts({
        'references.csv':
          'level,code,indicator_id,period,value\nmunicipality,0099,laser_hemma,2023/24,0.7999999999999999\n',
        'goals.csv': 'goal_id,goal_sv,indicator_id,target\ng,Fler läser,laser_hemma,90.30000000000001\n',
        'measures.csv': 'measure_id,title_sv,priority_areas,reach,fte\nm,Läxhjälp,,municipality,1.2000000000000002\n',
        'measure_areas.csv': 'measure_id,area_id,group_id,role\n',
      }),
    )
    expect(dataset!.references.map(({ value }) => value)).toContain(0.8)
    expect(dataset!.goals[0]!.target).toBe(90.3)
    expect(dataset!.measures[0]!.fte).toBe(1.2)
    expect(codes(only(issues, 'number-noise'))).toHaveLength(3)
  })
})
