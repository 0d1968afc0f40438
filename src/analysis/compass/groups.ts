import { columnMeans } from '../../stats/columnMeans.ts'
import { squaredDistance } from '../../stats/squaredDistance.ts'
import { vTest } from '../../stats/vTest.ts'
import type { CompassFrame } from './CompassFrame.ts'
import type { CompassTable } from './CompassTable.ts'
import { findIndicators } from './levelledValue.ts'
import { medoidOf } from './medoidOf.ts'
import { type NameIngredient, nameIngredients } from './nameIngredients.ts'
import { type PlacedArea, placeAreas } from './placeAreas.ts'
import { planePosition } from './planePosition.ts'
import { windowProfile } from './windowProfile.ts'

export interface CompassGroup {
  /** Row of the frame's centroids, clockwise from north; shown as group + 1. A place on the disc, not a rank. */
  readonly group: number
  readonly areaIds: readonly string[]
  /** Placed areas that did not shape the frame but lie nearest this group. */
  readonly passiveIds: readonly string[]
  /** The member with the least sum of distances to the others, as an example of the kind; null without active areas. */
  readonly medoid: string | null
  /** Members on the border to another group. */
  readonly borderIds: readonly string[]
  /** The centre on the disc. */
  readonly x: number
  readonly y: number
  /** Root mean square distance of the members from the centre, in standard deviations over all indicators. */
  readonly spread: number
  /** Mean per indicator, in standard deviations from the mean of all areas (without indicator weights). */
  readonly meanZ: readonly number[]
  /** Beyond ±1.96 the difference is clear. */
  readonly vTests: readonly number[]
  readonly ingredients: readonly NameIngredient[]
}

/**
 * Describes the groups of a frame by the areas that shaped it, over its window in the table it was fitted on. Members
 * are the areas nearest each frozen centre. Means are of z, which is fenced; v-tests are of the figures themselves.
 */
export function groups(frame: CompassFrame, table: CompassTable): CompassGroup[] {
  const placement = placeAreas(frame, table)
  const profile = windowProfile(table, findIndicators(table, frame.indicators), frame.level, frame.window)
  const active = placement.placed.filter((area) => area.active)
  const profiles = active.map((area) => area.z.map((value, j) => value / Math.sqrt(frame.q[j]!)))
  const present = [...new Set(active.map((area) => area.group))].sort((a, b) => a - b)
  const rowOf = new Map(table.areaIds.map((id, row) => [id, row]))
  // The v-test has no unit; near 1 no square of a figure overflows or vanishes.
  const figures = active.map((area) =>
    profile.rows[rowOf.get(area.areaId)!]!.map((figure, j) => (figure - frame.m[j]!) / frame.s[j]!),
  )
  const labels = active.map((area) => present.indexOf(area.group))
  const tests = active.length > 0 ? vTest(figures, labels) : []
  return frame.centroids.map((centroid, group) => {
    const members = active.filter((area) => area.group === group)
    const passive = placement.placed.filter((area) => !area.active && area.group === group)
    const centre = centroid.map((value, j) => value / Math.sqrt(frame.q[j]!))
    const meanZ = members.length > 0 ? columnMeans(profiles.filter((_, row) => active[row]!.group === group)) : centre
    const [east, north] = planePosition(centroid, frame.W)
    return {
      group,
      areaIds: members.map(({ areaId }) => areaId),
      passiveIds: passive.map(({ areaId }) => areaId),
      medoid: medoidOf(members),
      borderIds: [...members, ...passive].filter((area) => area.borderTo !== null).map(({ areaId }) => areaId),
      x: east / frame.rho,
      y: north / frame.rho,
      spread: rootMeanSquareDistance(members, centroid),
      meanZ,
      vTests: tests[present.indexOf(group)] ?? centroid.map(() => 0),
      ingredients: nameIngredients(meanZ, frame.indicators),
    }
  })
}

function rootMeanSquareDistance(members: readonly PlacedArea[], centroid: readonly number[]): number {
  if (members.length === 0) return 0
  const sum = members.reduce((total, area) => total + squaredDistance(area.z, centroid), 0)
  return Math.sqrt(sum / members.length)
}
