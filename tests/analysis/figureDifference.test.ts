import { describe, expect, it } from 'vitest'
import { figureDifference } from '../../src/analysis/figureDifference.ts'
import type { ValueCell } from '../../src/domain/Cell.ts'
import { cellAt } from '../../src/domain/Dataset.ts'
import { alingsas } from './need/needFixtures.ts'

const dataset = alingsas()
const wholePerCent = dataset.indicators.filter(({ unit, decimals }) => unit === 'percent' && decimals === 0)

describe('two shares published in whole per cent', () => {
  it('are each rounded on their own: ±0.5 goes into each interval, and the two are combined', () => {
    const low = wholePerCent.find(({ id }) => id === 'lag_ekonomisk_standard')!
    const cell = (value: number, n: number): ValueCell => ({ kind: 'value', value, n })
    // Wilson in Python: 25 % of 1 474 is 22.8564 to 27.2736, 21 % of 2 259 is 19.3703 to 22.7282.
    // 4 - √((2.1436 + 0.5)² + (1.7282 + 0.5)²) and 4 + √((2.2736 + 0.5)² + (1.6297 + 0.5)²); a strict bound gives 0.247.
    const { interval, verdict } = figureDifference(low, cell(25, 1474), cell(21, 2259))
    expect(interval!.lower).toBeCloseTo(0.5426, 4)
    expect(interval!.upper).toBeCloseTo(7.4969, 4)
    expect(verdict).toBe('higher')
  })

  it('would be judged otherwise in 13 of 506 pairs of areas if rounding were a strict bound', () => {
    let [pairs, otherwise] = [0, 0]
    for (const indicator of wholePerCent) {
      const period = dataset.values.get(indicator.id)!.periods.at(-1)!
      const cells = dataset.areas
        .map(({ id }) => cellAt(dataset, indicator.id, id, period))
        .filter((cell) => cell.kind === 'value')
      for (const [at, first] of cells.entries()) {
        for (const second of cells.slice(at + 1)) {
          const { interval } = figureDifference({ ...indicator, decimals: 1 }, first, second)
          const strict = interval!.lower > 1 ? 'higher' : interval!.upper < -1 ? 'lower' : 'not-clear'
          pairs++
          if (strict !== figureDifference(indicator, first, second).verdict) otherwise++
        }
      }
    }
    expect([pairs, otherwise]).toEqual([506, 13])
  })
})
