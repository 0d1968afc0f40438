import { describe, expect, it } from 'vitest'
import { moranGlobal } from '../../src/stats/moranGlobal.ts'
import { moranLocal } from '../../src/stats/moranLocal.ts'
import { permutationProbability } from '../../src/stats/permutationProbability.ts'
import { random } from '../../src/stats/random.ts'
import { noPeerCases, PEER_SKIPPED, peerJson, peerRows } from './peerGolden.ts'

const spdep = noPeerCases ? {} : peerJson('spatial/spdep_expected.json')
const columns = (file: string, column: string) => peerRows(`spatial/${file}.csv`).map((row) => Number(row[column]))

const cases = [
  ['columbus', 'columbus', 'CRIME', 'queen', 'crime_queen_W', 0.5001885572],
  ['columbus', 'columbus', 'CRIME', 'rook', 'crime_rook_W', 0.5236702128],
  ['columbus', 'columbus', 'CRIME', 'gal', 'crime_gal_W', 0.485770914],
  ['columbus', 'columbus', 'HOVAL', 'queen', 'hoval_queen_W', 0.180093114],
  ['columbus', 'columbus', 'INC', 'queen', 'inc_queen_W', 0.415628778],
  ['nc', 'nc_sids', 'SIDR74', 'queen', 'sidr74_queen_W', 0.23091044885],
  ['nc', 'nc_sids', 'SIDR74', 'rook', 'sidr74_rook_W', 0.24772517169],
  ['nc', 'nc_sids', 'SIDR79', 'queen', 'sidr79_queen_W', 0.14275042246],
  ['stl', 'stl_hom', 'HR8893', 'gal', 'hr8893_gal_W', 0.24365582622],
  ['stl', 'stl_hom', 'HR8893', 'queen', 'hr8893_queen_W', 0.19502415663],
] as const

describe(`Moran's I of spdep and PySAL${PEER_SKIPPED}`, () => {
  it.skipIf(noPeerCases).each(cases)('%s %s %s, %s: global', (place, file, column, links, name, published) => {
    const expected = spdep[place].moran[name]
    const found = moranGlobal(columns(file, column), spdep[place][links])
    expect(found.index).toBeCloseTo(published, 9)
    expect(found.index).toBeCloseTo(expected.I, 11)
    expect(found.expected).toBeCloseTo(expected.EI, 12)
    expect(found.normality.variance).toBeCloseTo(expected.VI_norm, 12)
    expect(found.normality.z).toBeCloseTo(expected.z_norm, 9)
    expect(found.randomisation.variance).toBeCloseTo(expected.VI_rand, 12)
    expect(found.randomisation.z).toBeCloseTo(expected.z_rand, 9)
    // spdep's p is one-sided
    expect(found.randomisation.probability / (2 * expected.p_rand_greater)).toBeCloseTo(1, 8)
  })

  it.skipIf(noPeerCases).each(cases)('%s %s %s, %s: local, both divisors', (place, file, column, links, name) => {
    const expected = spdep[place].moran[name]
    const values = columns(file, column)
    const pysal = moranLocal(values, spdep[place][links])
    const withN = moranLocal(values, spdep[place][links], { divisor: 'n' })
    const short = { 'high-high': 'HH', 'low-low': 'LL', 'high-low': 'HL', 'low-high': 'LH' }
    pysal.forEach((area, i) => {
      expect(area?.index).toBeCloseTo(expected.local_I_geoda_pysal_nminus1[i], 10)
      expect(withN[i]?.index).toBeCloseTo(expected.local_I_spdep_mlvarTRUE_n[i], 10)
      expect(area && short[area.quadrant]).toBe(expected.quadrant[i])
    })
  })

  it.skipIf(noPeerCases)('takes binary weights: Columbus CRIME, queen, style B', () => {
    const expected = spdep.columbus.moran.crime_queen_B
    const neighbours: number[][] = spdep.columbus.queen
    const found = moranGlobal(columns('columbus', 'CRIME'), neighbours, {
      weights: neighbours.map((list) => list.map(() => 1)),
    })
    expect(found.index).toBeCloseTo(expected.I, 11)
    expect(found.normality.variance).toBeCloseTo(expected.VI_norm, 12)
    expect(found.randomisation.variance).toBeCloseTo(expected.VI_rand, 12)
  })

  it.skipIf(noPeerCases)('finds the crime of Columbus clustered by permutation, the same way each time', () => {
    const run = (seed: number) =>
      moranGlobal(columns('columbus', 'CRIME'), spdep.columbus.queen, { permutations: 999, random: random(seed) })
    expect(run(1).permutationProbability).toBe(0.002)
    expect(run(1)).toEqual(run(1))
  })
})

