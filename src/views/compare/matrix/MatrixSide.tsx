import { Button } from '../../../ui/Button.tsx'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import { MatrixLegendKey } from './MatrixLegendKey.tsx'
import { MatrixMap } from './MatrixMap.tsx'
import type { MatrixSideProps } from './MatrixSideProps.ts'
import styles from './MatrixTab.module.css'

/** Beside the matrix: the column pointed at on the map, the key, what must be known besides, and paper. */
export function MatrixSide(props: MatrixSideProps) {
  const { state, view, paints, ask, print, presenting } = props
  const words = compareCatalogue(state.language).matrix
  return (
    <div className={styles.side}>
      <MatrixMap {...props} />
      <MatrixLegendKey
        legend={view.legend}
        paints={paints}
        palette={state.compare.matrix.palette}
        language={state.language}
        onPalette={presenting ? null : (palette) => ask({ palette })}
      />
      <div className={styles.notes}>
        {view.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {!presenting && (
          <p className={styles.papers}>
            {(['a4', 'a3'] as const).map((paper) => (
              <Button kind="quiet" key={paper} onClick={() => print(paper)}>
                {words.printOn[paper]}
              </Button>
            ))}
          </p>
        )}
      </div>
    </div>
  )
}
