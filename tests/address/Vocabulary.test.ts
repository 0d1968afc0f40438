import { describe, expect, it } from 'vitest'
import { vocabularyOf } from '../../src/address/vocabularyOf.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import { alingsas, datasetOf } from '../analysis/need/needFixtures.ts'

const dataset = datasetOf([
  { id: 'work', figures: [1, 2], period: '2023' },
  { id: 'income', figures: [1, 2] },
])
const withDefaults = (defaultIndicator: string | null, defaultPeriod: string | null): Dataset => ({
  ...dataset,
  meta: { ...dataset.meta, defaultIndicator, defaultPeriod },
})

describe('vocabularyOf', () => {
  it('knows the ids of the package and the periods of its figures', () => {
    const words = vocabularyOf(dataset)
    expect([...words.areaIds]).toEqual(['A', 'B'])
    expect([...words.periods]).toEqual([
      ['work', ['2023']],
      ['income', ['2024']],
    ])
  })

  it('begins where the package says, else with its first indicator and that one’s latest period', () => {
    const begin = (data: Dataset) => {
      const { defaultIndicator, defaultPeriod } = vocabularyOf(data)
      return [defaultIndicator, defaultPeriod]
    }
    expect(begin(withDefaults('income', '2024'))).toEqual(['income', '2024'])
    expect(begin(withDefaults('unknown', '2024'))).toEqual(['work', '2023'])
    expect(begin(withDefaults(null, null))).toEqual(['work', '2023'])
    expect(begin(alingsas())).toEqual(['lag_ekonomisk_standard', '2024'])
  })

  it('leaves out an indicator without figures, and has empty defaults when there is none', () => {
    const { periods, defaultIndicator, defaultPeriod } = vocabularyOf({ ...dataset, values: new Map() })
    expect([periods.size, defaultIndicator, defaultPeriod]).toEqual([0, '', ''])
  })
})
