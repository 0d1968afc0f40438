import { boxesMeet } from '../../../../src/geo/boxesMeet.ts'
import { fromPixel } from '../../../../src/geo/viewport.ts'
import { shapeContains } from '../../../../src/geo/worldShape.ts'
import type { AreaShapes } from '../../../../src/map/model/stage/areaShapes.ts'
import type { PlacedLabel } from '../../../../src/map/model/stage/LabelRequest.ts'
import { MARK_SIZE, type MeasureText } from '../../../../src/map/model/stage/labelBlock.ts'
import type { Pane, PixelRect } from '../../../../src/map/model/stage/stagePanes.ts'

/** What a label blackens: the letters of each line from cap height to baseline, and the squares. */
export function inkOf(label: PlacedLabel, measure: MeasureText): PixelRect[] {
  const lines = label.lines.map(({ text, style, x, y }) => ({ x, y: y - 8.5, width: measure(text, style), height: 9 }))
  return [...lines, ...label.marks.map(({ x, y }) => ({ x, y, width: MARK_SIZE, height: MARK_SIZE }))]
}

/** Pairs of labels whose ink meets. */
export function collisions(labels: readonly PlacedLabel[], measure: MeasureText): [PlacedLabel, PlacedLabel][] {
  return labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      .filter((b) => inkOf(a, measure).some((ink) => inkOf(b, measure).some((other) => boxesMeet(ink, other))))
      .map((b): [PlacedLabel, PlacedLabel] => [a, b]),
  )
}

/** Whether a point of the stage lies in an area. */
export function liesIn(shapes: AreaShapes, pane: Pane, areaAt: number, x: number, y: number): boolean {
  const world = fromPixel(pane.viewport, { x: x - pane.rect.x, y: y - pane.rect.y })
  return shapeContains(shapes.shapes[areaAt]!, world.x, world.y)
}

/** Inside labels with ink outside their area, sampled along every edge. */
export function leaving(labels: readonly PlacedLabel[], shapes: AreaShapes, pane: Pane, measure: MeasureText) {
  const steps = [0, 0.2, 0.4, 0.6, 0.8, 1]
  return labels.filter(
    (label) =>
      label.inside &&
      inkOf(label, measure).some((ink) =>
        steps.some((across) =>
          steps.some(
            (down) => !liesIn(shapes, pane, label.areaAt, ink.x + across * ink.width, ink.y + down * ink.height),
          ),
        ),
      ),
  )
}

/** Labels whose leader ends outside the area it names. */
export function astray(labels: readonly PlacedLabel[], shapes: AreaShapes, pane: Pane): PlacedLabel[] {
  return labels.filter(({ leader, areaAt }) => leader && !liesIn(shapes, pane, areaAt, leader.to.x, leader.to.y))
}
