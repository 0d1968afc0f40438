import { type CSSProperties, useId, useMemo, useRef } from 'react'
import type { Theme } from '../../../address/AppState.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { HoverStore } from '../../../ui/HoverStore.ts'
import { Table } from '../../../ui/Table.tsx'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import { ColumnMarker } from './ColumnMarker.tsx'
import styles from './MatrixGrid.module.css'
import { MatrixGridHead } from './MatrixGridHead.tsx'
import { MatrixGridRow } from './MatrixGridRow.tsx'
import { MATRIX_TONES, type MatrixTone, type TonePaint } from './model/matrixTone.ts'
import type { MatrixBody, MatrixRow, MatrixView } from './model/matrixView.ts'
import type { PointedCell } from './PointedCell.ts'
import { type GridActions, useGridEvents } from './useGridEvents.ts'

export interface MatrixGridProps {
  readonly body: MatrixBody
  readonly view: MatrixView
  readonly language: Language
  readonly theme: Theme
  readonly paints: Readonly<Record<MatrixTone, TonePaint>>
  /** Areas in the order of their colours. */
  readonly chosen: readonly string[]
  readonly groupsFirst: boolean
  readonly presenting: boolean
  readonly isOnSlide: boolean
  readonly hover: HoverStore
  readonly pointed: PointedCell
  /** The address of the profile of an area or a group. */
  readonly profileAddress: (id: string) => string
  readonly actions: GridActions
}

/** Areas by indicators as a grid: one tab stop, arrows within. Cells are drawn once and moved when the order changes. */
export function MatrixGrid(props: MatrixGridProps) {
  const { body, view, language, theme, paints, chosen, groupsFirst, presenting, pointed, profileAddress } = props
  const words = compareCatalogue(language).matrix
  const help = useId()
  const table = useRef<HTMLTableElement>(null)
  const events = useGridEvents(table, props.hover, pointed, props.actions)
  const colours = useMemo(
    () =>
      Object.fromEntries(
        MATRIX_TONES.flatMap((tone) => [
          [`--fill-${tone}`, paints[tone].fill],
          [`--on-${tone}`, paints[tone].on],
        ]),
      ) as CSSProperties,
    [paints],
  )
  const gaps = useMemo(
    () => body.groups.flatMap(({ heads, gap }) => heads.map((_, i) => (i === heads.length - 1 ? gap : 0))),
    [body],
  )
  const drawn = (row: MatrixRow) => (
    <MatrixGridRow
      key={`${row.kind}-${row.id}`}
      kind={row.kind}
      at={row.at}
      id={row.id}
      name={row.name}
      landscape={row.landscape}
      starts={row.starts}
      theme={theme}
      cells={body.cells.rowOf(row)}
      order={row.kind === 'area' ? chosen.indexOf(row.id) + 1 : 0}
      presenting={presenting}
      language={language}
      profileAddress={profileAddress}
    />
  )
  const groupRows = view.groupRows.length > 0 && (
    <tbody className={styles.groupRows} data-first={groupsFirst || undefined}>
      {view.groupRows.map(drawn)}
    </tbody>
  )
  return (
    <div
      className={styles.scroller}
      data-scrolls=""
      data-presenting={presenting || undefined}
      data-on-slide={props.isOnSlide || undefined}
      style={colours}
      onPointerOver={events.onPointerOver}
      onPointerLeave={events.onLeave}
    >
      <div className={styles.canvas}>
        <p id={help} hidden>
          {words.gridHelp}
        </p>
        <Table
          ref={table}
          role="grid"
          aria-label={words.gridName}
          aria-describedby={presenting ? undefined : help}
          aria-multiselectable="true"
          className={styles.table}
          onClick={events.onClick}
          onFocus={events.onFocus}
          onKeyDown={events.onKeyDown}
        >
          <colgroup>
            <col className={styles.nameColumn} />
            {gaps.map((gap, column) => (
              <col key={body.cells.columns[column]!.indicator.id} style={{ width: `calc(var(--cell) + ${gap}px)` }} />
            ))}
          </colgroup>
          <MatrixGridHead body={body} ordered={view.ordered} language={language} presenting={presenting} />
          {groupsFirst && groupRows}
          <tbody>{view.rows.map(drawn)}</tbody>
          {!groupsFirst && groupRows}
        </Table>
        <ColumnMarker table={table} pointed={pointed} />
      </div>
    </div>
  )
}
