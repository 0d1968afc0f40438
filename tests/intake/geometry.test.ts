import proj4 from 'proj4'
import { describe, expect, it } from 'vitest'
import type { Area } from '../../src/domain/Area.ts'
import { NO_TEXT } from '../../src/domain/LocalText.ts'
import type { IntakeContext } from '../../src/intake/IntakeContext.ts'
import type { OpenedFile } from '../../src/intake/OpenedFile.ts'
import { openFile } from '../../src/intake/openFile.ts'
import { readIntake } from '../../src/intake/readIntake.ts'
import { DEFAULT_META } from './support/bareMeta.ts'

type Ring = readonly (readonly number[])[]

/** Two squares that share a side, near Alingsås; made up. */
const square = (west: number): Ring => [
  [west, 57.9],
  [west + 0.02, 57.9],
  [west + 0.02, 57.91],
  [west, 57.91],
  [west, 57.9],
]
const polygon = (...rings: readonly Ring[]) => ({ type: 'Polygon', coordinates: rings })
const feature = (properties: Record<string, unknown>, geometry: unknown, id?: unknown) => ({
  type: 'Feature',
  properties,
  geometry,
  ...(id !== undefined && { id }),
})
const two = (of: (ring: Ring) => unknown = (ring) => polygon(ring), property = 'kod') => [
  feature({ [property]: 'A1', namn: 'Västra' }, of(square(12.5))),
  feature({ [property]: 'A2', namn: 'Östra' }, of(square(12.52))),
]
const file = (features: readonly unknown[], more: Record<string, unknown> = {}, name = 'karta.geojson') =>
  openFile({ name, bytes: new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features, ...more })) })
const intake = async (
  opened: Promise<OpenedFile>,
  context: IntakeContext | null = null,
  answers: Record<string, string> = {},
) => readIntake([await opened], context, new Map(Object.entries(answers)))
const codes = ({ issues }: ReturnType<typeof readIntake>) => issues.map(({ code }) => code)
const asked = ({ findings }: ReturnType<typeof readIntake>) =>
  findings.filter(({ chosen }) => chosen === null).map(({ id }) => id)
const shapesOf = (areas: readonly Area[]) => areas.map(({ id, geometry }) => [id, geometry?.type ?? null])

const ALINGSAS =
  '+proj=tmerc +lat_0=0 +lon_0=12 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs'
const TM = ALINGSAS.replace('lon_0=12 +k=1 +x_0=150000', 'lon_0=15 +k=0.9996 +x_0=500000')
const metres =
  (projection: string, swapped = false) =>
  (ring: Ring) =>
    polygon(
      ring.map(([lon, lat]) => {
        const [x, y] = proj4(projection, [lon!, lat!])
        return swapped ? [y!, x!] : [x!, y!]
      }),
    )
const context: IntakeContext = {
  groups: [],
  indicators: [],
  meta: DEFAULT_META,
  areas: [
    {
      id: 'X',
      name: 'X',
      level: '',
      kind: 'annat',
      labelPoint: null,
      areaKm2: null,
      keywords: NO_TEXT,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [12.4, 57.8],
            [12.6, 57.8],
            [12.6, 58],
            [12.4, 58],
            [12.4, 57.8],
          ],
        ],
      },
    },
  ],
}
const near = (areas: readonly Area[], places = 7) =>
  areas.map(({ geometry }) =>
    (geometry as { coordinates: number[][][] }).coordinates[0]!.map((position) =>
      position.map((each) => Number(each.toFixed(places))),
    ),
  )

