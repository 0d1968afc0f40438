import type { AppState } from '../../../address/AppState.ts'
import type { MatrixQuestion } from '../../../address/MatrixQuestion.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { MatrixBody, MatrixView } from './model/matrixView.ts'

/** What the buttons above the matrix and their dialogs are given. */
export interface MatrixControlsProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly body: MatrixBody
  readonly view: MatrixView
  readonly ask: (changes: Partial<MatrixQuestion>, how?: 'push' | 'replace') => void
}

export type MatrixDialogProps = MatrixControlsProps & { readonly onClose: () => void }
