import { distanceMatrix } from '../../stats/distanceMatrix.ts'
import { propertyFit } from '../../stats/propertyFit.ts'
import { smacof } from '../../stats/smacof.ts'
import { smacofPlace } from '../../stats/smacofPlace.ts'
import { squaredDistance } from '../../stats/squaredDistance.ts'
import { stress1 } from '../../stats/stress1.ts'
import type { CompassFrame } from './CompassFrame.ts'
import type { CompassTable } from './CompassTable.ts'
import { DISC_RADIUS } from './compassConstants.ts'
import { type PlacedArea, placeAreas } from './placeAreas.ts'
import type { PlacedPoint } from './placeProfile.ts'

export interface DistanceMagnet {
  readonly indicatorId: string
  /** Degrees counter-clockwise from east, 0 <= angle < 360. */
  readonly angle: number
  /** Share of the indicator's variation along the plane, 0-1. */
  readonly r2: number
}

/** Places by distance alone. `x`, `y` in disc radii; times `rho` they are in the unit of the distances. */
export interface DistanceCompass {
  readonly areas: readonly {
    readonly areaId: string
    readonly x: number
    readonly y: number
    readonly z: readonly number[]
  }[]
  readonly rho: number
  readonly stress: number
  readonly stress1: number
  readonly magnets: readonly DistanceMagnet[]
}

/** Rounds cost N²; above this the picture takes too long to wait for. */
const LIMIT = 300
/** Below this second eigenvalue the areas lie on one line, and no direction but along it can be told. */
const ON_ONE_LINE = 1e-9

/**
 * The alternate that shows distances best: metric multidimensional scaling of the distances between profiles, begun
 * from the compass's own places, with indicators put in by property fitting. For checking that the compass does not
 * mislead; a movement in it has no exact split. Null above 300 areas, and when the areas lie on one line.
 */
export function distanceCompass(frame: CompassFrame, table: CompassTable): DistanceCompass | null {
  const active = placeAreas(frame, table).placed.filter((area) => area.active)
  if (active.length > LIMIT || active.length < 3 || !(frame.lambda[1]! > ON_ONE_LINE)) return null
  const distances = distanceMatrix(active.map(({ z }) => z))
  const fit = smacof(
    distances,
    active.map((area) => [area.x * frame.rho, area.y * frame.rho]),
  )
  const meanSquare = fit.points.reduce((sum, [x, y]) => sum + x! ** 2 + y! ** 2, 0) / active.length
  const rho = DISC_RADIUS * Math.sqrt(meanSquare)
  return {
    areas: active.map(({ areaId, z }, row) => ({
      areaId,
      z,
      x: fit.points[row]![0]! / rho,
      y: fit.points[row]![1]! / rho,
    })),
    rho,
    stress: fit.stress,
    stress1: stress1(distances, distanceMatrix(fit.points)),
    magnets: magnetsOf(frame, active, fit.points),
  }
}

function magnetsOf(frame: CompassFrame, active: readonly PlacedArea[], points: readonly number[][]): DistanceMagnet[] {
  return frame.indicators.map(({ id }, j) => {
    const figures = active.map(({ z }) => z[j]!)
    const { direction, r2 } = propertyFit(points, figures)
    const degrees = (Math.atan2(direction[1], direction[0]) * 180) / Math.PI
    return { indicatorId: id, angle: (degrees + 360) % 360, r2 }
  })
}

/**
 * Places another profile (a new year, a passive area) among the areas of a distance compass, which stay where they
 * are. `point` is its place in the frame, which is where the search begins. A local optimum. In disc radii.
 */
export function placeByDistance(compass: DistanceCompass, frame: CompassFrame, point: PlacedPoint): [number, number] {
  const place = smacofPlace(
    compass.areas.map((area) => Math.sqrt(squaredDistance(area.z, point.z))),
    compass.areas.map((area) => [area.x * compass.rho, area.y * compass.rho]),
    [point.x * frame.rho, point.y * frame.rho],
  )
  return [place[0]! / compass.rho, place[1]! / compass.rho]
}