describe('21. a file of areas', () => {
  const inDegrees = [square(12.5), square(12.52)]

  it('in SWEREF 99 TM or a local zone becomes degrees, and neighbours still share their side', async () => {
    const tm = await intake(file(two(metres(TM))))
    expect([asked(tm), tm.areas.map(({ id, name }) => [id, name])]).toEqual([
      [],
      [
        ['A1', 'Västra'],
        ['A2', 'Östra'],
      ],
    ])
    expect(near(tm.areas)).toEqual(inDegrees)
    const sides = tm.areas.map(
      ({ geometry }) => new Set((geometry as { coordinates: number[][][] }).coordinates[0]!.map(String)),
    )
    expect([...sides[0]!].filter((position) => sides[1]!.has(position))).toHaveLength(2)
    const stated = await intake(
      file(two(metres(ALINGSAS)), { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3007' } } }),
    )
    expect(near(stated.areas)).toEqual(inDegrees)
  })

  it('in a local zone that it does not name is asked about, or known by the ground of the package', async () => {
    const open = await intake(file(two(metres(ALINGSAS))))
    expect([asked(open), open.areas]).toEqual([['coordinate-system'], []])
    expect(near((await intake(file(two(metres(ALINGSAS))), null, { 'coordinate-system': '3007' })).areas)).toEqual(
      inDegrees,
    )
    expect(near((await intake(file(two(metres(ALINGSAS))), context)).areas)).toEqual(inDegrees)
  })

  it('with its axes in the other order is turned, and it is told', async () => {
    const turned = await intake(file(two(metres(TM, true))))
    expect([near(turned.areas), codes(turned)]).toEqual([inDegrees, ['coordinates-swapped']])
    const degrees = await intake(file(two((ring) => polygon(ring.map(([lon, lat]) => [lat!, lon!])))))
    expect(codes(degrees)).toContain('coordinates-swapped')
    expect(near(degrees.areas)[0]).toEqual(expect.arrayContaining([[12.5, 57.9]]))
  })

  it('in RT 90, or in a system that is not read, is refused with what to do', async () => {
    const rt90 = await intake(file(two(), { crs: { type: 'name', properties: { name: 'EPSG:3021' } } }))
    expect([rt90.areas, codes(rt90)]).toEqual([[], ['projection-rt90']])
    const unnamed = await intake(
      file(two((ring) => polygon(ring.map(([lon, lat]) => [1_320_000 + lon! * 100, 6_420_000 + lat!])))),
    )
    expect(codes(unnamed)).toEqual(['projection-rt90'])
    const other = await intake(file(two(), { crs: { type: 'name', properties: { name: 'EPSG:3035' } } }))
    expect([other.areas, codes(other)]).toEqual([[], ['projection-unknown']])
  })

  it('that says another system than it has goes by its numbers, and it is told', async () => {
    const { areas, issues } = await intake(
      file(two(metres(TM)), { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } } }),
    )
    expect([near(areas), issues.map(({ code }) => code)]).toEqual([inDegrees, ['projection-unlike']])
  })

  it('with one corner far away is still what the rest is, without that area', async () => {
    const strayed = two(metres(TM)).concat(
      feature(
        { kod: 'A3', namn: 'Norra' },
        polygon([
          ...(metres(TM)(square(12.54)).coordinates[0] as number[][]).slice(0, 3),
          [0, 0],
          metres(TM)(square(12.54)).coordinates[0]![0] as number[],
        ]),
      ),
    )
    const read = await intake(file(strayed))
    expect(near(read.areas.slice(0, 2))).toEqual(inDegrees)
    expect(codes(read)).toContain('geometry-far')
  })
})

