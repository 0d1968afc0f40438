import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { gunzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openFiles } from '../../src/intake/openFiles.ts'
import { readIntake } from '../../src/intake/readIntake.ts'
import { madeUpContext as context } from '../../tools/bench/import/madeUpContext.ts'
import { shapes, table } from './support/shapefiles.ts'
import { workbook, zipped } from './support/workbooks.ts'

const text = (content: string) => new TextEncoder().encode(content)
const RING = [
  [12, 58],
  [12, 58.1],
  [12.1, 58.1],
  [12.1, 58],
  [12, 58],
]
const SHP = shapes([[RING], [RING]])
const DBF = table([{ name: 'regsokod', type: 'C', length: 8 }], [['0099R001'], ['0099R002']], true)
const cell = (ref: string, value: string) => `<c r="${ref}" t="s"><v>${value}</v></c>`
const ROWS =
  `<row r="1">${cell('A1', '0')}${cell('B1', '1')}</row>` +
  `<row r="2">${cell('A2', '2')}<c r="B2"><v>12.5</v></c></row><row r="3">${cell('A3', '3')}<c r="B3"><v>7</v></c></row>`
const CUBE = {
  version: '2.0',
  class: 'dataset',
  label: 'Antal barn',
  id: ['Region', 'Tid'],
  size: [2, 2],
  role: { geo: ['Region'], time: ['Tid'] },
  dimension: {
    Region: { label: 'region', category: { index: { '0099R001': 0, '0099R002': 1 } } },
    Tid: { label: 'år', category: { index: ['2023', '2024'] } },
  },
  value: { 0: 12, 3: 14 },
}

/** Small whole files of every format that has an order of its own, made up. */
const FILES: Readonly<Record<string, Uint8Array>> = {
  'tabell.xlsx': workbook([{ name: 'A', rows: ROWS }], ['Område', 'Andel 2024', 'Hedlunda', 'Gråbo']),
  'kub.px': text(
    'CHARSET="ANSI";\nMATRIX="A";\nCONTENTS="Antal barn";\nUNITS="antal";\nTITLE="Antal barn";\nSTUB="region";\nHEADING="år";\n' +
      'VALUES("region")="Hedlunda","Grabo";\nVALUES("år")="2023","2024";\nCODES("region")="0099R008","0099R011";\nDATA=\n12 "..."\n7 -;\n',
  ),
  'kub.json': text(JSON.stringify(CUBE)),
  'omr.gpkg': gunzipSync(readFileSync('tests/fixtures/intake/omraden.gpkg.gz')),
  'omr.zip': zipped({ 'omr.shp': SHP, 'omr.dbf': DBF, 'omr.prj': 'GEOGCS["WGS 84"]' }),
  'omr.shp': SHP,
  'omr.geojson': text(
    JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { id: 'a' }, geometry: { type: 'Polygon', coordinates: [RING] } }],
    }),
  ),
}
const DAMAGES = 150
/** Of a file with hundreds of shapes. */
const DAMAGES_OF_MANY = 40

/** A byte changed in up to five places, most often near the beginning where the order of the file is told, and perhaps cut. */
const damage = fc.record({
  places: fc.array(fc.tuple(fc.oneof(fc.nat(400), fc.nat(100_000)), fc.nat(255)), { minLength: 1, maxLength: 5 }),
  kept: fc.oneof(
    { weight: 3, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  ),
})

function damaged(
  bytes: Uint8Array,
  { places, kept }: { places: readonly (readonly [number, number])[]; kept: number },
) {
  const copy = bytes.slice(0, Math.max(1, Math.floor(bytes.length * kept)))
  for (const [at, byte] of places) copy[at % copy.length] = byte
  return copy
}

describe('a damaged file', () => {
  it.each(Object.entries(FILES))(
    '%s is read or refused, never a fault of ours',
    { timeout: 120_000 },
    async (name, bytes) => {
      const beside = name === 'omr.shp' ? [{ name: 'omr.dbf', bytes: DBF }] : []
      expect((await openFiles([{ name, bytes }, ...beside])).map(({ kind }) => kind)).not.toContain('refused')
      await fc.assert(
        fc.asyncProperty(damage, async (where) => {
          const intake = readIntake(await openFiles([{ name, bytes: damaged(bytes, where) }, ...beside]), context)
          expect(intake.issues).toBeDefined()
          expect([...intake.figures.value].every((value) => Number.isNaN(value) || Number.isFinite(value))).toBe(true)
          for (const { geometry } of intake.areas)
            for (const number of JSON.stringify(geometry).match(/-?\d+(?:\.\d+)?/g) ?? [])
              expect(Math.abs(Number(number))).toBeLessThanOrEqual(180)
        }),
        { numRuns: bytes.length > 50_000 ? DAMAGES_OF_MANY : DAMAGES, seed: 15 },
      )
    },
  )
})
