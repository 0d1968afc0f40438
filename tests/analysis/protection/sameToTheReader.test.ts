import { describe, expect, it } from 'vitest'
import { protectDataset } from '../../../src/analysis/protectDataset.ts'
import type { Dataset } from '../../../src/domain/Dataset.ts'
import { tableCsv } from '../../../src/export/tableCsv.ts'
import { DEFAULT_CHARTS_QUESTION } from '../../../src/state/ChartsQuestion.ts'
import { choroplethView } from '../../../src/viewmodels/choroplethView.ts'
import { sideBySideView, sideMoreView } from '../../../src/viewmodels/compare/sideBySideView.ts'
import { sideTakeAway } from '../../../src/viewmodels/compare/sideTakeAway.ts'
import { subjectsOf } from '../../../src/viewmodels/compare/subjectsOf.ts'
import { change } from '../../../tools/compute/commands/change.ts'
import { classes } from '../../../tools/compute/commands/classes.ts'
import { compare } from '../../../tools/compute/commands/compare.ts'
import { hidden } from '../../../tools/compute/commands/hidden.ts'
import { inequality } from '../../../tools/compute/commands/inequality.ts'
import { intervals } from '../../../tools/compute/commands/intervals.ts'
import { moran } from '../../../tools/compute/commands/moran.ts'
import { stateOf } from '../../viewmodels/stateOf.ts'
import { alingsas } from '../alingsas.ts'

const INDICATOR = 'boende_flerbostadshus'
/** 1 111 and 1 520 dwellings, 4 and 52 of them in blocks of flats: 0.36 and 3.421 %. */
const ROWS = ['1489R004,boende_flerbostadshus,2024,,0.36,,1111,', '1489R002,boende_flerbostadshus,2024,,3.421,,1520,']

/** The package as it would be with other counts in the two hidden cells, their sum unchanged. */
function worldWith(small: number): Dataset {
  const others = [
    `1489R004,${INDICATOR},2024,,${Number(((100 * small) / 1111).toFixed(3))},,1111,`,
    `1489R002,${INDICATOR},2024,,${Number(((100 * (56 - small)) / 1520).toFixed(3))},,1520,`,
  ]
  return alingsas((values) => ROWS.reduce((text, row, at) => text.replace(`${row}\n`, `${others[at]}\n`), values))
}

/** What leaves the application about the indicator: commands, map, side by side, its courses and its file. */
function givenOut(raw: Dataset): string[] {
  const { dataset, ...protection } = protectDataset(raw)
  const options = { indicator: INDICATOR }
  const commands = [intervals, compare, change, classes, inequality, hidden]
  const answers = commands.map(({ run }) => run({ dataset, protection, issues: [], options }))
  const local = moran.run({ dataset, protection, issues: [], options: { ...options, permutations: '9' } })
  const areas = ['1489R004', '1489R002', '1489R001']
  const asked = stateOf(dataset, { indicator: INDICATOR, period: '2024', areas })
  const state = {
    ...asked,
    compare: { ...asked.compare, charts: { ...DEFAULT_CHARTS_QUESTION, strips: 'all' as const } },
  }
  const subjects = subjectsOf(dataset, areas, [], 'sv')
  const side = sideBySideView(dataset, state, subjects)
  const views = [choroplethView(dataset, state, 'light'), side, side.table(), sideMoreView(dataset, subjects, 'sv')]
  const file = tableCsv(sideTakeAway(dataset, state, subjects, side, []), 'sv')
  return [...[...answers, local, ...views].map((given) => JSON.stringify(given)), file]
}

describe('the shipped figures', () => {
  const real = givenOut(alingsas())

  it('hold the two counts that a mean of twelve digits once gave away', () => {
    const columns = alingsas().values.get(INDICATOR)!
    expect([...columns.value]).toEqual(expect.arrayContaining([0.36, 3.421]))
    expect(real[0]).not.toContain('3.421')
  })

  it.each([1, 2, 3])('look the same to the reader when the 4 dwellings are %d', (small) => {
    const other = givenOut(worldWith(small))
    for (const [at, given] of other.entries()) expect(given).toBe(real[at])
  })

  it('look different when a figure that is shown differs', () => {
    const changed = alingsas((values) =>
      values.replace(`1489R001,${INDICATOR},2024,,`, `1489R001,${INDICATOR},2024,,1`),
    )
    expect(givenOut(changed)[0]).not.toBe(real[0])
  })
})
