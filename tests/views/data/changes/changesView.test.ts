import { describe, expect, it } from 'vitest'
import { packageChanges } from '../../../../src/analysis/packageChanges.ts'
import { protectDataset } from '../../../../src/analysis/protectDataset.ts'
import type { PackageFile } from '../../../../src/ingest/packageFiles.ts'
import { readPackage } from '../../../../src/ingest/readPackage.ts'
import { changesView } from '../../../../src/views/data/changes/model/changesView.ts'
import { litenTexts } from '../../../ingest/litenTexts.ts'

const liten = (file?: PackageFile, from = '', to = '') => {
  const text = litenTexts().get(file ?? 'values.csv')!
  if (file) expect(text).toContain(from)
  const { dataset } = readPackage(file === undefined ? litenTexts() : litenTexts({ [file]: text.replace(from, to) }))
  return protectDataset(dataset!).dataset
}
const since = (file: PackageFile, from: string, to: string) => {
  const [before, after] = [liten(), liten(file, from, to)]
  return changesView(packageChanges(before, after), before, after, 'sv')
}

describe('what has changed, as a page', () => {
  it('is nothing between two that say the same', () => {
    expect(changesView(packageChanges(liten(), liten()), liten(), liten(), 'sv')).toEqual([])
  })

  it('has a figure once, under its indicator: what it was and is, in its unit', () => {
    const sections = since(
      'values.csv',
      '02,laser_hemma,2023,total,30,12,40,ok',
      '02,laser_hemma,2023,total,35,14,40,ok',
    )
    const figures = sections.find(({ id }) => id === 'figure')!
    expect(figures.counts).toBe('1 ändrad')
    expect(figures.groups).toHaveLength(1)
    expect(figures.groups[0]!.lines).toMatchObject([
      { kind: 'changed', period: '2023', was: '30,0\u00a0%', is: '35,0\u00a0%' },
    ])
  })

  it('says why there is no number, and never a number that one of the editions hides', () => {
    const sections = since(
      'values.csv',
      '02,laser_hemma,2023,total,30,12,40,ok',
      '02,laser_hemma,2023,total,2,3,150,ok',
    )
    const line = sections.find(({ id }) => id === 'figure')!.groups[0]!.lines[0]!
    expect(line).toMatchObject({ was: '30,0\u00a0%', is: 'Visas inte (för få personer)', note: '' })
  })

  it('has a measure with each field that moved, in the words of its form', () => {
    const sections = since('measures.csv', '2024-03,,ongoing,120000', '2024-03,,ended,90000')
    const measures = sections.find(({ id }) => id === 'measure')!
    expect(measures.groups[0]!.lines).toMatchObject([
      { where: 'Kostnad, kronor per år', was: '120\u00a0000', is: '90\u00a0000' },
      { where: 'Status', was: 'pågående', is: 'avslutad' },
    ])
  })
})
