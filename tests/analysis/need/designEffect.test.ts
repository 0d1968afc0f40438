import { describe, expect, it } from 'vitest'
import { compositeIndex } from '../../../src/analysis/need/compositeIndex.ts'
import { FigureSampler } from '../../../src/analysis/need/FigureSampler.ts'
import { emptyFigureDraws, setFigureDraw } from '../../../src/analysis/need/figureDraws.ts'
import type { IndexResult } from '../../../src/analysis/need/IndexResult.ts'
import { needTable } from '../../../src/analysis/need/needTable.ts'
import { needUncertainty } from '../../../src/analysis/need/needUncertainty.ts'
import { needVerdictLevel } from '../../../src/analysis/need/needVerdictLevel.ts'
import type { DesignEffect } from '../../../src/domain/NeedSpec.ts'
import { quantileSorted } from '../../../src/stats/quantileSorted.ts'
import { random } from '../../../src/stats/random.ts'
import { alingsas, componentOf, datasetOf, specOf } from './needFixtures.ts'

const NOLTORP = '1489R017'
const dataset = alingsas()
const spec = dataset.needSpecs[0]!

/** The textbook's Wilson interval of a share of `n` (which need not be whole), in per cent. */
function wilson(share: number, n: number): [number, number] {
  const z = 1.959963984540054
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  return [100 * (middle - half), 100 * (middle + half)]
}

/** Low economic standard in Noltorp as it is drawn: 95 % of 20 000 draws, without the rounding to whole per cent. */
function drawnInterval(designEffect: DesignEffect): [number, number] {
  const table = needTable(dataset, { ...spec, designEffect })
  const component = table.components.findIndex(({ indicatorId }) => indicatorId === 'lag_ekonomisk_standard')
  const at = component * table.areaIds.length + table.areaIds.indexOf(NOLTORP)
  const one = (column: Float64Array) => column.slice(at, at + 1)
  const { kind, first, second, factor } = table.draws
  const draws = { ...emptyFigureDraws(1), kind: kind.slice(at, at + 1) }
  const sampler = new FigureSampler(
    { ...draws, first: one(first), second: one(second), factor: one(factor) },
    one(table.figures),
  )
  const next = random(1489)
  const out = new Float64Array(1)
  const all = Float64Array.from({ length: 20_000 }, () => {
    sampler.draw(next, out)
    return out[0]!
  }).sort()
  return [quantileSorted(all, 0.025), quantileSorted(all, 0.975)]
}

function levels(designEffect: DesignEffect): ReadonlyMap<string, string> {
  const own = { ...spec, designEffect }
  const result = compositeIndex(dataset, own) as IndexResult
  const { areas, top } = needUncertainty(dataset, own)!
  return new Map(
    result.areas.map((area) => {
      const doubt = areas.find(({ areaId }) => areaId === area.areaId) ?? null
      return [area.areaId, needVerdictLevel(area, doubt, result.municipality.score, top!.third)]
    }),
  )
}

describe('persons of one household who count as one', () => {
  // 25 % of 1 474. The noise of a 2.5 % quantile of 20 000 draws is some 0.04 percentage points here.
  it.each([1, 1.5, 2.5] as const)('widen Noltorp as Wilson does with n / %d', (designEffect) => {
    const [lower, upper] = wilson(0.25, 1474 / designEffect)
    const drawn = drawnInterval(designEffect)
    expect(Math.abs(drawn[0] - lower)).toBeLessThan(0.2)
    expect(Math.abs(drawn[1] - upper)).toBeLessThan(0.2)
  })

  it('make Noltorp 21 to 29 per cent when 2.5 of them do, with the rounding to whole per cent', () => {
    const [lower, upper] = drawnInterval(2.5)
    expect([Math.round(lower - 0.5), Math.round(upper + 0.5)]).toEqual([21, 29])
  })

  it('move one verdict of 23, to "cannot be told"', () => {
    const before = levels(1)
    const moved = [...levels(2.5)].filter(([id, level]) => level !== before.get(id))
    expect(moved).toEqual([['1489R005', 'cannot-tell']])
    expect(before.get('1489R005')).toBe('not-clearly-high')
  })

  it('change no score, no place and no contribution', () => {
    const { areas } = compositeIndex(dataset, spec) as IndexResult
    expect((compositeIndex(dataset, { ...spec, designEffect: 2.5 }) as IndexResult).areas).toEqual(areas)
  })

  it('leave a rate with its mean, of fewer counted', () => {
    const rates = datasetOf([
      { id: 'a', unit: 'per_1000', method: 'byar', figures: [10, 20], n: 1000 },
      { id: 'b', figures: [1, 2] },
    ])
    const draws = emptyFigureDraws(1)
    const cell = { kind: 'value', value: 20, n: 1000 } as const
    setFigureDraw(draws, 0, rates.indicators[0]!, cell, 1, 2.5)
    // 20 counted become 8, half a one is the prior's, and a count is worth 2.5 per 1 000.
    expect([draws.first[0], draws.factor[0]]).toEqual([8.5, 2.5])
    expect(needTable(rates, specOf([componentOf('a'), componentOf('b')])).draws.first[1]).toBe(20.5)
  })
})
