import type { AgePyramidView } from '../../charts/model/agePyramidView.ts'
import styles from './AgeDrawing.module.css'

const WIDTH = 300
const MIDDLE = 26
const ROW = 10
const BAR = 8.7
const FOOT = 20

/** The age pyramid as it is printed: women to the left and lighter, men to the right, the municipality as ink ticks. */
export function AgeDrawing({ view }: { readonly view: AgePyramidView }) {
  if (view.nothing !== '') return <p>{view.nothing}</p>
  const twoSided = view.sides.length === 2
  const half = (WIDTH - MIDDLE) / 2
  const row = Math.min(ROW * 2, Math.max(ROW, 170 / Math.max(1, view.bands.length)))
  const bar = row - (ROW - BAR)
  const height = view.bands.length * row + FOOT
  const x = (side: number, length: number): number =>
    !twoSided ? MIDDLE + length * (WIDTH - MIDDLE) : side === 0 ? half - length * half : half + MIDDLE + length * half
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${WIDTH} ${round(height)}`}
      width={WIDTH}
      height={round(height)}
      role="img"
      aria-label={view.summary}
    >
      {view.bands.map((band, at) => (
        <g key={band.label}>
          {band.bars.map((each, side) => {
            const [from, to] = [x(side, 0), x(side, each.length ?? 0.12)]
            return (
              <g key={view.sides[side]}>
                <rect
                  x={round(Math.min(from, to))}
                  y={round(at * row)}
                  width={round(Math.abs(to - from))}
                  height={round(bar)}
                  className={each.length === null ? styles.hidden : styles.bar}
                  {...(each.length === null ? { fill: 'url(#pattern-suppressed)' } : {})}
                  data-side={twoSided ? side : 1}
                />
                {each.reference !== null && (
                  <path
                    d={`M${round(x(side, each.reference))},${round(at * row - 0.7)}v${round(bar + 1.4)}`}
                    className={styles.reference}
                  />
                )}
              </g>
            )
          })}
          {band.axis !== '' && (
            <text
              x={twoSided ? WIDTH / 2 : MIDDLE - 5}
              y={round(at * row + bar / 2 + 3)}
              textAnchor={twoSided ? 'middle' : 'end'}
            >
              {band.axis}
            </text>
          )}
        </g>
      ))}
      {view.sides.map((side, at) => (
        <text
          key={side}
          x={twoSided ? (at === 0 ? half - 4 : half + MIDDLE + 4) : MIDDLE}
          y={round(height - 4)}
          textAnchor={twoSided && at === 0 ? 'end' : 'start'}
        >
          {side}
        </text>
      ))}
    </svg>
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
