import type { SquareLegend as SquareLegendView } from './model/legendView.ts'
import styles from './SquareLegend.module.css'

const CELL = 27

/** Nine squares, read to the right and upwards, each with the number of its areas. */
export function SquareLegend({ square, label }: { readonly square: SquareLegendView; readonly label: string }) {
  const side = CELL * 3
  return (
    <div className={styles.square}>
      <svg width={side + 2} height={side + 2} role="img" aria-label={label}>
        {square.cells.map((cell) => (
          <g key={`${cell.column}${cell.row}`}>
            <rect
              x={1 + cell.column * CELL}
              y={1 + (2 - cell.row) * CELL}
              width={CELL}
              height={CELL}
              fill={cell.fill}
              className={styles.cell}
            />
            {cell.count > 0 && (
              <text
                x={1 + (cell.column + 0.5) * CELL}
                y={1 + (2.5 - cell.row) * CELL + 4}
                textAnchor="middle"
                fill={cell.on}
              >
                {cell.count}
              </text>
            )}
          </g>
        ))}
      </svg>
      <dl>
        <div>
          <dt>
            <svg width="14" height="10" aria-hidden="true">
              <path d="M1 5h11M9 2l3 3-3 3" />
            </svg>
            {square.xTitle}
          </dt>
          <dd>{square.xTicks.join(' – ')}</dd>
        </div>
        <div>
          <dt>
            <svg width="14" height="12" aria-hidden="true">
              <path d="M7 11V1M4 4l3-3 3 3" />
            </svg>
            {square.yTitle}
          </dt>
          <dd>{square.yTicks.join(' – ')}</dd>
        </div>
      </dl>
    </div>
  )
}
