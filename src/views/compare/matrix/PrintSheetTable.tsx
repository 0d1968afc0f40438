import type { AppState } from '../../../address/AppState.ts'
import { SelectionShape } from '../../../ui/SelectionShape.tsx'
import { Table } from '../../../ui/Table.tsx'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import signs from './CellSigns.module.css'
import { DirectionSign } from './MatrixGridHead.tsx'
import styles from './MatrixPrint.module.css'
import type { MatrixSheet } from './model/matrixSheets.ts'
import type { MatrixBody, MatrixView } from './model/matrixView.ts'

export interface PrintSheetTableProps {
  readonly sheet: MatrixSheet
  readonly state: AppState
  readonly body: MatrixBody
  readonly view: MatrixView
}

/** The cells of one sheet. */
export function PrintSheetTable({ sheet, state, body, view }: PrintSheetTableProps) {
  const words = compareCatalogue(state.language).matrix
  const isFirst = state.compare.matrix.groups === 'top'
  const rows = isFirst ? [...view.groupRows, ...view.rows] : [...view.rows, ...view.groupRows]
  const heads = sheet.groups.flatMap((group) => group.heads.map((head, i) => ({ head, starts: i === 0 })))
  return (
    <Table className={styles.table}>
      <thead>
        <tr className={styles.groups}>
          <th scope="col" rowSpan={2}>
            {words.areaColumn}
          </th>
          {sheet.groups.map((group) => (
            <th key={group.id} scope="colgroup" colSpan={group.heads.length}>
              <span>{group.name}</span>
            </th>
          ))}
        </tr>
        <tr className={styles.heads}>
          {heads.map(({ head, starts }) => (
            <th key={head.indicatorId} scope="col" data-starts={starts || undefined}>
              <span>
                <b>{head.unit === '' ? head.name : `${head.name}, ${head.unit}`}</b>
              </span>
              <em>
                {head.direction && <DirectionSign up={head.direction === 'up'} />}
                {!head.isTested && <i />}
              </em>
            </th>
          ))}
        </tr>
        <tr className={styles.municipality}>
          <th scope="row">{words.municipality}</th>
          {heads.map(({ head, starts }) => (
            <td key={head.indicatorId} data-starts={starts || undefined}>
              {head.municipality}
            </td>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const cells = body.cells.rowOf(row)
          const order = row.kind === 'area' ? state.areas.indexOf(row.id) + 1 : 0
          return (
            <tr key={`${row.kind}-${row.id}`} data-strong={order > 0 || row.kind === 'group' || undefined}>
              <th scope="row">
                {order > 0 && <SelectionShape order={order} size={8} />} {row.name}
              </th>
              {heads.map(({ head, starts }) => {
                const cell = cells[head.column]!
                return (
                  <td key={head.indicatorId} data-starts={starts || undefined}>
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
                )
              })}
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
