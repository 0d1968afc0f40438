import { describe, expect, it } from 'vitest'
import { protectDataset } from '../../../src/analysis/protectDataset.ts'
import { tableXlsx } from '../../../src/output/files/tableXlsx.ts'
import { tableDecimals } from '../../../src/output/model/tableDecimals.ts'
import { alingsas } from '../alingsas.ts'
import { textOf } from './outputs.ts'
import { TAKE_AWAYS } from './takeAwayCalls.ts'

describe('a figure that is told in whole numbers', () => {
  const { dataset, coarsened } = protectDataset(alingsas())
  const asked = {
    dataset,
    areas: coarsened.map(({ areaId }) => areaId),
    figures: coarsened.map(({ indicatorId, period }) => ({ indicator: indicatorId!, period })),
  }

  it('is in the package, of an indicator with decimals', () => {
    const decimals = asked.figures.map(
      ({ indicator }) => dataset.indicators.find(({ id }) => id === indicator)!.decimals,
    )
    expect(decimals.length).toBeGreaterThan(0)
    expect(Math.min(...decimals)).toBeGreaterThan(0)
  })

  it.each(['mapTakeAway', 'rankingTakeAway', 'coursesTakeAway', 'sideTakeAway', 'profileTakeAway', 'matrixTakeAway'])(
    'never pretends to decimals in a table: %s',
    (name) => {
      let seen = 0
      for (const taken of TAKE_AWAYS[name]!(asked)) {
        if (!taken) continue
        const { table } = taken
        for (const [r, row] of table.rows.entries()) {
          for (const [c, cell] of row.entries()) {
            if (typeof cell !== 'object' || !('whole' in cell)) continue
            seen++
            expect(Number.isInteger(cell.whole)).toBe(true)
            expect(tableDecimals(table, r, c)).toBe(0)
          }
        }
      }
      expect(seen).toBeGreaterThan(0)
    },
  )

  it('is a number in a workbook, of no other look than its decimals', () => {
    const table = { columns: [{ heading: 'x', kind: 'number' as const, decimals: 1 }], rows: [[{ whole: 1 }]] }
    const about = {
      fileName: 'x',
      title: 'x',
      finding: 'x',
      unit: '',
      source: '',
      caveats: [],
      suppression: null,
      stamp: [],
    }
    const whole = textOf(tableXlsx({ ...about, table }, 'sv'))
    const same = textOf(
      tableXlsx({ ...about, table: { columns: [{ ...table.columns[0]!, decimals: 0 }], rows: [[1]] } }, 'sv'),
    )
    expect(whole).toBe(same)
  })
})
