import { expect, it } from 'vitest'
import { caveatText } from '../../../src/facts/figures/caveatText.ts'
import { notInPackage } from '../../../src/facts/figures/notInPackage.ts'
import type { PackageFile } from '../../../src/ingest/packageFiles.ts'
import { readPackage } from '../../../src/ingest/readPackage.ts'
import { layOver } from '../../../src/intake/layOver.ts'
import { markOwnFigures } from '../../../src/intake/markOwnFigures.ts'
import { litenTexts, valuesCsv } from '../../ingest/litenTexts.ts'

const own = { 'values.csv': valuesCsv('01,laser_hemma,2025,total,30,,,', '02,laser_hemma,2025,total,31,,,') }
const read = (overlays: Parameters<typeof markOwnFigures>[1]) => {
  const base: ReadonlyMap<PackageFile, string> = litenTexts()
  const texts = overlays.reduce((under, overlay) => layOver(under, overlay).texts, base)
  return markOwnFigures(readPackage(texts).dataset!, overlays, new Map())
}

it('a package alone has nothing to say', () => {
  expect(notInPackage(read([]), 'sv')).toEqual([])
  expect(read([]).ownFigures).toBeUndefined()
})

it('own figures are told with their indicators, and beside each of these', () => {
  const dataset = read([own])
  expect(dataset.ownFigures).toEqual({ indicatorIds: ['laser_hemma'], figures: 2 })
  expect(notInPackage(dataset, 'sv')).toEqual([
    'Innehåller egna siffror, inte i paketet: Läser hemma varje vecka, barn.',
  ])
  const caveats = dataset.indicators.map((indicator) => caveatText(indicator, 'sv'))
  expect(caveats.slice(0, 2)).toEqual(['Egna siffror, inte i paketet.', 'Påhittad varning'])
})
