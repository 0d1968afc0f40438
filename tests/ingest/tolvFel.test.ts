import { expect, it } from 'vitest'
import { cellAt } from '../../src/domain/Dataset.ts'
import { loadPackage } from '../../src/ingest/loadPackage.ts'
import { folderFetch } from './folderFetch.ts'

const { dataset, issues } = await loadPackage('tests/fixtures/packages/tolv-fel', { fetchFile: folderFetch })

it('finds the twelve planted faults, each once, at its file, line and column', () => {
  expect(issues.map(({ severity, code, file, line, column }) => [severity, code, file, line, column])).toEqual([
    ['error', 'word-unknown', 'indicators.csv', 4, 'direction'],
    ['error', 'number-unreadable', 'values.csv', 2, 'value'],
    ['error', 'numerator-above-n', 'values.csv', 3, 'numerator'],
    ['error', 'share-outside', 'values.csv', 4, 'value'],
    ['error', 'period-unreadable', 'values.csv', 11, 'period'],
    ['error', 'area-unknown', 'values.csv', 14, 'area_id'],
    ['error', 'cell-duplicate', 'values.csv', 17, 'value'],
    ['error', 'row-too-short', 'values.csv', 20, null],
    ['error', 'indicator-unknown', 'references.csv', 3, 'indicator_id'],
    ['error', 'date-unreadable', 'measures.csv', 2, 'last_reviewed'],
    ['warning', 'default-indicator-unknown', 'datapackage.json', null, 'socialKompass.default.indicator'],
    ['warning', 'geometry-missing', 'areas.geojson', null, 'features[3]'],
  ])
})

it('shows what is good and says "unreadable" for what is not', () => {
  const cell = (indicator: string, area: string, period: string) => cellAt(dataset!, indicator, area, period)
  const unreadable = { kind: 'missing', reason: 'unreadable' }
  for (const area of ['01', '02', '03']) expect(cell('laser_hemma', area, '2024')).toEqual(unreadable)
  expect(cell('medelinkomst', '04', '2023/24')).toEqual(unreadable)
  expect(cell('medelinkomst', '02', '2023/24')).toEqual({ kind: 'missing', reason: 'not-in-file' })
  expect(cell('medelinkomst', '01', '2023/24')).toMatchObject({ kind: 'value', value: 301.5 })
  expect(dataset!.meta.defaultIndicator).toBe('laser_hemma')
})
