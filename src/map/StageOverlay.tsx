import { memo } from 'react'
import type { AreaPaint } from '../colour/areaPaint.ts'
import type { Palette } from '../colour/palette.ts'
import { toPixel, type Viewport } from '../geo/viewport.ts'
import { shapeContains } from '../geo/worldShape.ts'
import type { MeasurePoint } from './model/measurePoints.ts'
import type { AreaShapes } from './model/stage/areaShapes.ts'
import { MARK_SIZE } from './model/stage/labelBlock.ts'
import type { PlacedLabel } from './model/stage/labelLayout.ts'
import { leastMark } from './model/stage/leastMark.ts'
import type { PlacedPlace } from './model/stage/placeLayout.ts'
import { areaPath, lensOutlineOn, paneOutline, scaleBar, symbolPoint } from './model/stage/stageModel.ts'
import type { Pane } from './model/stage/stagePanes.ts'
import styles from './StageOverlay.module.css'
import type { PaneStroke } from './surfaceStyle.ts'

export interface PaneLayerProps {
  readonly pane: Pane
  readonly viewport: Viewport
  readonly shapes: AreaShapes
  readonly paints: readonly AreaPaint[]
  readonly stroke: PaneStroke
}

/** Fills and borders in SVG: the first picture while the engine loads, and the map itself without WebGL. */
export const PaneFills = memo(function PaneFills({ pane, viewport, shapes, paints, stroke }: PaneLayerProps) {
  const lens = new Set(pane.id === 'whole' ? shapes.lensMembers : [])
  return (
    <g>
      {pane.members.map((at) => (
        <path key={at} d={areaPath(shapes, pane, viewport, at)} fill={paints[at]!.fill} fillRule="evenodd" />
      ))}
      {stroke.casing > 0 &&
        pane.members.map((at) => (
          <path
            key={at}
            d={areaPath(shapes, pane, viewport, at)}
            className={styles.casing}
            strokeWidth={stroke.casing}
          />
        ))}
      {pane.members.map((at) => (
        <path
          key={at}
          d={areaPath(shapes, pane, viewport, at)}
          className={styles.border}
          strokeWidth={lens.has(at) ? stroke.lensBorder : stroke.border}
        />
      ))}
      <path d={paneOutline(shapes, pane, viewport)} className={styles.outline} strokeWidth={stroke.outline} />
    </g>
  )
})

/** Areas hardly a pixel large, as marks over the engine's picture, which shows them as they are: not at all. */
function TinyAreas({ pane, viewport, shapes, paints, stroke }: PaneLayerProps) {
  const marked = shapes.tiny.filter((at) => pane.members.includes(at) && leastMark(shapes, pane, viewport, at))
  return marked.map((at) => (
    <path
      key={at}
      d={areaPath(shapes, pane, viewport, at)}
      fill={paints[at]!.fill}
      className={styles.tiny}
      strokeWidth={stroke.outline}
      data-tiny={at}
    />
  ))
}

const PATTERN_IDS = {
  missing: 'pattern-missing',
  suppressed: 'pattern-suppressed',
  unclear: 'pattern-unclear',
} as const

/** What the engine does not draw: marks of tiny areas, hatches and dots over areas whose colour is not the message, lines. */
export const PanePatterns = memo(function PanePatterns({ pane, viewport, shapes, paints, stroke }: PaneLayerProps) {
  const hatched = pane.members.filter((at) => paints[at]!.pattern)
  const lined = pane.members.filter((at) => paints[at]!.below)
  return (
    <g>
      <TinyAreas {...{ pane, viewport, shapes, paints, stroke }} />
      {hatched.map((at) => (
        <path
          key={at}
          d={areaPath(shapes, pane, viewport, at)}
          fill={`url(#${PATTERN_IDS[paints[at]!.pattern!]})`}
          fillRule="evenodd"
          className={styles.hatched}
        />
      ))}
      {lined.map((at) => (
        <path
          key={at}
          d={areaPath(shapes, pane, viewport, at)}
          fill={`url(#pattern-below-${paints[at]!.below})`}
          fillRule="evenodd"
        />
      ))}
      {hatched.length > 0 && (
        <path d={paneOutline(shapes, pane, viewport)} className={styles.outline} strokeWidth={stroke.outline} />
      )}
      {pane.id === 'whole' && <path d={lensOutlineOn(shapes, pane, viewport)} className={styles.lensOutline} />}
    </g>
  )
})

export interface SymbolsProps {
  readonly pane: Pane
  readonly viewport: Viewport
  readonly shapes: AreaShapes
  readonly sizes: readonly number[]
  readonly largest: number
}

/** Circles whose area follows a count, largest first so that small ones stay visible. */
export const PaneSymbols = memo(function PaneSymbols({ pane, viewport, shapes, sizes, largest }: SymbolsProps) {
  const order = pane.labelled.filter((at) => sizes[at]! > 0).sort((a, b) => sizes[b]! - sizes[a]!)
  return (
    <g>
      {order.map((at) => {
        const point = symbolPoint(shapes, pane, viewport, at)
        return point && <circle key={at} cx={point.x} cy={point.y} r={sizes[at]! * largest} className={styles.symbol} />
      })}
    </g>
  )
})

