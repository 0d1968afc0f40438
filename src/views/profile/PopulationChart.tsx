import type { PopulationLine } from './model/populationLine.ts'
import styles from './PopulationChart.module.css'

/** Residents over the years as one line with round figures; the first and the last are written out. */
export function PopulationChart({ line, summary }: { readonly line: PopulationLine; readonly summary: string }) {
  const { width, height, dots } = line
  const few = dots.length <= 10
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={summary}
    >
      {line.ticks.map((tick) => (
        <g key={tick.text}>
          <path d={`M${line.left},${tick.y}H${width}`} className={styles.grid} />
          <text x={line.left - 7} y={tick.y + 4} textAnchor="end">
            {tick.text}
          </text>
        </g>
      ))}
      <path d={line.path} className={styles.line} />
      {dots.map((dot, at) => (
        <g key={dot.period}>
          <circle cx={dot.x} cy={dot.y} r="2.800" />
          {(few || at === 0 || at === dots.length - 1) && (
            <text x={dot.x} y={height - 4} textAnchor="middle">
              {dot.period}
            </text>
          )}
          {(at === 0 || at === dots.length - 1) && (
            <text x={dot.x} y={dot.y - 9} textAnchor="middle" className={styles.value}>
              {dot.text}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
