import { type Drawing, drawn } from '../../../domain/Drawing.ts'
import type { PlanMap } from './PlanDocument.ts'

/** Grey, so that a white area has an edge on white paper. */
const BORDER = '#7C8A91'

/** The map of a document, in a box of its width and height. */
export function mapDrawing({ areas }: PlanMap): Drawing {
  return areas.map(({ name, path, fill }) =>
    drawn('path', { d: path, fill, stroke: BORDER, 'stroke-width': 0.5, 'stroke-linejoin': 'round' }, [
      drawn('title', {}, name),
    ]),
  )
}
