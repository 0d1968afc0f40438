/** A transverse Mercator (Gauss-Krüger) projection on the GRS 80 ellipsoid. */
export interface TransverseMercator {
  /** Central meridian in degrees. */
  readonly meridian: number
  /** Scale on the central meridian. */
  readonly scale: number
  readonly falseEasting: number
  readonly falseNorthing: number
}

const AXIS = 6_378_137
const FLATTENING = 1 / 298.257222101
const E2 = FLATTENING * (2 - FLATTENING)
const N = FLATTENING / (2 - FLATTENING)
const ROOF = (AXIS / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64)

/** For the plane, by multiples of its own coordinates. */
const DELTA = [
  N / 2 - (2 * N ** 2) / 3 + (37 * N ** 3) / 96 - N ** 4 / 360,
  N ** 2 / 48 + N ** 3 / 15 - (437 * N ** 4) / 1440,
  (17 * N ** 3) / 480 - (37 * N ** 4) / 840,
  (4397 * N ** 4) / 161280,
]
/** From the conformal to the geodetic latitude, by powers of its sine. */
const LATITUDE = [
  E2 + E2 ** 2 + E2 ** 3 + E2 ** 4,
  -(7 * E2 ** 2 + 17 * E2 ** 3 + 30 * E2 ** 4) / 6,
  (224 * E2 ** 3 + 889 * E2 ** 4) / 120,
  (-4279 * E2 ** 4) / 1260,
]
const DEGREES = 180 / Math.PI

/**
 * Metres east and north to degrees. To the millimetre within some degrees of the central meridian. Source: Lantmäteriet,
 * "Gauss Conformal Projection (Transverse Mercator): Krüger's Formulas".
 */
export function fromTransverseMercator(
  east: number,
  north: number,
  { meridian, scale, falseEasting, falseNorthing }: TransverseMercator,
): readonly [lon: number, lat: number] {
  const xi = (north - falseNorthing) / (scale * ROOF)
  const eta = (east - falseEasting) / (scale * ROOF)
  let [x, y] = [xi, eta]
  for (const [index, delta] of DELTA.entries()) {
    const times = 2 * (index + 1)
    x -= delta * Math.sin(times * xi) * Math.cosh(times * eta)
    y -= delta * Math.cos(times * xi) * Math.sinh(times * eta)
  }
  const conformal = Math.asin(Math.sin(x) / Math.cosh(y))
  const sine = Math.sin(conformal)
  const series = LATITUDE.reduce((sum, factor, power) => sum + factor * sine ** (2 * power), 0)
  const latitude = conformal + sine * Math.cos(conformal) * series
  return [meridian + Math.atan(Math.sinh(y) / Math.cos(x)) * DEGREES, latitude * DEGREES]
}
