import { type KeyboardEvent, useState } from 'react'
import type { Language } from '../domain/LocalText.ts'
import { AreaListbox } from '../ui/AreaListbox.tsx'
import { chartCatalogue } from '../words/chartCatalogue.ts'
import styles from './AgePyramid.module.css'
import { ChartTableDetails } from './ChartFigure.tsx'
import type { AgePyramidView } from './model/agePyramidView.ts'

export interface AgePyramidProps {
  readonly view: AgePyramidView
  readonly language: Language
  /** Without heading and table, where they stand beside it. */
  readonly bare?: boolean
}

const WIDTH = 300
const MIDDLE = 34
const BAR = 12.5
const ROW = 14
const FOOT = 34

/**
 * Age pyramid: women to the left and lighter, men to the right, the municipality as ink ticks. Drawn at one size and
 * scaled, so that several beside each other keep the same scale. Up and down walk through the ages.
 */
export function AgePyramid({ view, language, bare }: AgePyramidProps) {
  const words = chartCatalogue(language).chart
  const [focused, setFocused] = useState(-1)
  const count = view.bands.length
  const half = (WIDTH - MIDDLE) / 2
  const height = count * ROW + FOOT
  const twoSided = view.sides.length === 2
  const x = (side: number, length: number): number => {
    if (!twoSided) return MIDDLE + length * (WIDTH - MIDDLE)
    return side === 0 ? half - length * half : half + MIDDLE + length * half
  }
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -count, End: count }[event.key]
    if (step === undefined) return
    event.preventDefault()
    setFocused((before) => Math.max(0, Math.min(count - 1, before + step)))
  }
  if (view.nothing !== '') return <p className={styles.nothing}>{view.nothing}</p>
  return (
    <figure className={styles.pyramid} data-order={view.order} aria-label={`${view.name}, ${words.age} ${view.period}`}>
      {!bare && <figcaption>{view.summary}</figcaption>}
      <div className={styles.drawing}>
        <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={view.summary} data-picture={`age-${view.id}`}>
          {view.ticks
            .slice(1)
            .map((tick) =>
              view.sides.map((side, at) => (
                <path key={`${side}${tick.text}`} d={`M${x(at, tick.at)},0V${count * ROW}`} className={styles.grid} />
              )),
            )}
          {view.bands.map((band, row) => (
            <g key={band.label}>
              {band.bars.map((bar, side) => {
                const from = x(side, 0)
                const to = x(side, bar.length ?? 0.12)
                const y = row * ROW
                return (
                  <g key={view.sides[side]}>
                    <rect
                      x={Math.min(from, to)}
                      y={y}
                      width={Math.abs(to - from)}
                      height={BAR}
                      className={bar.length === null ? styles.hidden : styles.bar}
                      {...(bar.length === null ? { fill: 'url(#pattern-suppressed)' } : {})}
                      data-side={twoSided ? side : 1}
                    />
                    {bar.reference !== null && (
                      <path d={`M${x(side, bar.reference)},${y - 0.5}v${BAR + 1}`} className={styles.reference} />
                    )}
                  </g>
                )
              })}
              {band.axis !== '' && (
                <text
                  x={twoSided ? half + MIDDLE / 2 : MIDDLE - 6}
                  y={row * ROW + 10}
                  textAnchor={twoSided ? 'middle' : 'end'}
                  className={styles.age}
                >
                  {band.axis}
                </text>
              )}
            </g>
          ))}
          {focused >= 0 && <rect x="0" y={focused * ROW - 1} width={WIDTH} height={BAR + 2} className={styles.focus} />}
          {view.sides.map((side, at) => (
            <g key={side}>
              {view.ticks.map((tick) => (
                <text
                  key={tick.text}
                  x={x(at, tick.at)}
                  y={count * ROW + 12}
                  textAnchor={tick.at > 0.9 ? (twoSided && at === 0 ? 'start' : 'end') : 'middle'}
                  className={styles.tick}
                >
                  {tick.text}
                  {tick === view.ticks.at(-1) ? ' %' : ''}
                </text>
              ))}
              <text
                x={twoSided && at === 0 ? half : x(at, 0)}
                y={count * ROW + 28}
                textAnchor={twoSided && at === 0 ? 'end' : 'start'}
                className={styles.side}
              >
                {side}
              </text>
            </g>
          ))}
        </svg>
        <AreaListbox
          label={`${view.name}, ${words.age}`}
          description={words.keysBands}
          spoken={view.bands.map(({ spoken }) => spoken)}
          selected={[]}
          focused={focused}
          onKey={onKey}
          onFocusChange={(inside) => setFocused(inside ? 0 : -1)}
        />
      </div>
      {view.note !== '' && <p className={styles.note}>{view.note}</p>}
      {!bare && <ChartTableDetails table={view.table} language={language} />}
    </figure>
  )
}
