import proj4 from 'proj4'
import { describe, expect, it } from 'vitest'
import { LOCAL_ZONES, SWEREF_TM, systemByCode, WEB_MERCATOR } from '../../src/intake/geometry/coordinateSystems.ts'
import { guessSystem } from '../../src/intake/geometry/guessSystem.ts'
import { statedSystem } from '../../src/intake/geometry/statedSystem.ts'

const GRS80 = '+ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs'
const box = (west: number, south: number, east: number, north: number) => ({ west, south, east, north })

describe('metres to degrees', () => {
  it('as Statistics Sweden has it for one corner', () => {
    const [lon, lat] = SWEREF_TM.toLonLat(379844.1709, 6156729.8055)
    expect([lon.toFixed(8), lat.toFixed(7)]).toEqual(['13.09577306', '55.5417832'])
  })

  it('is the same to another program, to a tenth of a millimetre, over all Sweden and all zones', () => {
    const definitions = [
      ['+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9996 +x_0=500000 +y_0=0', SWEREF_TM] as const,
      ...LOCAL_ZONES.map((zone) => {
        const meridian = zone.toLonLat(150_000, 6_500_000)[0]
        return [`+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=150000 +y_0=0`, zone] as const
      }),
    ]
    for (const [definition, system] of definitions) {
      for (let lon = 11; lon <= 24; lon += 1.3) {
        for (let lat = 55.3; lat <= 69; lat += 1.7) {
          const [east, north] = proj4(`${definition} ${GRS80}`, [lon, lat])
          const [ourLon, ourLat] = system.toLonLat(east!, north!)
          expect(Math.abs(ourLon - lon) + Math.abs(ourLat - lat), `${system.name} ${lon} ${lat}`).toBeLessThan(1e-9)
        }
      }
    }
    const [x, y] = proj4('EPSG:3857', [12.53, 57.93])
    const [lon, lat] = WEB_MERCATOR.toLonLat(x!, y!)
    expect([lon.toFixed(9), lat.toFixed(9)]).toEqual(['12.530000000', '57.930000000'])
  })

  it('knows the twelve zones by their meridians', () => {
    const meridians = LOCAL_ZONES.map(({ code, toLonLat }) => [
      code,
      Math.round(toLonLat(150_000, 6_500_000)[0] * 100) / 100,
    ])
    expect(meridians).toEqual([
      [3007, 12],
      [3008, 13.5],
      [3009, 15],
      [3010, 16.5],
      [3011, 18],
      [3012, 14.25],
      [3013, 15.75],
      [3014, 17.25],
      [3015, 18.75],
      [3016, 20.25],
      [3017, 21.75],
      [3018, 23.25],
    ])
  })
})

describe('what a file says of its coordinates', () => {
  const esri = (name: string, meridian: number, scale: number, easting: number) =>
    `PROJCS["${name}",GEOGCS["GCS_SWEREF99",DATUM["D_SWEREF99",SPHEROID["GRS_1980",6378137.0,298.257222101]]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",${easting}.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${meridian}],PARAMETER["Scale_Factor",${scale}],UNIT["Meter",1.0]]`
  const wkt2 =
    'PROJCRS["SWEREF99 12 00",BASEGEOGCRS["SWEREF99",DATUM["SWEREF99",ELLIPSOID["GRS 1980",6378137,298.257222101]]],CONVERSION["SWEREF99 12 00",METHOD["Transverse Mercator"],PARAMETER["Latitude of natural origin",0],PARAMETER["Longitude of natural origin",12],PARAMETER["Scale factor at natural origin",1],PARAMETER["False easting",150000],PARAMETER["False northing",0]]]'

  it.each([
    ['urn:ogc:def:crs:EPSG::3006', 3006],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 4326],
    ['EPSG:3007', 3007],
    ['http://www.opengis.net/def/crs/EPSG/0/3010', 3010],
    ['EPSG:900913', 3857],
    ['EPSG:5845', 3006],
    [esri('SWEREF99_TM', 15, 0.9996, 500_000), 3006],
    [esri('Lokalt namn', 13.5, 1, 150_000), 3008],
    [wkt2, 3007],
    ['GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]', 4326],
    [
      'PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984"],PROJECTION["Mercator_Auxiliary_Sphere"]]',
      3857,
    ],
  ])('%s is EPSG:%i', (text, code) => {
    const stated = statedSystem(text)
    expect(stated.kind === 'system' && stated.system.code).toBe(code)
  })

  it.each([
    ['', 'nothing'],
    ['EPSG:3021', 'rt90'],
    ['PROJCS["RT90_25_gon_W",GEOGCS["GCS_RT_1990",DATUM["D_RT_1990",SPHEROID["Bessel_1841"]]]]', 'rt90'],
    ['EPSG:3035', 'other'],
    [esri('Egen', 12.75, 1, 150_000), 'other'],
    ['PROJCS["ETRS89_LAEA",GEOGCS["GCS_ETRS_1989"],PROJECTION["Lambert_Azimuthal_Equal_Area"]]', 'other'],
    ['nonsens', 'other'],
  ])('%j is %s', (text, kind) => {
    expect(statedSystem(text).kind).toBe(kind)
  })

  it('has no number that it would take for another', () => {
    expect([3005, 3019, 32633, 25832, 27700].map(systemByCode)).toEqual([null, null, null, null, null])
  })
})

