import { readFileSync } from 'node:fs'
import { gunzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { columnsOfTable } from '../../src/intake/formats/columnsOfTable.ts'
import { readGeoPackageGeometry } from '../../src/intake/formats/readGeoPackageGeometry.ts'
import { opened, refusal } from './support/opened.ts'

/**
 * Made up, and written by SQLite itself: pages of 512 bytes, so that a table has several and a large shape overflows; row 20
 * deleted; the column `typ` added afterwards, with a default; a last row without ground; a second layer of one point.
 */
const FILE = gunzipSync(readFileSync('tests/fixtures/intake/omraden.gpkg.gz'))

describe('23. a GeoPackage', () => {
  it('is every row of every layer, as SQLite wrote them', async () => {
    const { layers, format, issues } = await opened(FILE, 'features')
    expect([format, issues]).toEqual(['geopackage', []])
    expect(layers.map(({ name, stated, features }) => [name, stated, features.length])).toEqual([
      ['omraden', 'EPSG:3006', 120],
      ['punkter', '', 1],
    ])
    const rows = Array.from({ length: 120 }, (_, at) => at).filter((at) => at !== 19)
    expect(layers[0]!.features.map(({ properties }) => properties)).toEqual([
      ...rows.map((at) => ({
        kod: `X${String(at).padStart(3, '0')}`,
        namn: `Område å${at}`,
        antal: at * 1000 - 5,
        andel: at / 8,
        typ: at === 2 ? 'ort' : 'tätort',
      })),
      { kod: 'X900', namn: 'Utan yta', antal: null, andel: null, typ: null },
    ])
    const [east, north] = [380_000 + 300, 6_420_000]
    expect(layers[0]!.features[3]!.geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [east, north],
          [east + 100, north],
          [east + 100, north + 100],
          [east, north + 100],
          [east, north],
        ],
      ],
    })
    // 241 corners, over eight pages.
    expect(layers[0]!.features[7]!.geometry).toMatchObject({ coordinates: [{ length: 241 }] })
    expect(layers[0]!.features.at(-1)!.geometry).toBeNull()
    expect(layers[1]!.features[0]!.geometry).toEqual({ type: 'Point', coordinates: [12.5, 57.9] })
  })

  it('that another program has open is refused, and so is what is damaged or no GeoPackage', async () => {
    const changed = (at: number, byte: number) => {
      const bytes = FILE.slice()
      bytes[at] = byte
      return bytes
    }
    expect(await refusal(changed(18, 2))).toBe('geopackage-open')
    expect(await refusal(FILE.subarray(0, 2048))).toBe('file-damaged geopackage')
    expect(await refusal(changed(16, 3))).toBe('file-damaged geopackage')
    const other = FILE.slice()
    const name = new TextEncoder().encode('gpkg_geometry_columns')
    for (let at = 0; at < other.length; at++)
      if (name.every((byte, step) => other[at + step] === byte)) other[at] = 0x78
    expect(await refusal(other)).toBe('geopackage-not')
  })

  it('whose pages lead back to themselves comes to an end', async () => {
    const looped = FILE.slice()
    const view = new DataView(looped.buffer)
    // Every inner page leads to page 2 and so, in the end, to itself.
    for (let page = 0; page < looped.length; page += 512)
      if (looped[page] === 5) view.setUint32(page + 8, page / 512 + 1)
    expect(await refusal(looped)).toBe('file-damaged geopackage')
  })

  it('names its columns as SQL writes them', () => {
    const sql = `CREATE TABLE "a (b" ("fid" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, [geom] POLYGON, \`kod, två\` TEXT(20) DEFAULT 'a''b',
      antal DECIMAL(10,2) NOT NULL DEFAULT -1.5, 'x' TEXT, "cita""t" TEXT CHECK (x IN ('a', ')')), CONSTRAINT pk PRIMARY KEY (kod), UNIQUE (x))`
    expect(columnsOfTable(sql.slice(sql.indexOf('b" (') + 3))).toEqual([
      { name: 'fid', isRowId: true, fallback: null },
      { name: 'geom', isRowId: false, fallback: null },
      { name: 'kod, två', isRowId: false, fallback: "a'b" },
      { name: 'antal', isRowId: false, fallback: -1.5 },
      { name: 'x', isRowId: false, fallback: null },
      { name: 'cita"t', isRowId: false, fallback: null },
    ])
    expect(() => columnsOfTable('CREATE TABLE a (b INT, c INT GENERATED ALWAYS AS (b * 2) VIRTUAL)')).toThrow(
      'geopackage-computed',
    )
  })
})

