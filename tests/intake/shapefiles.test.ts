import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { opened, refusal } from './support/opened.ts'
import { shapes, table } from './support/shapefiles.ts'
import { zipped } from './support/workbooks.ts'

const square = (x: number, y: number, side: number): Position[] => [
  [x, y],
  [x, y + side],
  [x + side, y + side],
  [x + side, y],
  [x, y],
]
const hole = (x: number, y: number, side: number) => square(x, y, side).reverse()
const FIELDS = [
  { name: 'regsokod', type: 'C', length: 10 },
  { name: 'regsonamn', type: 'C', length: 20 },
  { name: 'antal', type: 'N', length: 8 },
] as const
const ROWS = [
  ['1489R001', 'Ängabo', '12'],
  ['1489R002', 'Östlyckan', '3.5'],
]
const SHAPES = shapes([[square(0, 0, 10), hole(2, 2, 1), square(20, 0, 1)], [square(10, 0, 5)]])
const PRJ = 'PROJCS["SWEREF99_TM",GEOGCS["GCS_SWEREF99"]]'

const open = async (files: Record<string, Uint8Array | string>) => opened(zipped(files), 'features')

describe('24. a zipped shapefile', () => {
  it('is its polygons with holes and parts, and the columns of its table', async () => {
    const { layers, format } = await open({
      'a.shp': SHAPES,
      'a.dbf': table(FIELDS, ROWS, true),
      'a.prj': PRJ,
      'a.cpg': 'UTF-8',
      'a.shx': '',
    })
    expect(format).toBe('shapefile')
    expect(layers).toHaveLength(1)
    expect(layers[0]).toMatchObject({ name: 'a', stated: PRJ })
    expect(layers[0]!.features.map(({ properties }) => properties)).toEqual([
      { regsokod: '1489R001', regsonamn: 'Ängabo', antal: 12 },
      { regsokod: '1489R002', regsonamn: 'Östlyckan', antal: 3.5 },
    ])
    expect(layers[0]!.features.map(({ geometry }) => geometry)).toEqual([
      { type: 'MultiPolygon', coordinates: [[square(0, 0, 10), hole(2, 2, 1)], [square(20, 0, 1)]] },
      { type: 'Polygon', coordinates: [square(10, 0, 5)] },
    ])
  })

  it.each([
    ['UTF-8', true, []],
    ['65001', true, []],
    ['1252', false, []],
    ['ANSI 1252', false, []],
    ['ISO-8859-1', false, []],
    // Nothing said, or not so: the letters decide, and it is told.
    ['', false, ['encoding-guessed']],
    ['', true, ['encoding-guessed']],
    ['UTF-8', false, ['encoding-guessed']],
    ['1252', true, ['encoding-guessed']],
  ])('has its letters when the .cpg says %j and the table is UTF-8: %s', async (codePage, isUtf8, codes) => {
    const { layers, issues } = await open({
      'a.shp': SHAPES,
      'a.dbf': table(FIELDS, ROWS, isUtf8),
      ...(codePage && { 'a.cpg': codePage }),
    })
    expect(layers[0]!.features.map(({ properties }) => properties.regsonamn)).toEqual(['Ängabo', 'Östlyckan'])
    expect(issues.map(({ code }) => code)).toEqual(codes)
  })

  it('may lie in a folder, with other endings, and beside others', async () => {
    const files = {
      'Export/Delområden.SHP': SHAPES,
      'Export/Delområden.DBF': table(FIELDS, ROWS, true),
      'b/b.shp': shapes([[square(0, 0, 1)]]),
      '__MACOSX/b/._b.shp': 'x',
    }
    const { layers, issues } = await open(files)
    expect(layers.map(({ name, features }) => [name, features.length])).toEqual([
      ['Delområden', 2],
      ['b', 1],
    ])
    expect(issues.map(({ code }) => code)).toContain('shapefile-without-table')
  })

  it('with heights, and with an empty shape, keeps every row', async () => {
    const { layers } = await open({
      'a.shp': shapes([[square(0, 0, 1)], null], 15),
      'a.dbf': table(FIELDS, ROWS, true),
    })
    expect(layers[0]!.features.map(({ geometry, properties }) => [geometry === null, properties.regsokod])).toEqual([
      [false, '1489R001'],
      [true, '1489R002'],
    ])
  })

  it('that is cut off, of mixed kinds, or longer than its table is refused', async () => {
    const dbf = table(FIELDS, ROWS, true)
    const mixed = SHAPES.slice()
    new DataView(mixed.buffer).setInt32(108, 3, true)
    expect(await refusal(zipped({ 'a.shp': SHAPES.subarray(0, SHAPES.length - 40), 'a.dbf': dbf }))).toBe(
      'file-damaged shapefile',
    )
    expect(await refusal(zipped({ 'a.shp': mixed, 'a.dbf': dbf }))).toBe('file-damaged shapefile')
    expect(await refusal(zipped({ 'a.shp': SHAPES, 'a.dbf': table(FIELDS, ROWS.slice(1), true) }))).toBe(
      'shapefile-rows',
    )
    expect(await refusal(zipped({ 'a.shp': 'x' }))).toBe('file-damaged shapefile')
  })
})
