import { memo } from 'react'
import type { Language } from '../../domain/LocalText.ts'
import { compareCatalogue } from '../../i18n/compareCatalogue.ts'
import { SelectionShape } from '../../ui/SelectionShape.tsx'
import type { MatrixCellView } from '../../viewmodels/compare/matrixCells.ts'
import styles from './MatrixGrid.module.css'

export interface MatrixGridRowProps {
  readonly kind: 'area' | 'group'
  /** Position in the dataset. */
  readonly at: number
  readonly id: string
  readonly name: string
  readonly cells: readonly MatrixCellView[]
  /** 1-4 when chosen, else 0. */
  readonly order: number
  readonly presenting: boolean
  readonly language: Language
  readonly profileAddress: (id: string) => string
}

/** An area or a group: its name leads to its profile, its cells say how it differs. */
export const MatrixGridRow = memo(function MatrixGridRow(props: MatrixGridRowProps) {
  const { kind, at, id, name, cells, order, presenting, language, profileAddress } = props
  const words = compareCatalogue(language).matrix
  return (
    <tr
      data-grid-row
      data-row={`${kind}-${at}`}
      data-id={id}
      data-order={order || undefined}
      aria-selected={kind === 'area' ? order > 0 : undefined}
    >
      <th scope="row" className={styles.name}>
        <span>
          {kind === 'area' && !presenting && (
            <button
              type="button"
              tabIndex={-1}
              data-action="choose"
              aria-pressed={order > 0}
              aria-label={words.chooseArea(name)}
              title={words.chooseArea(name)}
            >
              {order > 0 ? <SelectionShape order={order} size={13} /> : <i />}
            </button>
          )}
          {presenting && order > 0 && <SelectionShape order={order} size={13} />}
          <a href={profileAddress(id)} tabIndex={-1} data-cell data-action="profile">
            {name}
          </a>
        </span>
      </th>
      {cells.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column.
        <td key={column} tabIndex={-1} data-cell data-column={column} aria-label={spoken(cell)}>
          <span data-tone={cell.tone ?? undefined} data-gap={cell.gap ?? undefined}>
            {cell.text}
            {cell.isOutside && <i />}
          </span>
        </td>
      ))}
    </tr>
  )
})

function spoken({ text, gap, label }: MatrixCellView): string {
  return gap === null ? `${text}; ${label}` : label
}
