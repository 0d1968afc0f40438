import { fromTransverseMercator, type TransverseMercator } from './transverseMercator.ts'

/** A system of coordinates that can be read. */
export interface CoordinateSystem {
  /** Its number at EPSG: the key by which it is chosen. */
  readonly code: number
  readonly name: string
  readonly toLonLat: (x: number, y: number) => readonly [lon: number, lat: number]
}

const WEB_MERCATOR_RADIUS = 6_378_137
const DEGREES = 180 / Math.PI

const ZONES: readonly (readonly [code: number, zone: string, meridian: number])[] = [
  [3007, '12 00', 12],
  [3008, '13 30', 13.5],
  [3009, '15 00', 15],
  [3010, '16 30', 16.5],
  [3011, '18 00', 18],
  [3012, '14 15', 14.25],
  [3013, '15 45', 15.75],
  [3014, '17 15', 17.25],
  [3015, '18 45', 18.75],
  [3016, '20 15', 20.25],
  [3017, '21 45', 21.75],
  [3018, '23 15', 23.25],
]

/** Longitude and latitude in degrees, as they are. */
export const WGS84: CoordinateSystem = { code: 4326, name: 'WGS 84', toLonLat: (lon, lat) => [lon, lat] }

export const SWEREF_TM = transverse(3006, 'SWEREF 99 TM', {
  meridian: 15,
  scale: 0.9996,
  falseEasting: 500_000,
  falseNorthing: 0,
})

/** The twelve that municipalities draw in. Their coordinates look alike: which one it is has to be known. */
export const LOCAL_ZONES: readonly CoordinateSystem[] = ZONES.map(([code, zone, meridian]) =>
  transverse(code, `SWEREF 99 ${zone}`, { meridian, scale: 1, falseEasting: 150_000, falseNorthing: 0 }),
)

export const WEB_MERCATOR: CoordinateSystem = {
  code: 3857,
  name: 'Web Mercator',
  toLonLat: (x, y) => [
    (x / WEB_MERCATOR_RADIUS) * DEGREES,
    (2 * Math.atan(Math.exp(y / WEB_MERCATOR_RADIUS)) - Math.PI / 2) * DEGREES,
  ],
}

const ALL = [WGS84, SWEREF_TM, ...LOCAL_ZONES, WEB_MERCATOR]

/** Other numbers for the same: with heights, or of the European datum, which is SWEREF 99 in Sweden to the centimetre. */
const ALIKE: Readonly<Record<number, number>> = {
  4258: 4326,
  4619: 4326,
  4979: 4326,
  84: 4326,
  900913: 3857,
  102100: 3857,
  3785: 3857,
  25833: 3006,
  5845: 3006,
  3045: 3006,
  5846: 3007,
  5847: 3008,
  5848: 3009,
  5849: 3010,
  5850: 3011,
  5851: 3012,
  5852: 3013,
  5853: 3014,
  5854: 3015,
  5855: 3016,
  5856: 3017,
  5857: 3018,
}

/** The system with this number, or null when it is none of those that can be read. */
export function systemByCode(code: number): CoordinateSystem | null {
  const target = ALIKE[code] ?? code
  return ALL.find((system) => system.code === target) ?? null
}

function transverse(code: number, name: string, projection: TransverseMercator): CoordinateSystem {
  return { code, name, toLonLat: (east, north) => fromTransverseMercator(east, north, projection) }
}
