import { describe, expect, it } from 'vitest'
import { IssueLog } from '../../src/ingest/IssueLog.ts'
import { validateAreas } from '../../src/ingest/validateAreas.ts'
import { codes } from './litenTexts.ts'

type Json = Record<string, unknown>

const square = (x: number, y: number, size = 0.1) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ],
  ],
})
const area = (id: unknown, geometry: unknown = square(12, 57), more: Json = {}): Json => ({
  type: 'Feature',
  properties: { id, name: `Namn ${id}`, level: 'deso', kind: 'ort', ...more },
  geometry,
})
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })
function read(root: unknown) {
  const log = new IssueLog('areas.geojson')
  const areas = validateAreas(typeof root === 'string' ? root : JSON.stringify(root), log)
  return { areas, issues: log.issues(), codes: codes(log.issues()) }
}

describe('areas.geojson', () => {
  it.each([
    ['{"type":"FeatureCollection",\n "features":[}\n', 2, 14, '}'],
    ['{\n "type" "Point"\n}', 2, 9, '"'],
    ['[1, 2,]', 1, 7, ']'],
    ['{"a": tru}', 1, 7, 't'],
    ['{"a": "x\ny"}', 1, 7, '"'],
    ['{"foo": 1.}', 1, 10, '.'],
    ['{"a": [1, 2', 1, 12, ''],
  ])('FAULTS 35: %j is invalid at line %d, character %d', (text, line, position, found) => {
    expect(read(text)).toMatchObject({
      areas: [],
      issues: [{ code: 'json-invalid', line, params: { position, found } }],
    })
  })

  it.each([
    ['[]', 'array'],
    ['{}', '{}'],
    ['null', 'null'],
    ['{"type":"featurecollection","features":[]}', 'featurecollection'],
    ['{"type":"FeatureCollection","features":{}}', 'FeatureCollection (features)'],
    ['{"type":"Polygon","coordinates":[]}', 'Polygon (Feature)'],
  ])('FAULTS 36 and 37: the root of %s is named', (text, found) => {
    expect(read(text)).toMatchObject({ areas: [], issues: [{ code: 'geojson-root', params: { found } }] })
  })

  it('FAULTS 37: a bare feature is wrapped', () => {
    expect(read(area('01'))).toMatchObject({ areas: [{ id: '01' }], codes: ['geojson-wrapped'] })
  })

  it('FAULTS 38: an area without geometry is kept for tables', () => {
    expect(read(collection(area('01', null), area('02')))).toMatchObject({
      areas: [{ id: '01', geometry: null }, { id: '02' }],
      issues: [{ severity: 'warning', code: 'geometry-missing', column: 'features[0]', params: { id: '01' } }],
    })
  })

  it('FAULTS 39: a collection of nothing is reported', () => {
    expect(read(collection())).toMatchObject({ areas: [], codes: ['geojson-empty'] })
  })

  it('FAULTS 42: turned rings are counted once for the file', () => {
    const clockwise = (x: number) => ({ type: 'Polygon', coordinates: [[...square(x, 57).coordinates[0]!].reverse()] })
    expect(read(collection(area('1', clockwise(12)), area('2', clockwise(13)))).issues).toMatchObject([
      { severity: 'info', code: 'ring-rewound', params: { count: 2 } },
    ])
  })

  it('FAULTS 46: a crs member that says CRS84 is accepted', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } }
    expect(read({ ...collection(area('01')), crs })).toMatchObject({ areas: [{ id: '01' }], codes: [] })
  })

  it('FAULTS 47: metres are refused as a whole, with the likely projection; the areas stay in tables', () => {
    const metres = collection(
      area('01', square(345_000, 6_423_000, 1000)),
      area('02', square(346_000, 6_423_000, 1000)),
    )
    expect(read(metres)).toMatchObject({
      areas: [{ geometry: null }, { geometry: null }],
      issues: [
        { severity: 'error', code: 'coordinates-projected', params: { guess: 'SWEREF 99 TM (EPSG:3006)', x: 347_000 } },
      ],
    })
  })

  it('FAULTS 47: one stray coordinate costs its area, not the file', () => {
    const stray = square(12, 57)
    stray.coordinates[0]![2] = [345_000, 6_423_000]
    expect(read(collection(area('01', stray), area('02')))).toMatchObject({
      areas: [{ geometry: null }, { geometry: { type: 'Polygon' } }],
      codes: ['coordinate-out-of-range'],
    })
  })

  it('FAULTS 48: latitude first is recognised by the rectangle of Sweden and turned, with a warning', () => {
    expect(read(collection(area('01', square(57, 12))))).toMatchObject({
      areas: [
        {
          geometry: {
            coordinates: [
              [
                [12, 57],
                [12.1, 57],
                [12.1, 57.1],
                [12, 57.1],
                [12, 57],
              ],
            ],
          },
        },
      ],
      codes: ['coordinates-swapped', 'ring-rewound'],
    })
  })

  it('FAULTS 51: parts with one id and name become one area', () => {
    const { areas, codes } = read(collection(area('01', square(12, 57)), area('02'), area('01', square(13, 57))))
    expect(areas.map(({ id }) => id)).toEqual(['01', '02'])
    expect(areas[0]!.geometry).toEqual({
      type: 'MultiPolygon',
      coordinates: [square(12, 57).coordinates, square(13, 57).coordinates],
    })
    expect(codes).toEqual(['area-parts-merged'])
  })

  it('FAULTS 51: one id with two names is a contradiction, in any order', () => {
    const [a, b] = [area('01', square(12, 57), { name: 'Berg' }), area('01', square(13, 57), { name: 'Dal' })]
    for (const features of [
      [a, b],
      [b, a],
    ]) {
      const { areas, codes } = read(collection(...features))
      expect(areas).toMatchObject([{ id: '01', name: 'Berg / Dal', geometry: null }])
      expect(codes).toEqual(['area-id-duplicate'])
    }
  })

  it('FAULTS 51: ids may be numbers, stand outside, differ or be missing', () => {
    const outside = { ...area(undefined), id: 862 }
    const both = { ...area('0863', square(13, 57)), id: 863 }
    const { areas, issues } = read(collection(outside, both, area(undefined)))
    expect(areas.map(({ id }) => id)).toEqual(['0863', '862'])
    expect(codes(issues)).toEqual(['area-id-differs', 'area-id-missing'])
  })

  it('FAULTS 52: points and lines are left out and counted', () => {
    const point = area('p', { type: 'Point', coordinates: [12, 57] })
    expect(read(collection(point, area('01'), point))).toMatchObject({
      areas: [{ id: '01' }],
      issues: [{ code: 'feature-not-area', params: { count: 2 } }],
    })
  })

  it('FAULTS 55: a hundred thousand brackets are refused before they are parsed', () => {
    const text = `{"type":"FeatureCollection","features":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}`
    expect(read(text).codes).toEqual(['json-too-deep'])
    expect(read(collection(area('01', undefined, { name: '['.repeat(1000) }))).codes).toEqual(['name-cut'])
  })

  it.each([
    ['TopoJSON', '{"type":"Topology","objects":{},"arcs":[]}'],
    ['Esri JSON', '{"geometryType":"esriGeometryPolygon","features":[]}'],
    ['KML', '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"></kml>'],
    ['XML/GML', '<?xml version="1.0"?><gml:FeatureCollection/>'],
  ])('FAULTS 56: %s is recognised by name', (format, text) => {
    expect(read(text)).toMatchObject({ areas: [], issues: [{ code: 'geojson-other-format', params: { format } }] })
  })

  it('a feature that is none, a missing name, an unknown kind and a stray label are told, and the rest is shown', () => {
    const { areas, issues } = read(
      collection(7, area('01', undefined, { name: '', kind: 'stad', label_lon: 16, label_lat: 57 })),
    )
    expect(areas).toMatchObject([{ id: '01', name: '01', kind: 'annat', labelPoint: null }])
    expect(codes(issues)).toEqual(['feature-unreadable', 'text-missing', 'word-unknown', 'label-point-outside'])
  })

  it('FAULTS 78 and 80: hostile names and keys are ordinary text', () => {
    const hostile = '<img src=x onerror=alert(1)>'
    const text = JSON.stringify(collection(area('01', undefined, { name: hostile })))
    const { areas } = read(text.replace('"level"', '"__proto__":{"polluted":1},"level"'))
    expect(areas[0]!.name).toBe(hostile)
    expect(({} as Json).polluted).toBeUndefined()
  })
})
