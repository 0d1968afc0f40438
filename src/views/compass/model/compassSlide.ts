import type { Palette } from '../../../colour/palette.ts'
import type { AreaId } from '../../../domain/Area.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import { areaPositions } from '../../../domain/lookups.ts'
import type { LandscapeMark } from '../../../facts/landscapes/landscapeMark.ts'
import type { CompassView } from './compassView.ts'
import type { LandscapeRow } from './landscapeRows.ts'

/** As large on a slide of 1024 x 768 as the smallest type there allows. */
export const COMPASS_SLIDE = { width: 640, height: 400 } as const

/** What the headline speaks of; where it speaks of nothing, every name that finds room. */
export function namedOnSlide(dataset: Dataset, emphasis: readonly AreaId[]): readonly number[] {
  return emphasis.length > 0 ? areaPositions(dataset, emphasis) : dataset.areas.map((_, at) => at)
}

/** What the colours of the disc and of its map mean. */
export function landscapeMarks(
  { landscapes }: Pick<CompassView, 'landscapes'>,
  { land, landOn }: Palette,
): (LandscapeMark & Pick<LandscapeRow, 'name'>)[] {
  return landscapes.map(({ group, number, name }) => ({
    group,
    number,
    name,
    fill: land[group % land.length]!,
    on: landOn[group % landOn.length]!,
  }))
}
