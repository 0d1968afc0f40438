import { describe, expect, it } from 'vitest'
import { type PackageChange, packageChanges } from '../../src/analysis/packageChanges.ts'
import { protectDataset } from '../../src/analysis/protectDataset.ts'
import type { PackageFile } from '../../src/ingest/packageFiles.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'
import { litenTexts } from '../ingest/litenTexts.ts'

const liten = (file?: PackageFile, from = '', to = '') => {
  const text = file === undefined ? '' : (litenTexts().get(file) ?? '')
  if (file !== undefined && !text.includes(from)) throw new Error(`${file} does not say ${from}`)
  const { dataset } = readPackage(file === undefined ? litenTexts() : litenTexts({ [file]: text.replace(from, to) }))
  return protectDataset(dataset!).dataset
}
const facts = (changes: readonly PackageChange[]) =>
  changes.map(({ kind, of, area, indicator, measure, period, sex, field, was, is }) =>
    [kind, of, area ?? measure, indicator, period, sex, field, was, is].filter((part) => part !== null).join(' '),
  )
const since = (file: PackageFile, from: string, to: string) => facts(packageChanges(liten(), liten(file, from, to)))

describe('what is new since another edition of a package', () => {
  it('is nothing when both say the same', () => expect(packageChanges(liten(), liten())).toEqual([]))

  it('is a figure that has changed, with what it was', () => {
    expect(
      since('values.csv', '02,laser_hemma,2023,total,30,12,40,ok', '02,laser_hemma,2023,total,35,14,40,ok'),
    ).toEqual([
      'changed figure 02 laser_hemma 2023 total value 30 35',
      'changed figure 02 laser_hemma 2023 total numerator 12 14',
    ])
  })

  it('is a figure that is there where it was not collected, and the other way round', () => {
    const row = '03,laser_hemma,2023,,,,,not-collected'
    expect(since('values.csv', row, '03,laser_hemma,2023,,20,20,100,')).toEqual([
      'changed figure 03 laser_hemma 2023 total status not-collected ok',
      'new figure 03 laser_hemma 2023 total value 20',
      'new figure 03 laser_hemma 2023 total n 100',
      'new figure 03 laser_hemma 2023 total numerator 20',
    ])
    expect(packageChanges(liten('values.csv', row, '03,laser_hemma,2023,,20,20,100,'), liten())).toHaveLength(4)
  })

  it('never tells a number that one of the editions hides', () => {
    // 3 of 150 is fewer than the package's min_n.
    const told = since('values.csv', '02,laser_hemma,2023,total,30,12,40,ok', '02,laser_hemma,2023,total,2,3,150,ok')
    expect(told).toContain('changed figure 02 laser_hemma 2023 total status ok suppressed')
    expect(told.filter((row) => !row.startsWith('gone') && !row.includes('status'))).toEqual([])
  })

  it('is a measure that moved, field by field, and a new one once', () => {
    expect(since('measures.csv', '2024-03,,ongoing,120000', '2024-03,,ended,90000')).toEqual(
      expect.arrayContaining([
        'changed measure bokbat status ongoing ended',
        'changed measure bokbat costSekPerYear 120000 90000',
      ]),
    )
    const gone = facts(packageChanges(liten(), liten('measures.csv', /^fritidsbank.*\n/m.exec(measures)![0], '')))
    expect(gone.filter((row) => row.includes('fritidsbank'))).toEqual(['gone measure fritidsbank Fritidsbanken'])
  })

  it('is a reference that was revised, under its level and code', () => {
    expect(since('references.csv', 'laser_hemma,2024,41,', 'laser_hemma,2024,42,')).toEqual([
      'changed reference country 00 laser_hemma 2024 value 41 42',
    ])
  })

  it('tells of a new indicator, not each figure of it', () => {
    const without = litenTexts()
    const indicators = without.get('indicators.csv')!.replace(/^medelinkomst.*\n/m, '')
    const values = without.get('values.csv')!.replace(/^\d+,medelinkomst.*\n/gm, '')
    const references = without.get('references.csv')!.replace(/^.*medelinkomst.*\n/gm, '')
    const before = readPackage(
      litenTexts({ 'indicators.csv': indicators, 'values.csv': values, 'references.csv': references }),
    ).dataset!
    const told = facts(packageChanges(protectDataset(before).dataset, liten()))
    expect(told.filter((row) => row.includes('medelinkomst'))).toEqual(['new indicator medelinkomst Medelinkomst'])
  })
})

const measures = litenTexts().get('measures.csv')!
