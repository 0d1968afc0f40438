import { describe, expect, it } from 'vitest'
import { spatialPattern } from '../../src/analysis/spatialPattern.ts'
import { noPeerCases, PEER_SKIPPED, peerJson } from '../stats/peerGolden.ts'
import { smallDataset } from './smallDataset.ts'

const columbus = () => {
  const { features } = peerJson('spatial/columbus.geojson')
  const ids: string[] = features.map((_: unknown, at: number) => `C${String(at).padStart(2, '0')}`)
  const dataset = smallDataset({
    areas: ids,
    indicators: [{ id: 'CRIME', unit: 'per_1000', ci_method: 'none' }],
    values: ids.map((id, at) => `${id},CRIME,1980,,${features[at].properties.CRIME},,,`),
  })
  return { ...dataset, areas: dataset.areas.map((area, at) => ({ ...area, geometry: features[at].geometry })) }
}

describe(`Moran's I from map to number: Columbus CRIME${PEER_SKIPPED}`, () => {
  it.skipIf(noPeerCases).each([
    ['queen', 0.5001885572],
    ['rook', 0.5236702128],
  ] as const)('%s', (contiguity, published) => {
    const dataset = columbus()
    const pattern = spatialPattern(dataset, dataset.indicators[0]!, '1980', { contiguity })
    if (pattern.kind !== 'pattern') throw new Error(pattern.reason)
    // The file carries CRIME to five or six decimals.
    expect(pattern.global.index).toBeCloseTo(published, 7)
    expect(pattern.global.n).toBe(49)
    expect(pattern.global.permutationProbability).toBeLessThan(0.01)
    expect(pattern.areas).toHaveLength(49)
  })

  it.skipIf(noPeerCases)('gives the same with the same seed, and local figures whose mean is the global one', () => {
    const dataset = columbus()
    const run = (seed: number) => spatialPattern(dataset, dataset.indicators[0]!, '1980', { permutations: 199, seed })
    expect(run(1)).toEqual(run(1))
    const pattern = run(1)
    if (pattern.kind !== 'pattern') throw new Error(pattern.reason)
    // With n - 1 in the variance the local figures add up to (n - 1) times the global one (rows standardised).
    const sum = pattern.areas.reduce((total, { local }) => total + local!.index, 0)
    expect(sum / 48).toBeCloseTo(pattern.global.index, 10)
  })
})

describe('a pattern that cannot be told', () => {
  const row = (values: readonly (number | string)[], unit = 'percent') =>
    smallDataset({
      areas: values.map((_, at) => `A${at}`),
      indicators: [{ id: 'x', unit, ci_method: 'none' }],
      values: values.flatMap((value, at) => (value === '' ? [] : [`A${at},x,2024,,${value},,,`])),
    })
  const pattern = (values: readonly (number | string)[], unit?: string) => {
    const dataset = row(values, unit)
    return spatialPattern(dataset, dataset.indicators[0]!, '2024', { permutations: 9 })
  }

  it('says why: counts, too few neighbours, all alike', () => {
    expect(pattern([1, 2, 3, 4], 'count')).toMatchObject({ kind: 'none', reason: 'count' })
    expect(pattern([1, 2, 3])).toMatchObject({ kind: 'none', reason: 'too-few' })
    expect(pattern([2, 2, 2, 2])).toMatchObject({ kind: 'none', reason: 'all-equal' })
  })

  it('names islands: an area whose neighbours have no figure takes no part', () => {
    const found = pattern([1, 2, 4, 9, '', 5])
    expect(found).toMatchObject({ kind: 'pattern', islands: ['A5'], global: { n: 4 } })
    expect(found.kind === 'pattern' && found.areas.map(({ local }) => local === null)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ])
  })
})
