import type { Ground } from '../../domain/Ground.ts'
import { cornerWeights } from '../cornerWeights.ts'
import type { WorldBox } from '../viewport.ts'
import { boxOfRings } from '../worldShape.ts'
import { clipRing } from './clipRing.ts'
import { encodeTile } from './encodeTile.ts'
import { BUFFER, EXTENT, PIXEL, TILE_PIXELS, type TileFeature, type TileRing } from './tileParts.ts'

/** A border may move by this share of a pixel: no eye sees it, and most corners of a country are left out. */
const TOLERANCE_PIXELS = 0.25
/** From this zoom on every corner stands. */
export const FINEST_ZOOM = 16

/**
 * Vector tiles of areas. Borders are simplified by weights that both neighbours share and cut in whole units, so that no
 * crack opens between them at any zoom; an area that is less than a unit of the tile is a square of one pixel, so that none
 * is lost. Making the cutter is linear in the corners but for long lines; a tile is linear in what it shows.
 */
export class TileCutter {
  readonly #ground: Ground
  readonly #kinds: readonly string[]
  readonly #weights: Float64Array
  readonly #boxes: readonly WorldBox[]

  constructor(ground: Ground, kinds: readonly string[]) {
    this.#ground = ground
    this.#kinds = kinds
    this.#weights = cornerWeights(ground)
    this.#boxes = kinds.map((_, area) => boxOfArea(ground, area))
  }

  /** The tile as a Mapbox Vector Tile; empty where no area is. */
  tile(z: number, x: number, y: number): Uint8Array<ArrayBuffer> {
    return encodeTile(this.features(z, x, y))
  }

  /** What the tile has, in order of area; squares that stand for whole areas last, over all others. */
  features(z: number, x: number, y: number): TileFeature[] {
    const tiles = 2 ** z
    const margin = BUFFER / EXTENT
    const window = {
      minX: (x - margin) / tiles,
      minY: (y - margin) / tiles,
      maxX: (x + 1 + margin) / tiles,
      maxY: (y + 1 + margin) / tiles,
    }
    const least = z >= FINEST_ZOOM ? 0 : (TOLERANCE_PIXELS / (TILE_PIXELS * tiles)) ** 2
    const drawn: TileFeature[] = []
    const squares: TileFeature[] = []
    for (const [id, box] of this.#boxes.entries()) {
      if (box.minX > window.maxX || box.minY > window.maxY || box.maxX < window.minX || box.maxY < window.minY) continue
      const kind = this.#kinds[id]!
      const project = { scale: EXTENT * tiles, left: EXTENT * x, top: EXTENT * y }
      const { rings, isVanished } = this.#ringsOf(id, least, project)
      if (rings.length > 0) drawn.push({ id, kind, rings })
      else if (isVanished) squares.push({ id, kind, rings: [pixelAt(box, project)] })
    }
    return [...drawn, ...squares]
  }

  /** The rings of an area in a tile. `isVanished`: at this zoom nothing is left of it anywhere. */
  #ringsOf(area: number, least: number, project: Projection): { rings: TileRing[]; isVanished: boolean } {
    const { ringStarts, polygonStarts, areaStarts } = this.#ground
    const rings: TileRing[] = []
    let isVanished = true
    for (let polygon = areaStarts[area]!; polygon < areaStarts[area + 1]!; polygon++) {
      const first = polygonStarts[polygon]!
      for (let ring = first; ring < polygonStarts[polygon + 1]!; ring++) {
        const whole = this.#ringOf(ringStarts[ring]!, ringStarts[ring + 1]!, least, project)
        const isOuter = ring === first
        if (twiceArea(whole) === 0) {
          if (isOuter) break
          continue
        }
        isVanished = false
        const held = clipRing(whole)
        const size = twiceArea(held)
        if (size === 0 && isOuter) break
        if (size !== 0) rings.push(size > 0 === isOuter ? held : reversed(held))
      }
    }
    return { rings, isVanished }
  }

  #ringOf(start: number, end: number, least: number, { scale, left, top }: Projection): number[] {
    const { corners } = this.#ground
    const ring: number[] = []
    for (let at = start; at < end; at++) {
      if (this.#weights[at]! < least) continue
      const [x, y] = [Math.round(corners[2 * at]! * scale - left), Math.round(corners[2 * at + 1]! * scale - top)]
      if (ring.at(-2) !== x || ring.at(-1) !== y) ring.push(x, y)
    }
    return ring
  }
}

interface Projection {
  readonly scale: number
  readonly left: number
  readonly top: number
}

function boxOfArea({ corners, ringStarts, polygonStarts, areaStarts }: Ground, area: number): WorldBox {
  const start = ringStarts[polygonStarts[areaStarts[area]!]!]!
  const end = ringStarts[polygonStarts[areaStarts[area + 1]!]!]!
  return boxOfRings([corners.subarray(2 * start, 2 * end)])
}

/** A pixel in the middle of an area too small to be drawn. */
function pixelAt({ minX, minY, maxX, maxY }: WorldBox, { scale, left, top }: Projection): TileRing {
  const x = Math.round(((minX + maxX) / 2) * scale - left - PIXEL / 2)
  const y = Math.round(((minY + maxY) / 2) * scale - top - PIXEL / 2)
  return [x, y, x + PIXEL, y, x + PIXEL, y + PIXEL, x, y + PIXEL]
}

/** Above 0 for a ring that runs clockwise on the screen, where y grows downwards. */
function twiceArea(ring: readonly number[]): number {
  let twice = 0
  for (let at = 0, before = ring.length - 2; at < ring.length; before = at, at += 2)
    twice += ring[before]! * ring[at + 1]! - ring[at]! * ring[before + 1]!
  return twice
}

function reversed(ring: readonly number[]): number[] {
  const turned: number[] = []
  for (let at = ring.length - 2; at >= 0; at -= 2) turned.push(ring[at]!, ring[at + 1]!)
  return turned
}
