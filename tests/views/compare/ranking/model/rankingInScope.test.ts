import { expect, it } from 'vitest'
import { datasetInScope } from '../../../../../src/analysis/datasetInScope.ts'
import type { Dataset } from '../../../../../src/domain/Dataset.ts'
import { indicatorById } from '../../../../../src/domain/lookups.ts'
import { rankedView } from '../../../../../src/views/compare/ranking/model/rankedView.ts'
import { rankingTakeAway } from '../../../../../src/views/compare/ranking/model/rankingTakeAway.ts'
import { readRegion } from '../../../../support/region.ts'

const { region, lerum } = await readRegion()
const ranked = (dataset: Dataset, id: string) => {
  const indicator = indicatorById(dataset, id)!
  const view = rankedView(dataset, indicator, '2024', { sort: 'highest', selected: [] }, 'sv')
  return { view, table: rankingTakeAway(dataset, indicator, view, [], 'sv').table }
}

it('a ranking of a part says where each stands among all, which the package of the municipality alone cannot', () => {
  const part = ranked(datasetInScope(region, 'kommun:1441'), 'lag_ekonomisk_standard')
  const alone = ranked(lerum, 'lag_ekonomisk_standard')
  // Sjövik has 15 %, and in Alingsås four areas have more: 25, 23, 21 and 21.
  expect(part.view.rows[0]).toMatchObject({ name: 'Sjövik', standing: { others: 46, lower: 42, same: 0, left: 0 } })
  expect(part.view.sentence).toContain(
    'Bland alla i Alingsås och Lerums kommuner är Sjövik högre än 91 % (46 andra områden).',
  )
  expect(part.view.table.columns.at(-1)!.title).toBe('Bland alla 47')
  expect(part.view.table.rows[0]!.cells.at(-1)).toBe('Högre än 91 % (46 andra områden)')
  expect(part.table.rows[0]!.slice(-3)).toEqual([(100 * 42) / 46, 46, 0])
  expect(part.table.columns.length - alone.table.columns.length).toBe(3)
  expect([alone.view.above, alone.view.rows[0]!.standing]).toEqual([null, null])
  expect(part.view.rows.map(({ name, value, rank }) => [name, value, rank])).toEqual(
    alone.view.rows.map(({ name, value, rank }) => [name, value, rank]),
  )
})