describe('22. what areas are drawn as', () => {
  it('is mended or set aside one by one, and told', async () => {
    const bowTie: Ring = [
      [12.5, 57.9],
      [12.52, 57.92],
      [12.52, 57.9],
      [12.5, 57.92],
      [12.5, 57.9],
    ]
    const lake: Ring = [
      [12.505, 57.902],
      [12.505, 57.904],
      [12.51, 57.904],
      [12.51, 57.902],
      [12.505, 57.902],
    ]
    const read = await intake(
      file([
        feature({ kod: 'sjö' }, polygon(square(12.5), lake)),
        feature({ kod: 'höjd' }, polygon(square(12.52).map((position) => [...position, 87]))),
        feature({ kod: 'öppen' }, polygon(square(12.54).slice(0, 4))),
        feature({ kod: 'korsar sig' }, polygon(bowTie)),
        feature({ kod: 'två delar' }, { type: 'MultiPolygon', coordinates: [[square(12.56)], [square(12.6)]] }),
        feature(
          { kod: 'samling' },
          {
            type: 'GeometryCollection',
            geometries: [{ type: 'Point', coordinates: [12.5, 57.9] }, polygon(square(12.64))],
          },
        ),
        feature({ kod: 'linje' }, { type: 'LineString', coordinates: square(12.5) }),
        feature({ kod: 'tom' }, null),
      ]),
    )
    expect(shapesOf(read.areas)).toEqual([
      ['höjd', 'Polygon'],
      ['korsar sig', 'Polygon'],
      ['linje', null],
      ['samling', 'Polygon'],
      ['sjö', 'Polygon'],
      ['tom', null],
      ['två delar', 'MultiPolygon'],
      ['öppen', 'Polygon'],
    ])
    expect(read.areas.find(({ id }) => id === 'sjö')!.geometry!.coordinates).toHaveLength(2)
    expect(codes(read).sort()).toEqual([
      'geometry-missing',
      'geometry-not-area',
      'height-dropped',
      'ring-closed',
      'ring-crossing',
      'ring-rewound',
    ])
  })

  it('joins the parts of one area, and tells', async () => {
    const parts = await intake(
      file([
        feature({ kod: 'A1', namn: 'Västra' }, polygon(square(12.5))),
        feature({ kod: 'A1', namn: 'Västra' }, polygon(square(12.6))),
        ...two().slice(1),
      ]),
      null,
      { 'area-code': 'property:kod' },
    )
    expect(shapesOf(parts.areas)).toEqual([
      ['A1', 'MultiPolygon'],
      ['A2', 'Polygon'],
    ])
    expect(codes(parts)).toEqual(['area-parts-merged'])
  })
})

describe('23. the codes of areas', () => {
  const placed = (properties: readonly Record<string, unknown>[], ids: readonly unknown[] = []) =>
    intake(file(properties.map((each, at) => feature(each, polygon(square(12.5 + at * 0.02)), ids[at]))))

  it.each([
    [
      'Statistics Sweden’s, among counters',
      [
        { objectid: 1, desokod: '1489A0010', regsokod: '1489R001', regsonamn: 'Norra' },
        { objectid: 2, desokod: '1489A0020', regsokod: '1489R001', regsonamn: 'Norra' },
      ],
      ['deso.1', 'deso.2'],
      ['1489A0010', '1489A0020'],
    ],
    [
      'a heading that says so',
      [
        { fid: 1, delomr_kod: 'N1', antal: 5 },
        { fid: 2, delomr_kod: 'N2', antal: 6 },
      ],
      [],
      ['N1', 'N2'],
    ],
    [
      'the package’s own',
      [
        { id: 'a', kod: 'x' },
        { id: 'b', kod: 'y' },
      ],
      ['a', 'b'],
      ['a', 'b'],
    ],
  ])('are %s', async (_, properties, ids, expected) => {
    const read = await placed(properties, ids)
    expect([asked(read), read.areas.map(({ id }) => id)]).toEqual([[], expected])
  })

  it('are asked about where only counters or several columns could be it', async () => {
    expect(
      asked(
        await placed([
          { fid: 1, namn: 'A' },
          { fid: 2, namn: 'B' },
        ]),
      ),
    ).toEqual(['area-code'])
    expect(
      asked(
        await placed([
          { kod: 'x', nyko: '1' },
          { kod: 'y', nyko: '2' },
        ]),
      ),
    ).toEqual(['area-code'])
    const answered = await intake(file(two(undefined, 'märke')), null, { 'area-code': 'property:märke' })
    expect(answered.areas.map(({ id }) => id)).toEqual(['A1', 'A2'])
  })

  it('tell areas of one name apart', async () => {
    const read = await placed([
      { desokod: '1489A0010', regsonamn: 'Norra' },
      { desokod: '1489C0020', regsonamn: 'Norra' },
    ])
    expect(read.areas.map(({ name, level, kind }) => [name, level, kind])).toEqual([
      ['Norra A0010', 'deso', 'landsbygd'],
      ['Norra C0020', 'deso', 'tatort'],
    ])
  })
})

