import { memo } from 'react'
import type { Theme } from '../../../address/AppState.ts'
import { PALETTES } from '../../../colour/palette.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { Button } from '../../../ui/Button.tsx'
import { Hidden } from '../../../ui/Hidden.tsx'
import { LandscapeShape } from '../../../ui/LandscapeShape.tsx'
import { SelectionShape } from '../../../ui/SelectionShape.tsx'
import { numberText } from '../../../words/format.ts'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import signs from './CellSigns.module.css'
import styles from './MatrixGrid.module.css'
import type { MatrixCellView } from './model/matrixCells.ts'

export interface MatrixGridRowProps {
  readonly kind: 'area' | 'group'
  /** Position in the dataset. */
  readonly at: number
  readonly id: string
  readonly name: string
  /** Shown after the name where the areas are ordered by landscape; from 0. */
  readonly landscape: number | null
  readonly starts: boolean
  readonly theme: Theme
  readonly cells: readonly MatrixCellView[]
  /** 1-4 when chosen, else 0. */
  readonly order: number
  readonly presenting: boolean
  readonly language: Language
  readonly profileAddress: (id: string) => string
}

/** An area or a group: its name leads to its profile, its cells say how it differs. */
export const MatrixGridRow = memo(function MatrixGridRow(props: MatrixGridRowProps) {
  const { kind, at, id, name, landscape, starts, theme, cells, order, presenting, language, profileAddress } = props
  const { land, landOn } = PALETTES[theme]
  const words = compareCatalogue(language).matrix
  return (
    <tr
      data-grid-row
      data-row={`${kind}-${at}`}
      data-id={id}
      data-order={order || undefined}
      data-starts={starts || undefined}
      aria-selected={kind === 'area' ? order > 0 : undefined}
    >
      <th scope="row" aria-label={name} className={styles.name}>
        <span>
          {kind === 'area' && !presenting && (
            <Button
              tabIndex={-1}
              data-action="choose"
              aria-pressed={order > 0}
              aria-label={words.chooseArea(name)}
              title={words.chooseArea(name)}
            >
              {order > 0 ? <SelectionShape order={order} size={13} /> : <i />}
            </Button>
          )}
          {presenting && order > 0 && <SelectionShape order={order} size={13} />}
          <a href={profileAddress(id)} tabIndex={-1} data-cell data-action="profile">
            {name}
          </a>
          {landscape !== null && <Hidden>{words.landscapeNumber(numberText(landscape + 1, 0, language))}</Hidden>}
          {landscape !== null && (
            <LandscapeShape
              group={landscape}
              fill={land[landscape % land.length]!}
              on={landOn[landscape % landOn.length]!}
              number={numberText(landscape + 1, 0, language)}
              size={22}
            />
          )}
        </span>
      </th>
      {cells.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column.
        <td key={column} tabIndex={-1} data-cell data-column={column} aria-label={spoken(cell)}>
          <span
            className={signs.cell}
            data-tone={cell.tone ?? undefined}
            data-below={cell.isBelow || undefined}
            data-gap={cell.gap ?? undefined}
          >
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
