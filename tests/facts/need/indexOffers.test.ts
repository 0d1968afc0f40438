import { expect, it } from 'vitest'
import type { PackageOverlay } from '../../../src/domain/PackageOverlay.ts'
import { indexOffers, offeredIndex } from '../../../src/facts/need/indexOffers.ts'
import type { PackageFile } from '../../../src/ingest/packageFiles.ts'
import { readPackage } from '../../../src/ingest/readPackage.ts'
import { layOver } from '../../../src/intake/layOver.ts'
import { markOwnFigures } from '../../../src/intake/markOwnFigures.ts'
import { litenTexts, valuesCsv } from '../../ingest/litenTexts.ts'

const own: PackageOverlay = {
  'indicators.csv':
    'id,name_sv,unit,direction,priority_area\nhot,Utsatt för hot,percent,lower-better,trygghet\nantal,Antal,count,lower-better,trygghet\noklar,Oklar,percent,none,trygghet\n',
  'values.csv': valuesCsv('01,hot,2024,,12,,,', '02,hot,2024,,9,,,', '01,oklar,2024,,9,,,', '01,antal,2024,,9,,,'),
}
const gapped = JSON.stringify({
  specs: [],
  gaps: [
    { priority_area: 'trygghet', have: [], lacking: [] },
    { priority_area: 'delaktighet', have: [], lacking: [] },
  ],
})
const read = (...overlays: PackageOverlay[]) => {
  const base: ReadonlyMap<PackageFile, string> = litenTexts({ 'need_specs.json': gapped })
  const { dataset, issues } = readPackage(overlays.reduce((under, overlay) => layOver(under, overlay).texts, base))
  return { dataset: markOwnFigures(dataset!, overlays, new Map()), issues }
}
const offered = (dataset: ReturnType<typeof read>['dataset']) =>
  indexOffers(dataset).map(({ area, indicators }) => [area.id, indicators.map(({ id }) => id)])

it('is offered where own figures and those of the package make two that have a direction and are no counts', () => {
  expect(offered(read(own).dataset)).toEqual([['trygghet', ['laser_hemma', 'hot']]])
  expect(offered(read().dataset)).toEqual([])
  expect(
    offered(read({ ...own, 'indicators.csv': own['indicators.csv']!.replaceAll('trygghet', 'delaktighet') }).dataset),
  ).toEqual([['delaktighet', ['laser_hemma', 'hot']]])
})

it('becomes an index of the package’s own format: its reader finds no fault, and the gap is closed', () => {
  const offer = indexOffers(read(own).dataset)[0]!
  const { dataset, issues } = read(own, offeredIndex(offer))
  expect(issues.filter(({ file }) => file === 'need_specs.json')).toEqual([])
  expect(dataset.needSpecs.map(({ id, components }) => [id, components.map(({ indicatorId }) => indicatorId)])).toEqual(
    [['trygghet', ['laser_hemma', 'hot']]],
  )
  expect(dataset.knowledgeGaps.map(({ priorityArea }) => priorityArea)).toEqual(['delaktighet'])
  expect(indexOffers(dataset)).toEqual([])
})