describe('a file with several layers', () => {
  const topology = (objects: Record<string, string>) => ({
    type: 'Topology',
    arcs: [square(12.5), square(12.52)],
    objects: Object.fromEntries(
      Object.entries(objects).map(([name, prefix]) => [
        name,
        {
          type: 'GeometryCollection',
          geometries: [0, 1].map((arc) => ({ type: 'Polygon', arcs: [[arc]], properties: { kod: `${prefix}${arc}` } })),
        },
      ]),
    ),
  })
  const open = (objects: Record<string, string>) =>
    openFile({ name: 'x', bytes: new TextEncoder().encode(JSON.stringify(topology(objects))) })

  it('is asked which one has the areas, unless it has only one', async () => {
    const one = await intake(open({ delar: 'A' }))
    expect([asked(one), one.areas.map(({ id }) => id)]).toEqual([[], ['A0', 'A1']])
    const several = await intake(open({ delar: 'A', skolor: 'S' }))
    expect([asked(several), several.areas]).toEqual([['layer'], []])
    expect(
      (await intake(open({ delar: 'A', skolor: 'S' }), null, { layer: 'skolor' })).areas.map(({ id }) => id),
    ).toEqual(['S0', 'S1'])
  })

  it('is the one whose codes the package has', async () => {
    const own = {
      ...context,
      areas: [
        { ...context.areas[0]!, id: 'S0' },
        { ...context.areas[0]!, id: 'S1' },
      ],
    }
    expect((await intake(open({ delar: 'A', skolor: 'S' }), own)).areas.map(({ id }) => id)).toEqual(['S0', 'S1'])
  })
})

describe('a division that comes in', () => {
  /** Two of the three squares of `three`. */
  const wide: Ring = square(12.5).map(([x, y]) => [x! > 12.5 ? 12.54 : 12.5, y!])
  const three = [...two(), feature({ kod: 'A3', namn: 'Utanför' }, polygon(square(12.54)))]
  const own = (kind: Area['kind']): IntakeContext => ({
    ...context,
    meta: { ...DEFAULT_META, municipalityCode: '1489' },
    areas: [{ ...context.areas[0]!, kind, geometry: polygon(wide) as Area['geometry'] }],
  })

  it('has the names of its own column, or of the one that is chosen, or its codes', async () => {
    const named = two().map((each, at) => ({
      ...each,
      properties: { kod: `A${at}`, kort: `V${at}`, benämning: `Del ${at}` },
    }))
    const names = async (answers: Record<string, string>) =>
      (await intake(file(named), null, answers)).areas.map(({ name }) => name)
    expect(await names({})).toEqual(['V0', 'V1'])
    expect(await names({ 'area-label': 'property:benämning' })).toEqual(['Del 0', 'Del 1'])
    expect(await names({ 'area-label': 'id' })).toEqual(['A0', 'A1'])
  })

  it('is the town where it lies in what is the town, unless that is not wanted', async () => {
    const kinds = async (kind: Area['kind'], answers: Record<string, string> = {}) =>
      (await intake(file(three), own(kind), answers)).areas.map((area) => area.kind)
    expect(await kinds('tatort')).toEqual(['tatort', 'tatort', 'annat'])
    expect(await kinds('tatort', { lens: 'none' })).toEqual(['annat', 'annat', 'annat'])
    expect(await kinds('ort')).toEqual(['annat', 'annat', 'annat'])
  })

  it('is of the municipality alone where the file is of the country', async () => {
    const country = two().map((each, at) => ({ ...each, properties: { regsokod: ['1489R001', '0114R001'][at] } }))
    const read = await intake(file(country), own('annat'))
    expect(read.areas.map(({ id }) => id)).toEqual(['1489R001'])
    expect(read.issues.find(({ code }) => code === 'areas-elsewhere')?.params).toEqual({ count: 1, of: 2, id: '1489' })
  })
})

it('figures that come with their areas are read against them', async () => {
  const csv = 'Område;År;Antal elever\nA1;2023;10\nÖstra;2023;20\n'
  const table = await openFile({ name: 'tal.csv', bytes: new TextEncoder().encode(csv) })
  const { figures } = readIntake([await file(two()), table], null, new Map())
  expect(figures.areaIds).toEqual(['A1', 'A2'])
})
