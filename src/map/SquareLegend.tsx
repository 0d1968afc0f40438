import { Drawn } from '../ui/Drawn.tsx'
import type { SquareLegend as SquareLegendView } from './model/legendView.ts'
import { axisArrow, SQUARE_SIDE, squareCells } from './model/squareDrawing.ts'
import styles from './SquareLegend.module.css'

/** The legend of two indicators at once: nine squares and what they are read by. */
export function SquareLegend({ square, label }: { readonly square: SquareLegendView; readonly label: string }) {
  return (
    <div className={styles.square}>
      <svg width={SQUARE_SIDE} height={SQUARE_SIDE} role="img" aria-label={label}>
        <Drawn drawing={squareCells(square)} />
      </svg>
      <dl>
        <div>
          <dt>
            <svg width="14" height="10" aria-hidden="true">
              <Drawn drawing={[axisArrow('x')]} />
            </svg>
            {square.xTitle}
          </dt>
          <dd>{square.xTicks.join(' – ')}</dd>
        </div>
        <div>
          <dt>
            <svg width="14" height="12" aria-hidden="true">
              <Drawn drawing={[axisArrow('y')]} />
            </svg>
            {square.yTitle}
          </dt>
          <dd>{square.yTicks.join(' – ')}</dd>
        </div>
      </dl>
    </div>
  )
}
