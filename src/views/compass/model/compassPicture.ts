import type { CompassPicture } from '../../../address/CompassQuestion.ts'
import type { FittedCompass } from '../../../analysis/compass/compassSteps.ts'
import { distanceCompass, placeByDistance } from '../../../analysis/compass/distanceCompass.ts'
import { radvizCompass } from '../../../analysis/compass/radvizCompass.ts'
import { memo } from '../../../domain/memo.ts'

export interface PicturePoint {
  readonly x: number
  readonly y: number
}

export interface PictureMagnet {
  readonly indicatorId: string
  /** Degrees counter-clockwise from east. */
  readonly angle: number
  /** Share of the indicator that the picture shows, 0-1; null where the picture does not say. */
  readonly shown: number | null
}

/** Where everything lies in one of the pictures, disc radii. */
export interface DrawnPicture {
  /** What is drawn: the compass where the picture asked for is not to be had. */
  readonly picture: CompassPicture
  readonly places: ReadonlyMap<string, PicturePoint>
  readonly municipality: PicturePoint | null
  readonly magnets: readonly PictureMagnet[]
}

/** A picture of a compass, made once. */
export const compassPicture = memo(
  (fit: FittedCompass, picture: CompassPicture): DrawnPicture =>
    (picture === 'distance' ? byDistance(fit) : picture === 'radviz' ? byRadviz(fit) : null) ?? {
      picture: 'compass',
      places: new Map(fit.placement.placed.map((area) => [area.areaId, { x: area.drawnX, y: area.drawnY }])),
      municipality: fit.reference && { x: fit.reference.drawnX, y: fit.reference.drawnY },
      magnets: fit.magnets.map(({ indicatorId, angle, communality }) => ({ indicatorId, angle, shown: communality })),
    },
)

function byDistance(fit: FittedCompass): DrawnPicture | null {
  const compass = distanceCompass(fit.frame, fit.table)
  if (!compass) return null
  const places = new Map<string, PicturePoint>(compass.areas.map(({ areaId, x, y }) => [areaId, { x, y }]))
  for (const area of fit.placement.placed) {
    if (places.has(area.areaId)) continue
    const [x, y] = placeByDistance(compass, fit.frame, area)
    places.set(area.areaId, { x, y })
  }
  const own = fit.reference && placeByDistance(compass, fit.frame, fit.reference)
  return {
    picture: 'distance',
    places,
    municipality: own && { x: own[0], y: own[1] },
    magnets: compass.magnets.map(({ indicatorId, angle, r2 }) => ({ indicatorId, angle, shown: r2 })),
  }
}

function byRadviz(fit: FittedCompass): DrawnPicture {
  const { angles, areas } = radvizCompass(fit.frame, fit.table)
  return {
    picture: 'radviz',
    places: new Map(areas.map(({ areaId, x, y }) => [areaId, { x, y }])),
    municipality: null,
    magnets: fit.frame.indicators.map(({ id }, j) => ({ indicatorId: id, angle: angles[j]!, shown: null })),
  }
}
