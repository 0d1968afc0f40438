import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/ingest/decodeText.ts'
import { readPackage } from '../../../src/ingest/readPackage.ts'
import { readMeasureSheet } from '../../../src/ingest/sheet/readMeasureSheet.ts'
import { offerKey } from '../../../src/ingest/sheet/SheetOffers.ts'
import { withMeasures } from '../../../src/ingest/withMeasures.ts'
import { recordsOf } from '../../../src/keeping/drafts/model/recordsOf.ts'
import { measureFiles } from '../../../src/views/measures/register/files/measureFiles.ts'
import { anyRecords } from '../../views/measures/register/model/measureRecords.ts'
import { litenTexts } from '../litenTexts.ts'

const liten = readPackage(litenTexts()).dataset!
const known = recordsOf(liten)
const text = readFileSync('tests/fixtures/sheets/enkel-pahittad.csv', 'utf8')
const read = (sheet: string, accepted = new Map<string, string>(), name = 'enkel.csv') =>
  readMeasureSheet([{ name, text: sheet }], liten, known, accepted)
const rowNamed = (reading: ReturnType<typeof read>, title: string) =>
  reading.rows.find(({ record }) => record.measure.title.sv === title)!

describe('a simple sheet with Swedish headings', () => {
  const reading = read(text)

  it('is read row by row below its title line, and a heading that means nothing is told', () => {
    expect(reading.rows.map(({ line, record }) => [line, record.measure.title.sv])).toEqual([
      [4, 'Läxhjälp'],
      [5, 'Trygghetsvandring'],
      [6, 'Simskola'],
      [7, 'Bokbåten'],
      [9, 'Café'],
    ])
    expect(reading.ignored).toEqual(['Telefon'])
  })

  it('finds several areas in one cell, with and without the municipality, and a name that holds "och"', () => {
    const { record, notes } = rowNamed(reading, 'Läxhjälp')
    expect(record.links.map(({ areaId }) => areaId).sort()).toEqual(['01', '02', '05'])
    expect(notes).toContainEqual({ line: 4, heading: 'Område', given: 'Hamnviks kyrkbyn', used: 'Kyrkbyn' })
    expect(record.measure).toMatchObject({
      reach: 'areas',
      status: 'ongoing',
      ageFrom: 13,
      ageTo: 15,
      start: '2025-08',
      costSekPerYear: 250_000,
      owner: 'Skolan',
      priorityAreas: ['delaktighet'],
      end: null,
    })
  })

  it.each([
    ['250.000 kr', null, ['decimal-ambiguous']],
    ['250,000', null, ['decimal-ambiguous']],
    ['1.250 tkr', null, ['number-unit']],
    ['1,5 tkr', 1500, []],
    ['1,250 mnkr', 1_250_000, []],
    ['250 000 kr', 250_000, []],
  ])('never takes thousands for decimals in a cost: %s', (cost, expected, codes) => {
    const { rows, issues } = read(`Insats;Kostnad\nAa;${cost}\n`)
    expect(rows[0]!.record.measure.costSekPerYear).toBe(expected)
    expect(issues.map(({ code }) => code)).toEqual(codes)
  })

  it('reads the whole municipality, quarters and unknown words', () => {
    const { record } = rowNamed(reading, 'Trygghetsvandring')
    expect(record.links).toEqual([])
    expect(record.measure).toMatchObject({
      reach: 'municipality',
      status: 'planned',
      ageFrom: 0,
      ageTo: null,
      start: '2026-04',
      end: '2026-12',
      costSekPerYear: null,
      owner: null,
    })
  })

  it('suggests a near miss and never joins on it by itself', () => {
    const { record } = rowNamed(reading, 'Simskola')
    expect(record.links).toEqual([])
    expect(record.measure).toMatchObject({ status: 'ended', costSekPerYear: 1_200_000, ageFrom: 5, ageTo: 9 })
    expect(record.measure.reach).toBe('unknown')
    expect(reading.offers).toContainEqual({
      column: 'areas',
      heading: 'Område',
      given: 'Strandnes',
      lines: [6],
      choices: [{ kind: 'place', key: '04', name: 'Strandnäs', id: null }],
    })
    const agreed = read(text, new Map([[offerKey('areas', 'Strandnes'), '04']]))
    expect(rowNamed(agreed, 'Simskola').record.links.map(({ areaId }) => areaId)).toEqual(['04'])
  })

  it('says more about a measure of the register and takes nothing away from it', () => {
    const { record, knownId, stated } = rowNamed(reading, 'Bokbåten')
    const boat = known.find(({ measure }) => measure.id === 'bokbat')!
    expect(knownId).toBe('bokbat')
    expect([...stated].sort()).toEqual(['links', 'owner', 'status', 'title'])
    expect(record.measure).toEqual({ ...boat.measure, owner: 'Biblioteket och skolan', status: 'ongoing' })
    expect(record.links).toEqual([
      { areaId: null, groupId: 'kusten', role: 'serves', share: null, measureShare: null, basis: null },
    ])
  })

  it('takes nothing away by what cannot be read', () => {
    const boat = known.find(({ measure }) => measure.id === 'bokbat')!
    const { rows } = read('Insats;Status;Kostnad;Område\nBokbåten;kanske;mycket;Nergens\n')
    expect(rows[0]!.record).toEqual(boat)
  })

  it('tells each fault by row and heading', () => {
    const faults = reading.issues
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, line, column }) => [code, line, column])
    expect(faults).toEqual(
      expect.arrayContaining([
        ['text-missing', 8, 'Insats'],
        ['sheet-word-unknown', 9, 'Status'],
        ['number-unreadable', 9, 'Ålder'],
        ['date-unreadable', 9, 'Start'],
        ['number-unreadable', 9, 'Kostnad'],
        ['priority-area-unknown', 6, 'Prioriterat område'],
      ]),
    )
    expect(rowNamed(reading, 'Café').record.measure).toMatchObject({ status: null, ageFrom: null, start: null })
  })

  it('is the same with tabs, as it is pasted from a spreadsheet, and in Windows-1252', () => {
    const pasted = read(text.replaceAll(';', '\t'))
    expect(pasted.rows.map(({ record }) => record)).toEqual(reading.rows.map(({ record }) => record))
    const bytes = Uint8Array.from([...text.replaceAll('–', '-')].map((letter) => letter.charCodeAt(0)))
    const decoded = read(decodeText(bytes, 'enkel.csv').text!)
    expect(decoded.rows.map(({ record }) => record)).toEqual(reading.rows.map(({ record }) => record))
  })

  it('reads two rows of one name as two measures, and asks', () => {
    const twice = read('Insats;Status\nParkour;pågår\nParkour;planerad\n')
    expect(twice.rows.map(({ record }) => record.measure.id)).toEqual(['parkour', 'parkour_2'])
    expect(twice.issues).toContainEqual(
      expect.objectContaining({ code: 'sheet-title-twice', line: 3, params: { name: 'Parkour', first: 2 } }),
    )
  })

  it('without a column of measures says which is lacking', () => {
    expect(read('a;b\n1;2\n')).toMatchObject({ rows: [], issues: [{ code: 'column-missing' }] })
  })

  it('whatever it is never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (sheet) => {
        expect(Array.isArray(read(`Insats;Område;Ålder;Kostnad;Start\n${sheet}`).rows)).toBe(true)
      }),
    )
  })
})

