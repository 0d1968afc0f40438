import type { MultiPolygon, Polygon } from 'geojson'
import { toLonLat } from './mercator.ts'
import { outlineRings } from './outlineRings.ts'
import { overlayAreas } from './overlayAreas.ts'
import { type FlatRing, worldShape } from './worldShape.ts'

export interface CoverageArea {
  readonly id: string
  readonly geometry: Polygon | MultiPolygon | null
}

/** Two areas on the same ground, or ground between areas that belongs to none. */
export type CoverageFault =
  /** `share` of the smaller area, 0.01-1. */
  | { readonly kind: 'overlap'; readonly ids: readonly [string, string]; readonly share: number }
  /** A point in the gap, degrees. */
  | { readonly kind: 'gap'; readonly lon: number; readonly lat: number }

/**
 * Where areas that should cover a municipality once overlap or leave gaps. One step per area, so that whoever asks can
 * let the page breathe between them; each step gives the faults found in it. Overlaps under 1 % of both areas are two
 * drawings of one border and no fault. Gaps are holes in the common outline, which needs borders drawn alike: a lake
 * that belongs to no area is one, too, and where borders differ everywhere no gap is found. Cost: one clipping for
 * each pair whose boxes meet.
 */
export function* coverageFaults(areas: readonly CoverageArea[]): Generator<readonly CoverageFault[]> {
  const drawn = areas.filter((area): area is CoverageArea & { geometry: Polygon | MultiPolygon } => !!area.geometry)
  yield gaps(drawn.map(({ geometry }) => geometry))
  const found = new Map<string, CoverageFault>()
  for (const area of drawn) {
    const others = drawn.filter((other) => other !== area)
    const fresh: CoverageFault[] = []
    for (const { id, share } of overlayAreas(area.geometry, others).overlaps) {
      const ids = [area.id, id].sort() as [string, string]
      const known = found.get(ids.join('\n'))
      // Each pair is met twice; the share of the smaller area is the larger of the two.
      if (known?.kind === 'overlap' && known.share >= share) continue
      const fault: CoverageFault = { kind: 'overlap', ids, share }
      found.set(ids.join('\n'), fault)
      fresh.push(fault)
    }
    yield fresh
  }
}

function gaps(geometries: readonly (Polygon | MultiPolygon)[]): CoverageFault[] {
  const rings = outlineRings(geometries.map(worldShape)).map((ring) => ({ ring, size: signedSize(ring) }))
  // Outer rings run one way round and holes the other; the largest ring is an outer one.
  const outer = rings.reduce((most, { size }) => (Math.abs(size) > Math.abs(most) ? size : most), 0)
  return rings
    .filter(({ size }) => size * outer < 0)
    .map(({ ring }) => {
      const [lon, lat] = toLonLat(middle(ring))
      return { kind: 'gap', lon, lat }
    })
}

function signedSize(ring: FlatRing): number {
  let twice = 0
  for (let i = 0; i < ring.length; i += 2) {
    const j = (i + 2) % ring.length
    // Relative to the first corner: far from the origin the products would eat the digits.
    twice += (ring[i]! - ring[0]!) * (ring[j + 1]! - ring[1]!) - (ring[j]! - ring[0]!) * (ring[i + 1]! - ring[1]!)
  }
  return twice / 2
}

function middle(ring: FlatRing): { x: number; y: number } {
  let [x, y] = [0, 0]
  for (let i = 0; i < ring.length; i += 2) {
    x += ring[i]!
    y += ring[i + 1]!
  }
  return { x: (2 * x) / ring.length, y: (2 * y) / ring.length }
}
