import { Drawn } from '../../ui/Drawn.tsx'
import { populationDrawing } from './model/populationDrawing.ts'
import type { PopulationLine } from './model/populationLine.ts'
import styles from './PopulationChart.module.css'

/** Residents over the years. */
export function PopulationChart({ line, summary }: { readonly line: PopulationLine; readonly summary: string }) {
  const { width, height } = line
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={summary}
    >
      <Drawn drawing={populationDrawing(line)} />
    </svg>
  )
}