describe('the package files themselves', () => {
  it('give the register back, whatever it holds, and a blank cell is unknown', () => {
    const places = {
      areaIds: liten.areas.map(({ id }) => id),
      groupIds: liten.groups.map(({ id }) => id),
      priorityAreas: liten.meta.priorityAreas.map(({ id }) => id),
      indicatorIds: liten.indicators.map(({ id }) => id),
    }
    fc.assert(
      fc.property(anyRecords(places), (records) => {
        const wanted = recordsOf(withMeasures(liten, records))
        const { measures, links } = measureFiles(wanted)
        const reading = readMeasureSheet(
          [
            { name: 'measures.csv', text: measures },
            { name: 'measure_areas.csv', text: links },
          ],
          liten,
          wanted.map((record) => ({ ...record, measure: { ...record.measure, owner: 'Någon annan' }, links: [] })),
        )
        const again = withMeasures(
          liten,
          reading.rows.map(({ record }) => record),
        )
        const drafted = withMeasures(liten, wanted)
        expect(again.measures).toEqual(drafted.measures)
        expect(again.measureAreas).toEqual(drafted.measureAreas)
      }),
      { numRuns: 60 },
    )
  })

  it('of links alone change links alone', () => {
    const reading = readMeasureSheet(
      [{ name: 'measure_areas.csv', text: 'measure_id,area_id,group_id\nbokbat,01,\nokand,01,\nbokbat,99,\n' }],
      liten,
      known,
    )
    expect(reading.rows.map(({ knownId, stated }) => [knownId, [...stated]])).toEqual([['bokbat', ['links']]])
    expect(reading.rows[0]!.record.links.map(({ areaId }) => areaId)).toEqual(['01'])
    expect(reading.issues.map(({ code, line }) => [code, line])).toEqual([
      ['measure-unknown', 3],
      ['area-unknown', 4],
    ])
  })
})