describe('21. the system of coordinates', () => {
  const alingsas = box(12.35, 57.8, 12.75, 58.2)
  const local = box(175_000, 6_420_000, 185_000, 6_430_000)

  it('is degrees, SWEREF 99 TM or Web Mercator by the range of the numbers', () => {
    const guess = (extent: ReturnType<typeof box>) => {
      const found = guessSystem(extent, '', null)
      return found.kind === 'sure' ? [found.candidate.system.code, found.candidate.swapped, found.by] : found.kind
    }
    expect(guess(box(12.3, 57.8, 12.8, 58.2))).toEqual([4326, false, 'range'])
    // Turned degrees are degrees: the reader of areas turns them, and tells.
    expect(guess(box(57.8, 12.3, 58.2, 12.8))).toEqual([4326, false, 'range'])
    expect(guess(box(350_000, 6_400_000, 360_000, 6_410_000))).toEqual([3006, false, 'range'])
    expect(guess(box(6_400_000, 350_000, 6_410_000, 360_000))).toEqual([3006, true, 'range'])
    expect(guess(box(1_390_000, 7_900_000, 1_400_000, 7_910_000))).toEqual([3857, false, 'range'])
    expect(guess(box(1_320_000, 6_420_000, 1_330_000, 6_430_000))).toBe('rt90')
    expect(guess(box(1_000, 1_000, 2_000, 2_000))).toBe('unknown')
  })

  it('is asked about where the twelve zones look alike, unless the package says where its areas lie', () => {
    const asked = guessSystem(local, '', null)
    expect(asked.kind === 'ask' && asked.candidates.map(({ system }) => system.code)).toEqual(
      LOCAL_ZONES.map(({ code }) => code),
    )
    const [lon, lat] = LOCAL_ZONES[0]!.toLonLat(180_000, 6_425_000)
    expect(lon > 12.35 && lon < 12.75 && lat > 57.8 && lat < 58.2).toBe(true)
    const found = guessSystem(local, '', alingsas)
    expect(found.kind === 'sure' && [found.candidate.system.code, found.by]).toEqual([3007, 'ground'])
  })

  it('is asked about in the south, where RT 90 looks like Web Mercator', () => {
    const found = guessSystem(box(1_440_000, 7_480_000, 1_450_000, 7_490_000), '', null)
    expect(found.kind === 'ask' && [found.mayBeRt90, found.candidates.map(({ system }) => system.code)]).toEqual([
      true,
      [3857],
    ])
  })

  it('is what the file says, when the ground then lies in Sweden; else the numbers decide, and it is told', () => {
    const stated = guessSystem(local, 'EPSG:3007', null)
    expect(stated.kind === 'sure' && [stated.candidate.system.code, stated.by]).toEqual([3007, 'stated'])
    const turned = guessSystem(box(6_420_000, 175_000, 6_430_000, 185_000), 'EPSG:3007', null)
    expect(turned.kind === 'sure' && turned.candidate.swapped).toBe(true)
    const wrong = guessSystem(box(350_000, 6_400_000, 360_000, 6_410_000), 'urn:ogc:def:crs:OGC:1.3:CRS84', null)
    expect(wrong.kind === 'sure' && [wrong.candidate.system.code, wrong.unlike]).toEqual([3006, 'WGS 84'])
    expect(guessSystem(local, 'EPSG:3021', alingsas).kind).toBe('rt90')
    expect(guessSystem(local, 'EPSG:3035', alingsas)).toEqual({ kind: 'unknown', stated: 'EPSG:3035' })
  })
})
