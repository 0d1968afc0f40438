import { fitViewport, type PixelPoint, type Viewport } from '../../../geo/viewport.ts'
import type { AreaShapes } from '../../../map/model/stage/areaShapes.ts'
import {
  areaPath,
  lensConnectors,
  lensOutlineOn,
  paneOutline,
  symbolPoint,
} from '../../../map/model/stage/stageModel.ts'
import type { Pane, PixelRect } from '../../../map/model/stage/stagePanes.ts'
import type { ProfileSubject } from './ProfileSubject.ts'

export interface ProfileMapArea {
  readonly areaAt: number
  readonly path: string
  /** Order of the member, -1 for an area that the profile is not about. */
  readonly order: number
}

export interface ProfileMapPane {
  readonly id: Pane['id']
  readonly outline: string
  readonly areas: readonly ProfileMapArea[]
  /** Outline of the town on the whole municipality; empty in the lens and without one. */
  readonly town: string
}

/** A name beside the map with a line to its place. */
export interface ProfileMapLabel {
  readonly key: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
  readonly from: PixelPoint
  readonly to: PixelPoint
  readonly isTown: boolean
}

/** Where the subject lies: the municipality, and the town enlarged when the subject is in it. */
export interface ProfileMap {
  readonly width: number
  readonly height: number
  readonly panes: readonly ProfileMapPane[]
  readonly connectors: readonly string[]
  readonly labels: readonly ProfileMapLabel[]
}

/** Shares of the width when the town is enlarged. */
const WHOLE = 0.36
const LENS_LEFT = 0.47
/** Room for names beside a map without a lens, and between name and outline. */
const GUTTER = 0.31
const EDGE = 3
const LINE = 15
const LEADER = 6

/** Null when no area has a shape. */
export function profileMap(
  shapes: AreaShapes,
  subject: ProfileSubject,
  width: number,
  height: number,
  townName: string,
  alwaysLens = false,
): ProfileMap | null {
  if (!shapes.box) return null
  const drawn = shapes.shapes.flatMap((shape, at) => (shape ? [at] : []))
  const inLens = new Set(shapes.lensMembers)
  const showsLens = shapes.lensBox !== null && (alwaysLens || subject.members.some(({ areaAt }) => inLens.has(areaAt)))
  const orders = new Map(subject.members.map(({ areaAt, order }) => [areaAt, order]))
  const wholeRect = showsLens
    ? { x: 0, y: 0, width: Math.round(width * WHOLE), height }
    : { x: Math.round(width * GUTTER), y: 0, width: Math.round(width * (1 - 2 * GUTTER)), height }
  const panes = [paneOf('whole', wholeRect, shapes.box, drawn)]
  if (showsLens && shapes.lensBox) {
    const left = Math.round(width * LENS_LEFT)
    panes.push(paneOf('lens', { x: left, y: 0, width: width - left, height }, shapes.lensBox, shapes.lensMembers))
  }
  const [whole, lens] = panes
  return {
    width,
    height,
    panes: panes.map((pane) => ({
      id: pane.id,
      outline: paneOutline(shapes, pane, pane.viewport),
      areas: pane.members.map((areaAt) => ({
        areaAt,
        path: areaPath(shapes, pane, pane.viewport, areaAt),
        order: orders.get(areaAt) ?? -1,
      })),
      town: pane.id === 'whole' && shapes.lensOutline.length > 0 ? lensOutlineOn(shapes, pane, pane.viewport) : '',
    })),
    connectors:
      whole && lens
        ? lensConnectors(
            shapes,
            { pane: whole, viewport: whole.viewport },
            { pane: lens, viewport: lens.viewport },
          ).map(([from, to]) => `M${round(from.x)},${round(from.y)}L${round(to.x)},${round(to.y)}`)
        : [],
    labels: whole && !lens ? labelsOf(shapes, whole, subject, townName) : [],
  }
}

function paneOf(
  id: Pane['id'],
  rect: PixelRect,
  box: NonNullable<AreaShapes['box']>,
  members: readonly number[],
): Pane {
  const edge = { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE }
  const viewport: Viewport = fitViewport(box, rect.width, rect.height, edge)
  return { id, rect, viewport, members, labelled: members, gutter: null }
}

/** Names in the gutters: to the side the place lies on, and never two on one line. */
function labelsOf(shapes: AreaShapes, pane: Pane, subject: ProfileSubject, townName: string): ProfileMapLabel[] {
  const middle = pane.rect.x + pane.rect.width / 2
  const places = subject.members.slice(0, 4).flatMap(({ areaId, areaAt, shortName }) => {
    const point = symbolPoint(shapes, pane, pane.viewport, areaAt)
    return point ? [{ key: areaId, text: shortName, point, isTown: false }] : []
  })
  if (shapes.lensMembers.length > 0 && townName !== '') {
    const points = shapes.lensMembers.flatMap((at) => symbolPoint(shapes, pane, pane.viewport, at) ?? [])
    const mean = (of: (point: PixelPoint) => number) => points.reduce((sum, p) => sum + of(p), 0) / points.length
    const point = { x: Math.max(...points.map(({ x }) => x)), y: mean(({ y }) => y) }
    places.push({ key: 'town', text: townName, point, isTown: true })
  }
  const used: Record<'start' | 'end', number[]> = { start: [], end: [] }
  const isTaken = (side: 'start' | 'end', y: number) => used[side].some((other) => Math.abs(other - y) < LINE)
  // From north to south, so that no line crosses another; to the other side where two would share a line.
  return [...places]
    .sort((a, b) => a.point.y - b.point.y)
    .map(({ key, text, point, isTown }): ProfileMapLabel => {
      const near = isTown || point.x >= middle ? 'start' : 'end'
      const far = near === 'start' ? 'end' : 'start'
      const anchor = !isTown && isTaken(near, point.y) && !isTaken(far, point.y) ? far : near
      let y = point.y
      while (isTaken(anchor, y)) y += 1
      used[anchor].push(y)
      const x = anchor === 'start' ? pane.rect.x + pane.rect.width + LEADER : pane.rect.x - LEADER
      const to = { x: anchor === 'start' ? x - 3 : x + 3, y }
      return { key, text, x, y: y + 4, anchor, from: point, to, isTown }
    })
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