/** Rook neighbours on a square grid, row by row. */
function lattice(side: number): number[][] {
  return Array.from({ length: side * side }, (_, i) => {
    const [row, column] = [Math.floor(i / side), i % side]
    const steps = [
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ] as const
    return steps
      .map(([down, right]) => [row + down, column + right] as const)
      .filter(([r, c]) => r >= 0 && r < side && c >= 0 && c < side)
      .map(([r, c]) => r * side + c)
  })
}

describe('moranGlobal', () => {
  it('has the variances of esda on a 3 x 3 grid with binary weights: .0596875 and .053125', () => {
    const neighbours = lattice(3)
    const weights = neighbours.map((list) => list.map(() => 1))
    const found = moranGlobal([1, 2, 3, 4, 5, 6, 7, 8, 9], neighbours, { weights })
    expect(found.randomisation.variance).toBeCloseTo(0.0596875, 12)
    expect(found.normality.variance).toBeCloseTo(0.053125, 12)
  })

  it('leaves islands and areas without a figure out of everything, and lists the islands', () => {
    const square = lattice(3)
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9]
    const plain = moranGlobal(values, square)
    // An island at the end, and one more area whose only neighbour has no figure.
    const wider = [...square.map((list) => [...list]), [], [11], [10]]
    const found = moranGlobal([...values, 400, 500, null], wider)
    expect(found.islands).toEqual([9, 10])
    expect(found.n).toBe(9)
    expect(found.index).toBe(plain.index)
    const local = moranLocal([...values, 400, 500, null], wider)
    expect(local.slice(9)).toEqual([null, null, null])
    expect(local.slice(0, 9)).toEqual(moranLocal(values, square))
  })

  it('does not change with unit or direction of the figure', () => {
    const square = lattice(4)
    const values = square.map((_, i) => (i * 7) % 11)
    const { index } = moranGlobal(values, square)
    expect(
      moranGlobal(
        values.map((value) => -1000 * value + 3),
        square,
      ).index,
    ).toBeCloseTo(index, 12)
  })

  it('refuses what it cannot answer, by name', () => {
    expect(() => moranGlobal([1, 2, 3], [[1], [0, 2], [1]])).toThrow(
      'moranGlobal needs at least four neighbouring areas',
    )
    expect(() => moranGlobal([1, 1, 1, 1], lattice(2))).toThrow('moranGlobal needs values that differ')
    expect(() => moranGlobal([1, 2, 3, 4], [[1], [], [3], [2]])).toThrow('needs mutual neighbours, got 1 for 0 only')
    expect(() => moranGlobal([1, 2, 3, Number.NaN], lattice(2))).toThrow(TypeError)
    expect(() => moranGlobal([1, 2, 3, 4], lattice(2), { permutations: 9 })).toThrow('needs a random source')
  })
})

describe('moranLocal', () => {
  it('calls about 5 % of pure noise clear at .05 before adjustment, and nearly none after', () => {
    const grid = lattice(20)
    const next = random(99)
    let clear = 0
    let adjusted = 0
    for (let trial = 0; trial < 5; trial++) {
      const noise = grid.map(() => next())
      for (const area of moranLocal(noise, grid, { permutations: 199, random: next })) {
        if ((area?.probability ?? 1) <= 0.05) clear++
        if ((area?.adjustedProbability ?? 1) <= 0.05) adjusted++
      }
    }
    // 2 000 looks: 100 expected; neighbours share figures, so six binomial deviations (10) each way. Folded: 200.
    expect(Math.abs(clear - 100)).toBeLessThan(60)
    expect(adjusted).toBeLessThan(5)
  })

  it('draws neighbours without return: where everybody is a neighbour nothing can differ', () => {
    const everybody = Array.from({ length: 7 }, (_, i) => [0, 1, 2, 3, 4, 5, 6].filter((other) => other !== i))
    const found = moranLocal([3, 1, 4, 1, 5, 9, 2], everybody, { permutations: 99, random: random(8) })
    expect(found.map((area) => area?.probability)).toEqual([1, 1, 1, 1, 1, 1, 1])
  })

  it('counts both tails', () => {
    expect(permutationProbability(0, 999, 999)).toBe(0.002)
    expect(permutationProbability(999, 0, 999)).toBe(0.002)
    expect(permutationProbability(24, 975, 999)).toBe(0.05)
    expect(permutationProbability(500, 500, 999)).toBe(1)
  })
})
