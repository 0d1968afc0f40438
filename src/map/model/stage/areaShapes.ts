import type { Dataset } from '../../../domain/Dataset.ts'
import type { Ground } from '../../../domain/Ground.ts'
import { memo } from '../../../domain/memo.ts'
import { outlineRings } from '../../../geo/outlineRings.ts'
import { groundOutline, groundShape } from '../../../geo/packGround.ts'
import type { WorldBox } from '../../../geo/viewport.ts'
import { type FlatRing, unionBox, type WorldShape, worldShape } from '../../../geo/worldShape.ts'
import { tinyAreas } from './tinyAreas.ts'

/** Shapes of all areas in one plane, by position in the dataset; null for an area without geometry. */
export interface AreaShapes {
  readonly shapes: readonly (WorldShape | null)[]
  readonly box: WorldBox | null
  readonly outline: readonly FlatRing[]
  /** Positions of the areas that the lens enlarges; empty without a lens. */
  readonly lensMembers: readonly number[]
  readonly lensBox: WorldBox | null
  readonly lensOutline: readonly FlatRing[]
  /** Positions of the areas that get a mark where they would be hardly a pixel. */
  readonly tiny: readonly number[]
}

/** A lens needs a crowd to be worth its room: at least this many areas, on at most this share of the municipality's extent. */
const LENS_MIN_AREAS = 4
const LENS_MAX_EXTENT = 0.5

/**
 * Areas as they lie on the ground, with the outlines of the municipality and of the town. Many areas, which come as columns,
 * are measured once as long as the columns are the same.
 */
export function geographicShapes(dataset: Dataset): AreaShapes {
  return dataset.ground ? shapesOnGround(dataset.ground, dataset) : shapesOf(dataset)
}

const shapesOnGround = memo((_ground: Ground, dataset: Dataset) => shapesOf(dataset), { key: () => [] })

function shapesOf(dataset: Dataset): AreaShapes {
  const { ground } = dataset
  const shapes = dataset.areas.map((area, at) => {
    if (ground) return groundShape(ground, at)
    return area.geometry ? worldShape(area.geometry) : null
  })
  const drawn = shapes.filter((shape): shape is WorldShape => shape !== null)
  const box = unionBox(drawn.map((shape) => shape.box))
  const kind = dataset.meta.lens?.kind
  const members =
    kind === undefined ? [] : dataset.areas.flatMap((area, i) => (area.kind === kind && shapes[i] ? [i] : []))
  const memberShapes = members.map((i) => shapes[i]!)
  const lensBox = unionBox(memberShapes.map((shape) => shape.box))
  const worthwhile =
    box !== null &&
    lensBox !== null &&
    members.length >= LENS_MIN_AREAS &&
    lensBox.maxY - lensBox.minY < (box.maxY - box.minY) * LENS_MAX_EXTENT
  return {
    shapes,
    box,
    outline: ground ? groundOutline(ground) : outlineRings(drawn),
    lensMembers: worthwhile ? members : [],
    lensBox: worthwhile ? lensBox : null,
    lensOutline: worthwhile ? outlineRings(memberShapes) : [],
    tiny: tinyAreas(shapes, box, { members, box: worthwhile ? lensBox : null }),
  }
}
