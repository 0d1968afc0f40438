import type { AreaPaint } from '../../../colour/areaPaint.ts'
import { type Drawing, drawn } from '../../../domain/Drawing.ts'
import type { Viewport } from '../../../geo/viewport.ts'
import type { AreaShapes } from './areaShapes.ts'
import { areasTogether } from './areasTogether.ts'
import { leastMark } from './leastMark.ts'
import type { PaneStroke } from './paneStroke.ts'
import { areaPath, lensConnectors, lensOutlineOn, paneOutline, symbolPoint } from './stageModel.ts'
import type { Pane } from './stagePanes.ts'

export interface PaneLayer {
  readonly pane: Pane
  readonly viewport: Viewport
  readonly shapes: AreaShapes
  readonly paints: readonly AreaPaint[]
  readonly stroke: PaneStroke
}

const LINE = { fill: 'none', 'stroke-linejoin': 'round' } as const
const OUTLINE = { ...LINE, stroke: 'var(--map-outline)' } as const
const LARGEST_SYMBOL = 26

/** Fills and borders in SVG: the first picture while the engine loads, and the map itself without WebGL. */
export function paneFills({ pane, viewport, shapes, paints, stroke }: PaneLayer): Drawing {
  const lens = new Set(pane.id === 'whole' ? shapes.lensMembers : [])
  const each = (attributesOf: (at: number) => Readonly<Record<string, string | number>>): Drawing =>
    areasTogether(pane.members, (at) => areaPath(shapes, pane, viewport, at), attributesOf, shapes.tiny)
  return [
    ...each((at) => ({ fill: paints[at]!.fill, 'fill-rule': 'evenodd' })),
    ...(stroke.casing > 0 ? each(() => ({ ...LINE, stroke: 'var(--surface)', 'stroke-width': stroke.casing })) : []),
    ...each((at) => ({
      ...LINE,
      stroke: 'var(--map-border)',
      'stroke-width': lens.has(at) ? stroke.lensBorder : stroke.border,
    })),
    drawn('path', { d: paneOutline(shapes, pane, viewport), ...OUTLINE, 'stroke-width': stroke.outline }),
  ]
}

/** What the engine does not draw: marks of tiny areas, hatches and dots over areas whose colour is not the message, lines. */
export function panePatterns({ pane, viewport, shapes, paints, stroke }: PaneLayer): Drawing {
  const hatched = pane.members.filter((at) => paints[at]!.pattern)
  const lined = pane.members.filter((at) => paints[at]!.below)
  // Areas hardly a pixel large, as marks over the engine's picture, which shows them as they are: not at all.
  const tiny = shapes.tiny.filter((at) => pane.members.includes(at) && leastMark(shapes, pane, viewport, at))
  return [
    ...tiny.map((at) =>
      drawn('path', {
        d: areaPath(shapes, pane, viewport, at),
        fill: paints[at]!.fill,
        stroke: 'var(--map-outline)',
        'stroke-width': stroke.outline,
        'data-tiny': at,
      }),
    ),
    ...hatched.map((at) =>
      drawn('path', {
        d: areaPath(shapes, pane, viewport, at),
        fill: `url(#pattern-${paints[at]!.pattern})`,
        'fill-rule': 'evenodd',
        stroke: 'var(--map-border)',
        'stroke-width': 1,
      }),
    ),
    ...lined.map((at) =>
      drawn('path', {
        d: areaPath(shapes, pane, viewport, at),
        fill: `url(#pattern-below-${paints[at]!.below})`,
        'fill-rule': 'evenodd',
      }),
    ),
    ...(hatched.length > 0
      ? [drawn('path', { d: paneOutline(shapes, pane, viewport), ...OUTLINE, 'stroke-width': stroke.outline })]
      : []),
    ...(pane.id === 'whole'
      ? [drawn('path', { d: lensOutlineOn(shapes, pane, viewport), ...OUTLINE, 'stroke-width': 1.6 })]
      : []),
  ]
}

/** Circles whose area follows a count, largest first so that small ones stay visible. */
export function paneSymbols(
  { pane, viewport, shapes }: Omit<PaneLayer, 'paints' | 'stroke'>,
  sizes: readonly number[],
): Drawing {
  const order = pane.labelled.filter((at) => sizes[at]! > 0).sort((a, b) => sizes[b]! - sizes[a]!)
  return order.flatMap((at) => {
    const point = symbolPoint(shapes, pane, viewport, at)
    if (!point) return []
    const look = { fill: 'var(--seq-3)', 'fill-opacity': 0.78, stroke: 'var(--seq-4)', 'stroke-width': 1.2 }
    return [drawn('circle', { cx: point.x, cy: point.y, r: sizes[at]! * LARGEST_SYMBOL, ...look })]
  })
}

type PaneInView = Pick<PaneLayer, 'pane' | 'viewport'>

/** The dotted lines that tie the enlarged town to its place. */
export function connectors(shapes: AreaShapes, whole: PaneInView, lens: PaneInView): Drawing {
  return lensConnectors(shapes, whole, lens).map(([from, to]) => {
    const line = { d: `M${from.x},${from.y}L${to.x},${to.y}`, fill: 'none' }
    return drawn('g', {}, [
      drawn('path', { ...line, stroke: 'var(--ground)', 'stroke-width': 3, opacity: 0.75 }),
      drawn('path', { ...line, stroke: 'var(--ink-2)', 'stroke-dasharray': '1 3.5', 'stroke-linecap': 'round' }),
    ])
  })
}