export interface MeasurePointsProps {
  readonly pane: Pane
  readonly viewport: Viewport
  readonly shapes: AreaShapes
  readonly points: readonly MeasurePoint[]
}

/** Where measures are carried out: a small square at the place, ringed when the measure is chosen. */
export function MeasurePoints({ pane, viewport, shapes, points }: MeasurePointsProps) {
  const inLens = (point: MeasurePoint): boolean =>
    shapes.lensMembers.some((at) => shapeContains(shapes.shapes[at]!, point.at.x, point.at.y))
  return points
    .filter((point) => inLens(point) === (pane.id === 'lens'))
    .map((point) => {
      const { x, y } = toPixel(viewport, point.at)
      return (
        <g key={point.measureId} transform={`translate(${x + pane.rect.x},${y + pane.rect.y})`}>
          {point.isChosen && <circle r="9" className={styles.pointRing} />}
          <rect
            x="-3.500"
            y="-3.500"
            width="7"
            height="7"
            rx="1.5"
            className={point.isUnderWay ? styles.mark : styles.openMark}
          />
        </g>
      )
    })
}

export const LABEL_CLASSES = {
  name: styles.name!,
  'name-narrow': styles.nameNarrow!,
  value: styles.value!,
  place: styles.place!,
} as const

export interface LabelsProps {
  readonly labels: readonly PlacedLabel[]
  readonly places: readonly PlacedPlace[]
  readonly paints: readonly AreaPaint[]
  readonly palette: Palette
  /** By area, how many of its marks stand for measures that are not under way. */
  readonly openMarks: readonly number[]
}

/** Names, values, measure squares and leaders, as laid out. */
export const Labels = memo(function Labels({ labels, places, paints, palette, openMarks }: LabelsProps) {
  return (
    <g className={styles.labels}>
      {places.map((place) => {
        const fill = place.areaAt < 0 ? palette.ink2 : paints[place.areaAt]!.on
        return (
          <g key={place.name} opacity={0.85}>
            <circle cx={place.x} cy={place.y} r="2" fill="none" stroke={fill} />
            <text x={place.textX} y={place.textY} className={styles.place} fill={fill}>
              {place.name}
            </text>
          </g>
        )
      })}
      {labels.map(({ areaAt, leader }) =>
        leader ? (
          <g key={areaAt}>
            <path
              d={`M${leader.from.x},${leader.from.y}L${leader.to.x},${leader.to.y}`}
              className={styles.leaderCasing}
            />
            <path d={`M${leader.from.x},${leader.from.y}L${leader.to.x},${leader.to.y}`} className={styles.leader} />
            <circle cx={leader.to.x} cy={leader.to.y} r="2" className={styles.leaderDot} />
          </g>
        ) : null,
      )}
      {labels.map((label) => {
        const paint = paints[label.areaAt]!
        const haloed = !label.inside || paint.pattern !== null
        // Lines would run through the letters: there the text stands on the fill alone.
        const cleared = label.inside && paint.below ? { className: styles.cleared, stroke: paint.fill } : null
        return (
          <g key={`${label.areaAt}${label.inside}`}>
            {label.lines.map((line) => (
              <text
                key={line.text + line.style}
                x={line.x}
                y={line.y}
                className={`${LABEL_CLASSES[line.style]} ${haloed ? styles.halo : (cleared?.className ?? '')}`}
                fill={label.inside ? paint.on : palette.ink}
                stroke={cleared?.stroke}
              >
                {line.text}
              </text>
            ))}
            {label.marks.map((mark, at) => {
              // The last of an area's marks are those of measures that are not under way.
              const isOpen = at >= label.marks.length - (openMarks[label.areaAt] ?? 0)
              return (
                <rect
                  key={mark.x}
                  x={mark.x}
                  y={mark.y}
                  width={MARK_SIZE}
                  height={MARK_SIZE}
                  rx="1.5"
                  className={isOpen ? styles.openMark : styles.mark}
                />
              )
            })}
          </g>
        )
      })}
    </g>
  )
})

export interface ScaleProps {
  readonly viewport: Viewport
  readonly x: number
  readonly y: number
  /** Draw leftwards from x instead of rightwards. */
  readonly fromRight: boolean
  readonly text: (km: number) => string
}

export function ScaleBarMark({ viewport, x, y, fromRight, text }: ScaleProps) {
  const bar = scaleBar(viewport, x, y, 48)
  const left = fromRight ? x - bar.width - 30 : x
  return (
    <g>
      <path d={`M${left},${y - 4}v4h${bar.width}v-4`} className={styles.scale} />
      <text x={left + bar.width + 6} y={y + 1} className={styles.tick}>
        {text(bar.km)}
      </text>
    </g>
  )
}