describe('23. a geometry in a GeoPackage', () => {
  type Part = readonly ['u8' | 'u32' | 'f64', number]
  const bytesOf = (parts: readonly Part[]) => {
    const view = new DataView(new ArrayBuffer(1000))
    let at = 0
    for (const [kind, value] of parts) {
      if (kind === 'u8') view.setUint8(at, value)
      else if (kind === 'u32') view.setUint32(at, value, true)
      else view.setFloat64(at, value, true)
      at += { u8: 1, u32: 4, f64: 8 }[kind]
    }
    return new Uint8Array(view.buffer, 0, at)
  }
  const cell = (flags: number, envelope: number, wkb: readonly Part[]) =>
    readGeoPackageGeometry(
      bytesOf([
        ...[0x47, 0x50, 0, flags].map((byte): Part => ['u8', byte]),
        ['u32', 3006],
        ...Array.from({ length: envelope }, (): Part => ['f64', 0]),
        ...wkb,
      ]),
    )
  const point = (type: number, ...numbers: number[]): Part[] => [
    ['u8', 1],
    ['u32', type],
    ...numbers.map((number): Part => ['f64', number]),
  ]

  it.each([0, 1, 2, 3, 4])('has its place with an envelope of kind %i', (kind) => {
    expect(cell(1 | (kind << 1), [0, 4, 6, 6, 8][kind]!, point(1, 3, 4))).toEqual({
      type: 'Point',
      coordinates: [3, 4],
    })
  })

  it('has its heights, without measures, in both ways of writing them', () => {
    expect(cell(1, 0, point(1001, 3, 4, 5))).toEqual({ type: 'Point', coordinates: [3, 4, 5] })
    expect(cell(1, 0, point(2001, 3, 4, 9))).toEqual({ type: 'Point', coordinates: [3, 4] })
    expect(cell(1, 0, point(3001, 3, 4, 5, 9))).toEqual({ type: 'Point', coordinates: [3, 4, 5] })
    expect(cell(1, 0, point(0x80000001, 3, 4, 5))).toEqual({ type: 'Point', coordinates: [3, 4, 5] })
    const withSystem: Part[] = [
      ['u8', 1],
      ['u32', 0x20000001],
      ['u32', 3006],
      ['f64', 3],
      ['f64', 4],
    ]
    expect(cell(1, 0, withSystem)).toEqual({ type: 'Point', coordinates: [3, 4] })
  })

  it('is nothing when it says that it is empty, and is known by its bent lines', () => {
    expect(cell(1 | 0x10, 0, [])).toBeNull()
    expect(
      cell(1, 0, [
        ['u8', 1],
        ['u32', 10],
      ]),
    ).toBe('curve')
    expect(
      cell(1, 0, [
        ['u8', 1],
        ['u32', 12],
        ['u32', 1],
        ['u8', 1],
        ['u32', 10],
      ]),
    ).toBe('curve')
  })

  it('that says that it is longer than it is, is damaged', () => {
    expect(() =>
      cell(1, 0, [
        ['u8', 1],
        ['u32', 2],
        ['u32', 4_000_000_000],
      ]),
    ).toThrow('file-damaged')
    expect(() =>
      cell(1, 0, [
        ['u8', 1],
        ['u32', 99],
      ]),
    ).toThrow('file-damaged')
  })
})
