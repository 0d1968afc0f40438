import type { AreaPaint } from '../../../colour/areaPaint.ts'
import { type HoverStore, useHovered } from '../../../ui/HoverStore.ts'
import type { DiscDrawing, DrawnSymbol } from '../model/discDrawing.ts'
import type { PullsView } from '../model/pullsView.ts'
import styles from './CompassDisc.module.css'

export interface DiscHoverProps {
  readonly drawing: DiscDrawing
  readonly hover: HoverStore
  readonly focused: number
  readonly compact: boolean
  readonly motion: object | null
  readonly paints: readonly AreaPaint[]
  readonly pullsOf: (areaAt: number) => PullsView | null
  readonly captionOf: (areaAt: number) => string
}

/** Shorter arrows get no head. */
const HEAD_FROM = 9

/**
 * What is said of the area pointed at, or with the keyboard's focus: a ring, its name, the pulls that add up to its
 * place, and how far chance may take it. Alone in its component so that pointing redraws nothing else.
 */
export function DiscHover({ drawing, hover, focused, compact, motion, paints, pullsOf, captionOf }: DiscHoverProps) {
  const hovered = useHovered(hover)
  const at = hovered >= 0 ? hovered : focused
  const symbol = drawing.symbols.find(({ mark }) => mark.areaAt === at)
  if (!symbol || motion) return null
  const pulls = pullsOf(at)
  return (
    <g className={styles.hover} data-picture="none">
      <circle cx={drawing.disc.x} cy={drawing.disc.y} r={drawing.disc.radius - 10} className={styles.veil} />
      {pulls && <Arrows pulls={pulls} drawing={drawing} symbol={symbol} compact={compact} />}
      {focused === at && hovered < 0 && (
        <>
          <circle cx={symbol.x} cy={symbol.y} r={symbol.reach + 6} className={styles.focusCasing} />
          <circle cx={symbol.x} cy={symbol.y} r={symbol.reach + 6} className={styles.focusRing} />
        </>
      )}
      <path d={symbol.path} fill={paints[at]!.fill} className={styles.pointed} />
      <Plate drawing={drawing} symbol={symbol} text={captionOf(at)} />
    </g>
  )
}

function Arrows({
  pulls,
  drawing,
  symbol,
  compact,
}: {
  readonly pulls: PullsView
  readonly drawing: DiscDrawing
  readonly symbol: DrawnSymbol
  readonly compact: boolean
}) {
  const { disc, scale } = drawing
  const pixel = ({ x, y }: { x: number; y: number }): [number, number] => [disc.x + x * scale, disc.y - y * scale]
  return (
    <>
      {pulls.ring && (
        <ellipse
          cx={symbol.x}
          cy={symbol.y}
          rx={pulls.ring.major * scale}
          ry={pulls.ring.minor * scale}
          transform={`rotate(${-pulls.ring.angle} ${symbol.x} ${symbol.y})`}
          className={styles.chance}
        />
      )}
      {pulls.arrows.map((arrow) => {
        const [x1, y1] = pixel(arrow.from)
        const [x2, y2] = pixel(arrow.to)
        const length = Math.hypot(x2 - x1, y2 - y1)
        if (length < 1) return null
        const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length]
        return (
          <g key={arrow.indicatorId} className={styles.pull} data-named={arrow.isNamed || undefined}>
            <path d={`M${x1},${y1}L${x2 - ux * 3},${y2 - uy * 3}`} />
            {length > HEAD_FROM && (
              <path
                className={styles.pullHead}
                d={`M${x2},${y2}L${x2 - 7 * ux - 3.2 * uy},${y2 - 7 * uy + 3.2 * ux}L${x2 - 7 * ux + 3.2 * uy},${y2 - 7 * uy - 3.2 * ux}Z`}
              />
            )}
            {arrow.isNamed && length > 36 && !compact && (
              <text
                x={(x1 + x2) / 2 + (uy > 0 ? -6 : 6) * Math.abs(uy)}
                y={(y1 + y2) / 2 + 4 - 9 * Math.abs(ux)}
                textAnchor={Math.abs(ux) > 0.8 ? 'middle' : uy > 0 ? 'end' : 'start'}
                className={styles.pullName}
              >
                {arrow.name}
              </text>
            )}
          </g>
        )
      })}
    </>
  )
}

/** The name on a plate beside the symbol, on the side that has room. */
function Plate({
  drawing,
  symbol,
  text,
}: {
  readonly drawing: DiscDrawing
  readonly symbol: DrawnSymbol
  readonly text: string
}) {
  const width = text.length * 5.5 + 18
  const right = symbol.x + symbol.reach + 8 + width < drawing.disc.width
  const x = right ? symbol.x + symbol.reach + 8 : symbol.x - symbol.reach - 8 - width
  return (
    <g>
      <rect x={x} y={symbol.y - 12} width={width} height={24} rx="3" className={styles.plate} />
      <text x={x + width / 2} y={symbol.y + 4} className={styles.plateText}>
        {text}
      </text>
    </g>
  )
}
