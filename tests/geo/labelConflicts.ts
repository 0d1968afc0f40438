import { type LabelSpot, leadersCross } from '../../src/geo/LabelGround.ts'
import { type Box, segmentMeetsBox } from '../../src/geo/segmentMeetsBox.ts'

export interface Standing extends LabelSpot {
  readonly name: string
}

/** Every pair of names that make each other hard to read, in words: for tests of every drawing that has names. */
export function labelConflicts(names: readonly Standing[]): string[] {
  return names.flatMap((a, at) =>
    names
      .slice(at + 1)
      .flatMap((b) => [
        ...(meet(a.box, b.box) ? [`${a.name} and ${b.name} overlap`] : []),
        ...(a.leader && segmentMeetsBox(a.leader.from, a.leader.to, b.box)
          ? [`${a.name}'s leader runs through ${b.name}`]
          : []),
        ...(b.leader && segmentMeetsBox(b.leader.from, b.leader.to, a.box)
          ? [`${b.name}'s leader runs through ${a.name}`]
          : []),
        ...(a.leader && b.leader && leadersCross(a.leader, b.leader)
          ? [`leaders of ${a.name} and ${b.name} cross`]
          : []),
      ]),
  )
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
