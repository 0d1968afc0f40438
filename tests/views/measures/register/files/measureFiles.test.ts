import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../../../src/domain/Dataset.ts'
import { CSV_SPECS } from '../../../../../src/ingest/packageFiles.ts'
import { readPackage } from '../../../../../src/ingest/readPackage.ts'
import { withMeasures } from '../../../../../src/ingest/withMeasures.ts'
import { recordsOf } from '../../../../../src/keeping/drafts/model/recordsOf.ts'
import { measureFiles } from '../../../../../src/views/measures/register/files/measureFiles.ts'
import { alingsas } from '../../../../analysis/need/needFixtures.ts'
import { litenTexts } from '../../../../ingest/litenTexts.ts'
import { anyRecords, type Places } from '../model/measureRecords.ts'

const read = (measures: string, links: string) =>
  readPackage(litenTexts({ 'measures.csv': measures, 'measure_areas.csv': links }))

const liten = readPackage(litenTexts()).dataset!
const placesOf = ({ areas, groups, meta, indicators }: Dataset): Places => ({
  areaIds: areas.map(({ id }) => id),
  groupIds: groups.map(({ id }) => id),
  priorityAreas: meta.priorityAreas.map(({ id }) => id),
  indicatorIds: indicators.map(({ id }) => id),
})

describe('the register as files', () => {
  it('comes back the same through the reader of packages, whatever it holds', () => {
    fc.assert(
      fc.property(anyRecords(placesOf(liten)), (records) => {
        const drafted = withMeasures(liten, records)
        const { measures, links } = measureFiles(recordsOf(drafted))
        const { dataset, issues } = read(measures, links)
        expect(dataset!.measures).toEqual(drafted.measures)
        expect(dataset!.measureAreas).toEqual(drafted.measureAreas)
        const files = ['measures.csv', 'measure_areas.csv']
        expect(issues.filter(({ file, severity }) => files.includes(file) && severity === 'error')).toEqual([])
        // What Swedish Excel opens whole: a mark of UTF-8 and semicolons (case 52).
        for (const text of [measures, links]) expect(text).toMatch(/^\uFEFFmeasure_id;/)
      }),
      { numRuns: 120 },
    )
  })

  it('is the same after groups are opened and closed again', () => {
    fc.assert(
      fc.property(anyRecords(placesOf(liten)), (records) => {
        const drafted = withMeasures(liten, records)
        const again = withMeasures(liten, recordsOf(drafted))
        expect(again.measures).toEqual(drafted.measures)
        expect(again.measureAreas).toEqual(drafted.measureAreas)
      }),
      { numRuns: 100 },
    )
  })

  it('gives a real package back cell by cell', () => {
    const dataset = alingsas()
    const { measures, links } = measureFiles(recordsOf(dataset))
    const texts = { 'measures.csv': measures, 'measure_areas.csv': links } as const
    const again = alingsas((file, text) => (file in texts ? texts[file as keyof typeof texts] : text))
    expect(again.measures).toEqual(dataset.measures)
    expect(again.measureAreas).toEqual(dataset.measureAreas)
  })

  it('has the columns that the reader of packages knows', () => {
    const columns = measureFiles([]).measures.trim().split(';')
    const { required, optional } = CSV_SPECS['measures.csv']
    // The column without a language is read as the Swedish one, and is not written.
    expect(new Set([...columns, 'target_group'])).toEqual(new Set([...required, ...optional]))
  })

  it('guards what a spreadsheet would run, and leaves numbers alone', () => {
    const [record] = recordsOf(liten)
    const owner = '=HYPERLINK("x")'
    const { measures } = measureFiles([{ ...record!, measure: { ...record!.measure, owner, costSekPerYear: 1.5 } }])
    expect(measures).toContain('"\'=HYPERLINK(""x"")"')
    expect(measures).toContain(';1.5;')
  })
})
