import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compositeIndex } from '../../../src/analysis/need/compositeIndex.ts'
import type { IndexResult } from '../../../src/analysis/need/IndexResult.ts'
import { needUncertainty } from '../../../src/analysis/need/needUncertainty.ts'
import type { NeedSpec } from '../../../src/domain/NeedSpec.ts'
import { alingsas, type Column, componentOf, datasetOf, specOf } from './needFixtures.ts'

const AREAS = 9
const figure = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)
const column = (id: string) =>
  fc
    .record({
      figures: fc.array(fc.oneof({ weight: 9, arbitrary: figure }, { weight: 1, arbitrary: fc.constant(null) }), {
        minLength: AREAS,
        maxLength: AREAS,
      }),
      direction: fc.constantFrom('lower-better' as const, 'higher-better' as const),
      municipality: figure.filter((value) => value > 1),
    })
    // Figures spread out, so that every component has a scale.
    .map((made): Column => ({ id, unit: 'percent', method: 'wilson', n: 200, ...made }))
    .filter(({ figures }) => new Set(figures.filter((f) => f !== null)).size > 2)
const columns = fc.tuple(column('a'), column('b'), column('c'))
const methods = fc.constantFrom(
  { normalisation: 'z', aggregation: 'arithmetic' } as const,
  { normalisation: 'min-max', aggregation: 'arithmetic' } as const,
  { normalisation: 'percentile', aggregation: 'arithmetic' } as const,
  { normalisation: 'reference', aggregation: 'arithmetic' } as const,
  { normalisation: 'min-max', aggregation: 'geometric' } as const,
  { normalisation: 'percentile', aggregation: 'geometric' } as const,
)
const spec = methods.map((method) => specOf([componentOf('a', 2), componentOf('b'), componentOf('c', 3)], method))
const order = fc.shuffledSubarray([...Array(AREAS).keys()], { minLength: AREAS, maxLength: AREAS })

const byId = (result: IndexResult) => new Map(result.areas.map((area) => [area.areaId, area]))
const index = (made: readonly Column[], s: NeedSpec, areas?: readonly number[]) =>
  compositeIndex(datasetOf(made, areas), s) as IndexResult
const close = (a: number | null, b: number | null) => {
  if (a === null || b === null) expect(a).toBe(b)
  else expect(Math.abs(a - b)).toBeLessThan(1e-8 * Math.max(1, Math.abs(a)))
}

describe('for any figures', () => {
  it('contributions sum to the score, of areas and of the municipality', () => {
    fc.assert(
      fc.property(columns, spec, (made, s) => {
        const result = index(made, s)
        for (const { score, contributions } of [...result.areas, result.municipality]) {
          if (score === null) continue
          close(
            contributions.reduce<number>((sum, part) => sum + (part ?? 0), 0),
            score,
          )
        }
      }),
      { numRuns: 150, seed: 3 },
    )
  })

  it('the order of areas and of components changes no byte', () => {
    fc.assert(
      fc.property(columns, spec, order, (made, s, areas) => {
        const turned = { ...s, components: [...s.components].reverse() }
        const [one, two] = [byId(index(made, s)), byId(index([...made].reverse(), turned, areas))]
        for (const [id, area] of one) {
          const other = two.get(id)!
          expect({ ...other, contributions: [...other.contributions].reverse() }).toEqual(area)
        }
        const doubts = needUncertainty(datasetOf(made), s, { draws: 60 })
        expect(needUncertainty(datasetOf([...made].reverse(), areas), turned, { draws: 60 })).toEqual(doubts)
      }),
      { numRuns: 40, seed: 4 },
    )
  })

  it('a change of unit changes nothing: z, min-max and percentile know no unit and no zero', () => {
    fc.assert(
      fc.property(columns, spec, (made, s) => {
        if (s.normalisation === 'reference') return
        const scaled = made.map((c) => ({
          ...c,
          figures: c.figures.map((f) => (typeof f === 'number' ? 1000 + 8 * f : f)),
        }))
        const [one, two] = [byId(index(made, s)), byId(index(scaled, s))]
        for (const [id, { score, rank }] of one) {
          close(score, two.get(id)!.score)
          expect(two.get(id)!.rank === rank || isNearTie(one, id)).toBe(true)
        }
      }),
      { numRuns: 150, seed: 5 },
    )
  })

  it('stating the opposite (100 - x, direction reversed) changes nothing', () => {
    fc.assert(
      fc.property(columns, spec, (made, s) => {
        if (s.normalisation === 'reference') return
        const [a, ...rest] = made
        const direction = a.direction === 'higher-better' ? 'lower-better' : 'higher-better'
        const opposite = {
          ...a,
          direction,
          figures: a.figures.map((f) => (typeof f === 'number' ? 100 - f : f)),
        } as const
        const [one, two] = [byId(index(made, s)), byId(index([opposite, ...rest], s))]
        for (const [id, { score }] of one) close(score, two.get(id)!.score)
      }),
      { numRuns: 150, seed: 6 },
    )
  })

  it('reversing every direction mirrors the scores: z changes sign, percentiles become 100 less', () => {
    fc.assert(
      fc.property(
        columns,
        fc.constantFrom('z' as const, 'percentile' as const, 'min-max' as const),
        (made, normalisation) => {
          const s = specOf([componentOf('a', 2), componentOf('b'), componentOf('c', 3)], { normalisation })
          const mirrored = made.map((c) => ({
            ...c,
            direction: c.direction === 'higher-better' ? ('lower-better' as const) : ('higher-better' as const),
          }))
          const [one, two] = [byId(index(made, s)), byId(index(mirrored, s))]
          for (const [id, { score }] of one) close(score, mirror(two.get(id)!.score, normalisation === 'z' ? 0 : 100))
        },
      ),
      { numRuns: 150, seed: 7 },
    )
  })
})

