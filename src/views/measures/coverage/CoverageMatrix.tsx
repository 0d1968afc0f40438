import { type KeyboardEvent, useState } from 'react'
import type { AppState } from '../../../address/AppState.ts'
import { Hidden } from '../../../ui/Hidden.tsx'
import { type HoverStore, useHovered } from '../../../ui/HoverStore.ts'
import { Table } from '../../../ui/Table.tsx'
import { effortCatalogue } from '../words/effortCatalogue.ts'
import styles from './CoverageTab.module.css'
import { CoverMarks } from './CoverMarks.tsx'
import type { CoverageRow, CoverageView } from './model/coverageView.ts'

export interface CoverageMatrixProps {
  readonly view: CoverageView
  readonly state: AppState
  readonly hover: HoverStore
  /** Key of the cell that is pointed at or has the focus. */
  readonly onRead: (key: string | null) => void
}

/** A grid with one tab stop: arrows move between cells, Home and End to the ends of a row. */
export function CoverageMatrix({ view, state, hover, onRead }: CoverageMatrixProps) {
  const words = effortCatalogue(state.language).coverage
  const [place, setPlace] = useState({ row: 0, column: 0 })
  const columns = view.groups.length * view.ages.length
  const onKey = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      Home: [0, -columns],
      End: [0, columns],
    }
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    const row = Math.max(0, Math.min(view.rows.length - 1, place.row + move[0]))
    const column = Math.max(0, Math.min(columns - 1, place.column + move[1]))
    setPlace({ row, column })
    event.currentTarget.querySelector<HTMLElement>(`[data-place="${row}-${column}"]`)?.focus()
  }
  return (
    <Table
      role="grid"
      aria-label={words.caption}
      className={styles.matrix}
      data-groups={view.groups.length}
      onPointerLeave={() => {
        hover.set(-1)
        onRead(null)
      }}
    >
      <colgroup>
        <col className={styles.names} />
        {view.groups.flatMap((group) =>
          view.ages.map((age, at) => <col key={`${group.id}${age.id}`} data-first={at === 0 || undefined} />),
        )}
      </colgroup>
      <thead>
        {view.groups.length > 0 && (
          <tr>
            <td />
            {view.groups.map((group) => (
              <th key={group.id} scope="colgroup" colSpan={view.ages.length} className={styles.group}>
                {group.name}
              </th>
            ))}
          </tr>
        )}
        <tr>
          <th scope="col" className={styles.corner}>
            {words.area}
          </th>
          {view.groups.flatMap((group) =>
            view.ages.map((age, at) => (
              <th key={`${group.id}${age.id}`} scope="col" data-first={at === 0 || undefined} aria-label={age.text}>
                {age.short}
              </th>
            )),
          )}
        </tr>
        <tr className={styles.everywhere}>
          <th scope="row">{words.everywhere}</th>
          {view.everywhere.map(({ key, count, names }, at) => (
            <td key={key} title={names} data-first={at % view.ages.length === 0 || undefined}>
              {count > 0 && (
                <span>
                  <i aria-hidden="true" />
                  {count}
                  <Hidden> {names}</Hidden>
                </span>
              )}
            </td>
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={onKey}>
        {view.rows.map((row, rowAt) => (
          <Row
            key={row.areaId}
            row={row}
            rowAt={rowAt}
            place={place}
            hover={hover}
            onRead={onRead}
            ages={view.ages.length}
            onPlace={setPlace}
          />
        ))}
      </tbody>
    </Table>
  )
}

interface Place {
  readonly row: number
  readonly column: number
}

interface RowProps extends Pick<CoverageMatrixProps, 'hover' | 'onRead'> {
  readonly row: CoverageRow
  readonly rowAt: number
  readonly ages: number
  readonly place: Place
  readonly onPlace: (place: Place) => void
}

function Row({ row, rowAt, ages, place, hover, onRead, onPlace }: RowProps) {
  const isHovered = useHovered(hover) === row.areaAt
  return (
    <tr data-hovered={isHovered || undefined} onPointerEnter={() => hover.set(row.areaAt)}>
      <th scope="row" title={row.fullName}>
        {row.name}
      </th>
      {row.cells.map((cell, column) => (
        <td
          key={cell.key}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cell of a grid.
          role="gridcell"
          tabIndex={place.row === rowAt && place.column === column ? 0 : -1}
          data-place={`${rowAt}-${column}`}
          data-shade={cell.shade}
          data-mark={cell.mark ?? undefined}
          data-first={column % ages === 0 || undefined}
          aria-label={`${cell.title}. ${cell.sentences.join(' ')}`}
          onPointerEnter={() => onRead(cell.key)}
          onFocus={() => {
            onPlace({ row: rowAt, column })
            onRead(cell.key)
            hover.set(row.areaAt)
          }}
        >
          <CoverMarks covers={cell.covers} mark={cell.mark} shade={cell.shade} />
        </td>
      ))}
    </tr>
  )
}
