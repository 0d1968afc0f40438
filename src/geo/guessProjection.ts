/**
 * The projection that coordinates in metres most likely have, by the ranges of Swedish maps, or an empty string.
 * Axes may come in either order. For messages only: nothing is reprojected.
 */
export function guessProjection(x: number, y: number): string {
  const [east, north] = x > y ? [y, x] : [x, y]
  if (north > 7_700_000 && north < 11_000_000 && east > 1_100_000 && east < 2_800_000) return 'EPSG:3857'
  if (north < 6_100_000 || north > 7_700_000) return ''
  if (east >= 1_200_000 && east <= 1_900_000) return 'RT 90 (EPSG:3021)'
  if (east > 260_000 && east <= 920_000) return 'SWEREF 99 TM (EPSG:3006)'
  if (east >= 50_000 && east <= 260_000) return 'SWEREF 99, EPSG:3007–3018'
  return ''
}