describe('seeds', () => {
  const dataset = alingsas()
  const [own] = dataset.needSpecs

  it('the same gives the same bytes', () => {
    const [one, two] = [needUncertainty(dataset, own!), needUncertainty(alingsas(), own!)]
    expect(JSON.stringify(one)).toBe(JSON.stringify(two))
  })

  it('the order of rows in values.csv changes no byte', () => {
    const shuffled = alingsas((file, text) => {
      if (file !== 'values.csv') return text
      const [header, ...rows] = text.trimEnd().split('\n')
      return `${[header, ...rows.reverse()].join('\n')}\n`
    })
    expect(JSON.stringify(needUncertainty(shuffled, own!))).toBe(JSON.stringify(needUncertainty(dataset, own!)))
  })

  it.each([1, 2, 3, 4, 5, 6])('seed %i moves no end of a rank interval by more than a place', (seed) => {
    const [one, two] = [needUncertainty(dataset, own!)!, needUncertainty(dataset, own!, { seed })!]
    expect(two.seed).toBe(seed)
    expect(JSON.stringify(two.areas)).not.toBe(JSON.stringify(one.areas))
    two.areas.forEach(({ rankInterval }, i) => {
      expect(Math.abs(rankInterval.from - one.areas[i]!.rankInterval.from)).toBeLessThanOrEqual(1)
      expect(Math.abs(rankInterval.to - one.areas[i]!.rankInterval.to)).toBeLessThanOrEqual(1)
    })
  })

  it('a cancelled simulation gives nothing', () => {
    let asked = 0
    expect(needUncertainty(dataset, own!, { isCancelled: () => ++asked === 3 })).toBeNull()
    expect(asked).toBe(3)
  })
})

describe('sources of doubt', () => {
  const dataset = alingsas()
  const [own] = dataset.needSpecs

  it('one alone is the whole doubt', () => {
    for (const source of ['figures', 'weights', 'method'] as const) {
      const { active, firstOrder } = needUncertainty(dataset, own!, { sources: [source] })!
      expect(active).toEqual([source])
      expect(firstOrder![source]).toBeCloseTo(1, 10)
    }
  })

  it('none leaves every place where it is', () => {
    const still = needUncertainty(dataset, own!, { sources: [], draws: 50 })!
    const { areas } = compositeIndex(dataset, own!) as IndexResult
    for (const { areaId, rankInterval, scoreInterval, firstOrder, topShare } of still.areas) {
      const { rank, score } = areas.find((area) => area.areaId === areaId)!
      expect(rankInterval).toEqual({ from: rank, to: rank })
      expect(scoreInterval.lower).toBeCloseTo(score!, 12)
      expect(scoreInterval.upper).toBeCloseTo(score!, 12)
      expect(firstOrder).toBeNull()
      expect(topShare?.three).toBe(rank! <= 3 ? 1 : 0)
    }
  })
})

function mirror(score: number | null, whole: number): number | null {
  return score === null ? null : whole - score
}

/** Rounding may part what ties, and join what nearly does. */
function isNearTie(areas: ReadonlyMap<string, { score: number | null }>, id: string): boolean {
  const own = areas.get(id)!.score
  return [...areas].some(([other, { score }]) => other !== id && Math.abs((score ?? 1e9) - (own ?? -1e9)) < 1e-9)
}
