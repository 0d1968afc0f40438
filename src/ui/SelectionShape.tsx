import { SELECTION_BOX, selectionShape } from '../facts/subjects/selectionShape.ts'
import { Drawn } from './Drawn.tsx'
import styles from './SelectionShape.module.css'

/** The shape and colour of a chosen area, 1-4. */
export function SelectionShape({ order, size = SELECTION_BOX }: { readonly order: number; readonly size?: number }) {
  return (
    <svg
      className={styles.shape}
      data-order={order}
      width={size}
      height={size}
      viewBox={`0 0 ${SELECTION_BOX} ${SELECTION_BOX}`}
      aria-hidden="true"
    >
      <Drawn drawing={selectionShape(order)} />
    </svg>
  )
}
