import { describe, expect, it } from 'vitest'
import type { PackageFile } from '../../src/ingest/packageFiles.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'

/** Squares of 1/64 degree side by side from 12° E, 58° N: 925 m wide and 1 737 m high. */
const WIDTH = 1 / 64
const square = (west: number, south: number, east: number, north: number) => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
]

function packageWith(measures: string, links = '') {
  const features = ['A0', 'A1', 'A2'].map((id, at) => ({
    type: 'Feature',
    properties: { id, name: id, kind: 'annat' },
    geometry: { type: 'Polygon', coordinates: square(12 + at * WIDTH, 58, 12 + (at + 1) * WIDTH, 58 + WIDTH) },
  }))
  const texts = new Map<PackageFile, string>([
    ['datapackage.json', JSON.stringify({ title: 'x', socialKompass: { municipality: { code: '1', name: 'X' } } })],
    ['areas.geojson', JSON.stringify({ type: 'FeatureCollection', features })],
    ['indicators.csv', 'id,name_sv,unit,direction\nx,X,percent,none\n'],
    ['values.csv', 'area_id,indicator_id,period,value\nA0,x,2024,1\nA1,x,2024,1\nA2,x,2024,1\n'],
    ['measures.csv', `measure_id,title_sv,reach,lon,lat,radius_m,polygon,hours_per_year,short_title_sv\n${measures}\n`],
    ['measure_areas.csv', `measure_id,area_id,role,share\n${links}\n`],
  ])
  const { dataset, issues } = readPackage(texts)
  return { dataset: dataset!, codes: issues.filter((issue) => issue.file === 'measures.csv').map((i) => i.code) }
}
const polygonCell = (geometry: unknown) => `"${JSON.stringify(geometry).replaceAll('"', '""')}"`
const over = (west: number, east: number) => ({
  type: 'Polygon',
  coordinates: square(12 + west * WIDTH, 58, 12 + east * WIDTH, 58 + WIDTH),
})

describe('the ground of a measure', () => {
  it('links the areas it covers by their share, and not by where their middle is', () => {
    // From a quarter into A0 to a quarter into A1: the middle of A1 is outside.
    const { dataset, codes } = packageWith(`m,M,polygon,,,,${polygonCell(over(0.25, 1.25))},,Kort`)
    expect(codes).toEqual([])
    expect(dataset.measureAreas.map(({ areaId }) => areaId)).toEqual(['A0', 'A1'])
    expect(dataset.measureAreas[0]!.share).toBeCloseTo(0.75, 6)
    expect(dataset.measureAreas[1]!.share).toBeCloseTo(0.25, 6)
    expect(dataset.measureAreas[0]).toMatchObject({ role: 'serves', basis: 'rule', overlap: true })
    expect(dataset.measures[0]).toMatchObject({ reach: 'polygon', shortTitle: { sv: 'Kort' }, hoursPerYear: null })
  })

  it('leaves a sliver under one per cent of the area alone', () => {
    const { dataset } = packageWith(`m,M,,,,,${polygonCell(over(0, 1.009))},12,`)
    expect(dataset.measureAreas.map(({ areaId, share }) => [areaId, share])).toEqual([['A0', 1]])
    const more = packageWith(`m,M,,,,,${polygonCell(over(0, 1.011))},12,`)
    expect(more.dataset.measureAreas.map(({ areaId }) => areaId)).toEqual(['A0', 'A1'])
    expect(dataset.measures[0]!.hoursPerYear).toBe(12)
  })

  it('is a circle around a point with a radius', () => {
    // 200 m around the middle of A1, which is 925 m wide: inside it, pi x 200² of 925 x 1 737 square metres.
    const { dataset } = packageWith(`m,M,point,${12 + 1.5 * WIDTH},${58 + WIDTH / 2},200,,,`)
    const [link, ...others] = dataset.measureAreas
    expect(others).toEqual([])
    expect(link!.areaId).toBe('A1')
    const metres = (degrees: number) => (degrees / 360) * 2 * Math.PI * 6_371_008.8
    const area = metres(WIDTH) * metres(WIDTH) * Math.cos((58.0078 * Math.PI) / 180)
    expect(link!.share).toBeCloseTo((Math.PI * 200 * 200) / area, 3)
  })

  it('gives way to areas that are named, and is nothing without a radius', () => {
    const named = packageWith(`m,M,polygon,,,,${polygonCell(over(0, 3))},,`, 'm,A2,serves,')
    expect(named.dataset.measureAreas.map(({ areaId }) => areaId)).toEqual(['A2'])
    const carriedOut = packageWith(`m,M,polygon,,,,${polygonCell(over(0, 1))},,`, 'm,A2,carried-out,')
    expect(carriedOut.dataset.measureAreas.map(({ areaId, role }) => [areaId, role])).toEqual([
      ['A2', 'carried-out'],
      ['A0', 'serves'],
    ])
    const point = packageWith(`m,M,point,12.01,58.01,,,,`)
    expect(point.dataset.measureAreas).toEqual([])
    expect(point.codes).toEqual([])
  })

  it('says when it covers nothing, and when it cannot be read', () => {
    expect(packageWith(`m,M,point,20,60,500,,,`).codes).toEqual(['overlap-none'])
    expect(packageWith('m,M,,,,,nonsense,,').codes).toContain('polygon-unreadable')
    expect(packageWith(`m,M,,,,,${polygonCell({ type: 'Point', coordinates: [12, 58] })},,`).codes).toContain(
      'polygon-unreadable',
    )
    const bow = {
      type: 'Polygon',
      coordinates: [
        [
          [12, 58],
          [12.03, 58.01],
          [12.03, 58],
          [12, 58.03],
          [12, 58],
        ],
      ],
    }
    expect(packageWith(`m,M,,,,,${polygonCell(bow)},,`).codes).toContain('polygon-crossing')
  })
})
