import { area as squareMetres } from '@turf/turf'
import { type NamedGround, overlayAreas } from './overlayAreas.ts'

/** A piece of an area that lies in one of another division. */
export interface DivisionPiece {
  readonly id: string
  /** Of the area's own ground, 0-1. */
  readonly share: number
}

/** How the areas of one division lie in those of another. Ids in the order given. */
export interface DivisionMatch {
  /** By area that is made of whole ones of the other division, and of nothing else: those. */
  readonly partsOf: ReadonlyMap<string, readonly string[]>
  /** By area: all that it is made of. */
  readonly pieces: ReadonlyMap<string, readonly DivisionPiece[]>
  /**
   * By area of the other division: the one that it lies in, or that has its id and most of its ground. What is said of the
   * one is true of a part of the other.
   */
  readonly heirs: ReadonlyMap<string, string>
  /** Areas of `partsOf` with ground that is in no area of the other division, water or another municipality. */
  readonly beyond: readonly string[]
  /** Areas of the other division that lie in several, or partly in none. */
  readonly cut: readonly string[]
  /** The largest share of a whole area's ground that lies outside of the one it is counted to, 0-1. */
  readonly loss: number
}

/** With this much of its ground in one area, an area lies in it: the rest is two maps drawn apart. */
const WHOLE = 0.95
/** With this much of its ground in one of the same id, it is that area with other borders. */
const MOSTLY = 0.5

/**
 * Which areas of a division are made of whole areas of another, by their ground. An area is only made of others where these
 * are 95 % of what it has of that division: what is summed over them then counts nobody twice and leaves nobody out, but for
 * those who live in what is lost. Nobody knows where in an area people live, so one that is cut is never divided. Cost: one
 * clipping for each pair whose boxes meet.
 */
export function matchDivision(division: readonly NamedGround[], other: readonly NamedGround[]): DivisionMatch {
  const groundOf = new Map(other.map(({ id, geometry }) => [id, geometry ? squareMetres(geometry) : 0]))
  const homes = new Map<string, { readonly id: string; readonly share: number }>()
  const heirs = new Map<string, string>()
  const failed = new Set<string>()
  const overlaps = division.map(({ id, geometry }) => {
    if (!geometry) return []
    const overlay = overlayAreas(geometry, other)
    for (const each of overlay.failures) failed.add(each)
    for (const { id: part, share } of overlay.overlaps) {
      if (share >= WHOLE) homes.set(part, { id, share })
      if (share >= WHOLE || (part === id && share >= MOSTLY)) heirs.set(part, id)
    }
    return overlay.overlaps
  })
  for (const id of failed) {
    homes.delete(id)
    heirs.delete(id)
  }
  const partsOf = new Map<string, readonly string[]>()
  const pieces = new Map<string, readonly DivisionPiece[]>()
  const beyond: string[] = []
  let loss = 0
  for (const [at, { id, geometry }] of division.entries()) {
    const own = geometry ? squareMetres(geometry) : 0
    const made = overlaps[at]!.map((piece) => ({ id: piece.id, share: (piece.share * groundOf.get(piece.id)!) / own }))
    const whole = made.filter((piece) => homes.get(piece.id)?.id === id)
    pieces.set(id, made)
    const covered = sumOf(made)
    if (whole.length === 0 || sumOf(whole) < covered * WHOLE) continue
    if (covered < WHOLE) beyond.push(id)
    partsOf.set(
      id,
      whole.map((piece) => piece.id),
    )
    loss = Math.max(loss, ...whole.map((piece) => 1 - homes.get(piece.id)!.share))
  }
  const cut = other.flatMap(({ id, geometry }) => (geometry && !homes.has(id) ? id : []))
  return { partsOf, pieces, heirs, beyond, cut, loss }
}

function sumOf(pieces: readonly DivisionPiece[]): number {
  return pieces.reduce((sum, { share }) => sum + share, 0)
}
