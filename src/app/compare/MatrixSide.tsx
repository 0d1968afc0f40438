import type { MatrixQuestion } from '../../state/MatrixQuestion.ts'
import type { MatrixTone, TonePaint } from '../../viewmodels/compare/matrixTone.ts'
import type { MatrixBody, MatrixView } from '../../viewmodels/compare/matrixView.ts'
import type { ViewProps } from '../ViewProps.ts'
import { MatrixLegendKey } from './MatrixLegendKey.tsx'
import { MatrixMap } from './MatrixMap.tsx'
import { MatrixReading } from './MatrixReading.tsx'
import styles from './MatrixTab.module.css'
import type { PointedCell } from './PointedCell.ts'

export interface MatrixSideProps extends ViewProps {
  readonly body: MatrixBody
  readonly view: MatrixView
  readonly paints: Readonly<Record<MatrixTone, TonePaint>>
  readonly pointed: PointedCell
  readonly ask: (wanted: Partial<MatrixQuestion>) => void
}

/** Beside the matrix: the cell pointed at in full, its column on the map, the key, and what must be known besides. */
export function MatrixSide(props: MatrixSideProps) {
  const { state, body, view, paints, ask, presenting } = props
  return (
    <div className={styles.side}>
      <MatrixReading {...props} />
      <MatrixMap {...props} />
      <MatrixLegendKey
        legend={view.legend}
        paints={paints}
        isRatio={body.cells.scale.kind === 'ratio'}
        palette={state.compare.matrix.palette}
        language={state.lang}
        onPalette={presenting ? null : (palette) => ask({ palette })}
      />
      {view.notes.length > 0 && (
        <div className={styles.notes}>
          {view.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
    </div>
  )
}
