import { MatrixLegendKey } from './MatrixLegendKey.tsx'
import { MatrixMap } from './MatrixMap.tsx'
import { MatrixReading } from './MatrixReading.tsx'
import type { MatrixSideProps } from './MatrixSideProps.ts'
import styles from './MatrixTab.module.css'

/** Beside the matrix: the cell pointed at in full, its column on the map, the key, and what must be known besides. */
export function MatrixSide(props: MatrixSideProps) {
  const { state, view, paints, ask, presenting } = props
  return (
    <div className={styles.side}>
      <MatrixReading {...props} />
      <MatrixMap {...props} />
      <MatrixLegendKey
        legend={view.legend}
        paints={paints}
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
