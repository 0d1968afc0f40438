import type { LabelGround, LabelSpot } from './LabelGround.ts'

/** Something that would like its name on a drawing. */
export interface NameWish {
  /** As in the ground; also its own symbol there. */
  readonly owner: number
  /** Spots in order of liking. */
  readonly spots: readonly LabelSpot[]
}

/** Making room is tried for so many names, and for each at so many of its best spots: a crowd has none to make. */
const MOST_HELPED = 16
const MOST_SPOTS = 40

/**
 * Gives each wish the first of its spots where nothing is in the way; then, for those that found none, asks one name in
 * the way to move to another of its own spots. Earlier wishes come first. The answer has a spot for each wish, or null
 * where there is no room: names are left out, never written over each other. What is placed is taken on the ground.
 *
 * Cost: the spots times what lies near each.
 */
export function placeNames(wishes: readonly NameWish[], ground: LabelGround): (LabelSpot | null)[] {
  const found: (LabelSpot | null)[] = wishes.map(({ owner, spots }) => {
    const spot = spots.find((each) => ground.isFree(owner, each)) ?? null
    if (spot) ground.take(owner, spot)
    return spot
  })
  const atOf = new Map(wishes.map(({ owner }, at) => [owner, at]))
  const without = found.flatMap((spot, at) => (spot === null ? [at] : []))
  for (const at of without.slice(0, MOST_HELPED)) makeRoom(at)
  return found

  function makeRoom(at: number): void {
    const { owner, spots } = wishes[at]!
    for (const candidate of spots.slice(0, MOST_SPOTS)) {
      const others = [...ground.inTheWay(owner, candidate)]
      const other = others.length === 1 ? atOf.get(others[0]!) : undefined
      const old = other === undefined ? null : found[other]
      if (other === undefined || !old) continue
      const mover = wishes[other]!
      ground.giveBack(mover.owner, old)
      if (ground.isFree(owner, candidate)) {
        ground.take(owner, candidate)
        const moved = mover.spots.find((each) => ground.isFree(mover.owner, each))
        if (moved) {
          ground.take(mover.owner, moved)
          found[other] = moved
          found[at] = candidate
          return
        }
        ground.giveBack(owner, candidate)
      }
      ground.take(mover.owner, old)
    }
  }
}
