import { describe, expect, it } from 'vitest'
import { type CoverageFault, coverageFaults } from '../../src/geo/coverageFaults.ts'
import { alingsas } from '../analysis/need/needFixtures.ts'

/** A square of `size` hundredths of a degree with its lower left corner at x, y hundredths. */
const square = (id: string, x: number, y: number, size = 1) => {
  const [west, south, east, north] = [12 + x / 100, 57 + y / 100, 12 + (x + size) / 100, 57 + (y + size) / 100]
  return {
    id,
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [west!, south!],
          [east!, south!],
          [east!, north!],
          [west!, north!],
          [west!, south!],
        ],
      ],
    },
  }
}
/** The last word on each pair, and the gaps. */
const faultsOf = (areas: Parameters<typeof coverageFaults>[0]): CoverageFault[] => {
  const all = [...coverageFaults(areas)].flat()
  const last = new Map(all.map((fault) => [fault.kind === 'overlap' ? fault.ids.join() : `${fault.lon}`, fault]))
  return [...last.values()]
}

describe('faults of a coverage', () => {
  it('are none where squares lie side by side', () => {
    expect(faultsOf([square('a', 0, 0), square('b', 1, 0), square('c', 0, 1)])).toEqual([])
  })

  it('are overlaps, as a share of the smaller area', () => {
    const [fault] = faultsOf([square('big', 0, 0, 4), square('small', 3, 1, 2)])
    expect(fault).toMatchObject({ kind: 'overlap', ids: ['big', 'small'] })
    // Half of the small square lies on the big one.
    expect((fault as { share: number }).share).toBeCloseTo(0.5, 2)
  })

  it('are gaps, with a point in each', () => {
    const ring = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => square(`${x}${y}`, x, y)))
    const faults = faultsOf(ring.filter(({ id }) => id !== '11'))
    expect(faults).toHaveLength(1)
    const [gap] = faults as [{ kind: string; lon: number; lat: number }]
    expect(gap.kind).toBe('gap')
    expect(gap.lon).toBeCloseTo(12.015, 4)
    expect(gap.lat).toBeCloseTo(57.015, 4)
  })

  it('take slivers for two drawings of one border, and go past areas without geometry', () => {
    expect(faultsOf([square('a', 0, 0), square('b', 0.995, 0), { id: 'c', geometry: null }])).toEqual([])
  })

  it('are none in the real municipality', () => {
    expect(faultsOf(alingsas().areas)).toEqual([])
  })
})
