import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { protectDataset } from '../../../src/analysis/protectDataset.ts'
import type { Dataset } from '../../../src/domain/Dataset.ts'
import { shareRow, smallDataset } from '../smallDataset.ts'
import { forcedByTrying, type Sum, solvable } from './attacker.ts'

const RUNS = 150
const SEXES = ['total', 'women', 'men'] as const
const PARTS = ['hyrd', 'ägd']

/** One area: women and men, each with a number who rent and a number who own. Sizes around the limit of 5. */
const half = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 12 }))
const table = fc.array(fc.tuple(half, half), { minLength: 3, maxLength: 5 })
type Table = readonly (readonly [women: readonly [number, number], men: readonly [number, number]])[]

/** The counts of an area for one sex, renting and owning. */
const countsOf = (row: Table[number], sex: (typeof SEXES)[number]): [number, number] => {
  const [women, men] = row
  if (sex === 'women') return [women[0], women[1]]
  if (sex === 'men') return [men[0], men[1]]
  return [women[0] + men[0], women[1] + men[1]]
}

function datasetOf(rows: Table, bySex: boolean, bothParts: boolean, published: boolean): Dataset {
  const ids = bothParts ? PARTS : PARTS.slice(0, 1)
  const all = rows.map((row) => countsOf(row, 'total'))
  const total = (part: number) => all.reduce((sum, counts) => sum + counts[part]!, 0)
  const everybody = total(0) + total(1)
  return smallDataset({
    areas: rows.map((_, at) => `A${at}`),
    indicators: ids.map((id) => ({ id })),
    values: rows.flatMap((row, at) =>
      (bySex ? SEXES : SEXES.slice(0, 1)).flatMap((sex) => {
        const counts = countsOf(row, sex)
        // Nobody of one sex: there is no share, and the row says so.
        if (counts[0] + counts[1] === 0) return []
        return ids.map((id, i) => shareRow(`A${at}`, id, '2024', counts[i]!, counts[0] + counts[1], sex))
      }),
    ),
    ...(published && everybody > 0
      ? { references: ids.map((id, i) => `municipality,0098,${id},2024,${(100 * total(i)) / everybody},x`) }
      : {}),
  })
}

/**
 * What everybody knows: all denominators, the figures that are shown, and every sum that is published. The weighted
 * mean that the application shows for the municipality counts as published.
 */
function attack(rows: Table, shownDataset: Dataset, bySex: boolean, bothParts: boolean) {
  const ids = bothParts ? PARTS : PARTS.slice(0, 1)
  const shown = new Map<string, number>()
  const hidden: string[] = []
  const most = new Map<string, number>()
  const sums: Sum[] = []
  const name = (id: string, at: number, sex: string) => `${id} ${at} ${sex}`
  const sexes = bySex ? SEXES : SEXES.slice(0, 1)
  rows.forEach((row, at) => {
    for (const sex of sexes) {
      const counts = countsOf(row, sex)
      ids.forEach((id, i) => {
        const columns = shownDataset.values.get(id)!
        const sexAt = columns.sexes.indexOf(sex)
        const cell = sexAt * rows.length + at
        most.set(name(id, at, sex), counts[0] + counts[1])
        // Where nobody is, everybody knows that none of them rents.
        const isEmpty = counts[0] + counts[1] === 0
        if (isEmpty) shown.set(name(id, at, sex), 0)
        else if (columns.status[cell] === 3) hidden.push(name(id, at, sex))
        else shown.set(name(id, at, sex), counts[i]!)
      })
      if (bothParts) sums.push({ parts: ids.map((id) => name(id, at, sex)), total: counts[0] + counts[1] })
    }
    if (bySex) {
      for (const id of ids) {
        sums.push({ parts: [name(id, at, 'women'), name(id, at, 'men')], total: name(id, at, 'total') })
      }
    }
  })
  ids.forEach((id, i) => {
    const isPublished = shownDataset.references.some(({ indicatorId }) => indicatorId === id)
    if (!isPublished) return
    sums.push({
      parts: rows.map((_, at) => name(id, at, 'total')),
      total: rows.reduce((sum, row) => sum + countsOf(row, 'total')[i]!, 0),
    })
  })
  return { shown, hidden, most, sums }
}

describe('a suppressed figure never reappears', () => {
  const settings = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean())
  const seed = { seed: 20260101, numRuns: RUNS }

  it('by linear algebra over areas, sexes and parts', () => {
    let hiddenInAll = 0
    fc.assert(
      fc.property(table, settings, (rows, [bySex, bothParts, published]) => {
        const { dataset } = protectDataset(datasetOf(rows, bySex, bothParts, published))
        const { hidden, sums } = attack(rows, dataset, bySex, bothParts)
        hiddenInAll += hidden.length
        expect(solvable(hidden, sums)).toEqual([])
      }),
      seed,
    )
    expect(hiddenInAll).toBeGreaterThan(RUNS)
  })

  it('by trying every whole number that fits, over areas and parts', () => {
    fc.assert(
      fc.property(table, settings, (rows, [bySex, , published]) => {
        const { dataset } = protectDataset(datasetOf(rows, bySex, false, published))
        const { shown, hidden, most, sums } = attack(rows, dataset, bySex, false)
        expect(forcedByTrying(shown, hidden, most, sums)).toEqual([])
      }),
      seed,
    )
  })

  it('in any value, count or denominator of the columns', () => {
    fc.assert(
      fc.property(table, settings, (rows, [bySex, bothParts, published]) => {
        const before = datasetOf(rows, bySex, bothParts, published)
        const { dataset, hidden } = protectDataset(before)
        for (const { areaId, indicatorId, sex } of hidden) {
          const columns = dataset.values.get(indicatorId!)!
          const at = columns.sexes.indexOf(sex) * rows.length + dataset.areaIndex.get(areaId)!
          expect([columns.value[at], columns.n[at], columns.numerator[at]].every(Number.isNaN)).toBe(true)
        }
      }),
      seed,
    )
  })

  it('whatever the order of the areas: the same figures are hidden for the same counts', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const small = (list: Table) =>
          protectDataset(datasetOf(list, true, false, false))
            .hidden.filter(({ reason }) => reason !== 'secondary')
            .map(({ areaId, sex }) => JSON.stringify([list[Number(areaId.slice(1))], sex]))
            .sort()
        expect(small([...rows].reverse())).toEqual(small(rows))
      }),
      seed,
    )
  })
})
