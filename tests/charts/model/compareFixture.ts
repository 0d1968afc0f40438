import type { AreaGroup } from '../../../src/domain/AreaGroup.ts'
import type { Dataset } from '../../../src/domain/Dataset.ts'
import { shareRow, smallDataset } from '../../analysis/smallDataset.ts'

/**
 * Four made-up areas. `share` has counts in 2021-2024 with a new definition in 2023; area d is hidden in 2024 and has no
 * figure in 2022. `homes` is a count. Group g is a and b together.
 */
export function compareFixture(): Dataset {
  const dataset = smallDataset({
    areas: ['a', 'b', 'c', 'd'],
    indicators: [
      { id: 'share', series_break: '2023', direction: 'lower-better' },
      { id: 'steady' },
      { id: 'homes', unit: 'count', ci_method: 'none', decimals: '0' },
    ],
    values: [
      ...['2021', '2022', '2023', '2024'].flatMap((period, i) => [
        shareRow('a', 'share', period, 100 + 10 * i, 1000),
        shareRow('b', 'share', period, 300, 1000),
        shareRow('c', 'share', period, 300, 1000),
      ]),
      shareRow('d', 'share', '2021', 50, 500),
      shareRow('d', 'share', '2023', 50, 500),
      'd,share,2024,,,,,suppressed',
      ...['a', 'b', 'c', 'd'].map((area) => shareRow(area, 'steady', '2024', 20, 100)),
      ...['2021', '2022'].flatMap((period, i) => [
        `a,homes,${period},,${200 + 20 * i},,,`,
        `b,homes,${period},,${400 - 40 * i},,,`,
      ]),
    ],
    references: [
      'municipality,0098,share,2024,25,x',
      'country,00,share,2024,40,x',
      'municipality,0098,homes,2021,1000,x',
    ],
    population: [
      'a,women,0-19,2024,30',
      'a,men,0-19,2024,20',
      'a,women,20-64,2024,25',
      'a,men,20-64,2024,25',
      'b,women,0-19,2024,10',
      'b,men,0-19,2024,10',
      'b,women,20-64,2024,40',
      'b,men,20-64,2024,40',
    ],
  })
  const group: AreaGroup = {
    id: 'g',
    name: { sv: 'Gruppen', en: 'The group' },
    areaIds: ['a', 'b'],
    basis: 'interpretation',
  }
  return { ...dataset, groups: [group] }
}

export const indicatorOf = (dataset: Dataset, id: string) => dataset.indicators.find((each) => each.id === id)!
