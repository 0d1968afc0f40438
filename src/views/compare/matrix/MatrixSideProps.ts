import type { MatrixQuestion } from '../../../address/MatrixQuestion.ts'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import type { MatrixTone, TonePaint } from './model/matrixTone.ts'
import type { MatrixBody, MatrixView } from './model/matrixView.ts'
import type { PointedCell } from './PointedCell.ts'
import type { Paper } from './useMatrixPaper.ts'

/** What stands beside the matrix is given. */
export interface MatrixSideProps extends ViewProps {
  readonly body: MatrixBody
  readonly view: MatrixView
  readonly paints: Readonly<Record<MatrixTone, TonePaint>>
  readonly pointed: PointedCell
  readonly ask: (changes: Partial<MatrixQuestion>) => void
  readonly print: (paper: Paper) => void
}
