import type { CSSProperties, KeyboardEvent } from 'react'
import type { AppState } from '../../../address/AppState.ts'
import type { BoardSort } from '../../../address/EffortQuestion.ts'
import type { UrlState } from '../../../address/useUrlState.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { NeedFindings } from '../../../facts/need/NeedFindings.ts'
import { AboutFigure } from '../../../panels/AboutFigure.tsx'
import { Button } from '../../../ui/Button.tsx'
import type { HoverStore } from '../../../ui/HoverStore.ts'
import { Table } from '../../../ui/Table.tsx'
import { useRowsInSight } from '../../../ui/useRowsInSight.ts'
import { effortCatalogue } from '../words/effortCatalogue.ts'
import { BoardRow } from './BoardRow.tsx'
import styles from './BoardTable.module.css'
import type { BoardView } from './model/boardView.ts'

/** As the style sheet has it, in a row that does not wrap. */
const ROW = 27

export interface BoardTableProps {
  readonly dataset: Dataset
  /** Null where the prioritised area has no index. */
  readonly need: NeedFindings | null
  readonly state: AppState
  readonly view: BoardView
  readonly hover: HoverStore
  readonly change: UrlState['change']
  readonly presenting: boolean
  /** On a slide, in pixels; else as the style sheet has it. */
  readonly rowHeight: number | null
}

/** The rows as a table: arrows go from row to row, tab through what a row offers. On a phone each row is a card. */
export function BoardTable({ dataset, need, state, view, hover, change, presenting, rowHeight }: BoardTableProps) {
  const words = effortCatalogue(state.language).board
  const { sorted } = state.effort
  const rows = useRowsInSight<HTMLTableSectionElement>(view.rows.length, ROW)
  const isPart = rows.to - rows.from < view.rows.length
  const isOneLine = rowHeight !== null || isPart
  const room = (count: number) => count > 0 && <tr style={{ height: count * rows.height }} />
  const sortHead = (id: BoardSort, text: string) => (
    <Button
      className={styles.sort}
      title={words.sortBy(text)}
      onClick={() => change((before) => ({ ...before, effort: { ...before.effort, sorted: id } }), 'replace')}
    >
      {text}
      <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true" data-on={sorted === id || undefined}>
        <path d={id !== 'need' && id !== 'measures' ? 'M4 1 7 6H1z' : 'M4 7 1 2h6z'} />
      </svg>
    </Button>
  )
  const sortState = (id: BoardSort) =>
    sorted === id ? (id !== 'need' && id !== 'measures' ? ('ascending' as const) : ('descending' as const)) : undefined
  return (
    <>
      {view.axis && (
        <p className={styles.phoneKey}>
          {words.phoneKey} {need && <AboutFigure dataset={dataset} about={need.result} language={state.language} />}
        </p>
      )}
      <Table
        caption={words.tableName}
        isCaptionHidden
        className={styles.board}
        data-presenting={presenting || undefined}
        data-one-line={isOneLine || undefined}
        {...(isPart && { 'aria-rowcount': view.rows.length + 1 })}
        style={rowHeight === null ? undefined : ({ '--row': `${rowHeight}px` } as CSSProperties)}
        onPointerLeave={() => hover.set(-1)}
      >
        <thead>
          <tr>
            <th scope="col" aria-sort={sortState('name')}>
              {sortHead('name', words.columns.area)}
            </th>
            <th scope="col" aria-sort={sortState('need')} className={styles.need}>
              {sortHead('need', words.columns.need)}
              {view.axis && (
                <span className={styles.hint} aria-hidden="true">
                  {words.higherRight}
                </span>
              )}
              {need && !presenting && (
                <span className={styles.about}>
                  <AboutFigure dataset={dataset} about={need.result} language={state.language} />
                </span>
              )}
              {view.axis && (
                <span className={styles.axis} aria-hidden="true">
                  {view.axis.ticks.map(({ x, text }) => (
                    <i key={text} style={{ left: `${x * 100}%` }}>
                      {text}
                    </i>
                  ))}
                  {view.axis.municipality !== null && (
                    <b style={{ left: `${view.axis.municipality * 100}%` }}>{words.municipality}</b>
                  )}
                </span>
              )}
            </th>
            <th scope="col" aria-sort={sortState('place')} className={styles.place}>
              {sortHead('place', words.columns.place(view.ranked))}
            </th>
            <th scope="col" aria-sort={sortState('measures')} className={styles.measures}>
              {sortHead('measures', words.columns.measures)}
              <span className={styles.second}>{view.dose.header}</span>
            </th>
            <th scope="col" aria-sort={sortState('verdict')} className={styles.verdict}>
              {sortHead('verdict', words.columns.verdict)}
            </th>
          </tr>
        </thead>
        <tbody ref={rows.ref} onKeyDown={onRowKey}>
          {room(rows.from)}
          {view.rows.slice(rows.from, rows.to).map((row, at) => (
            <BoardRow
              key={`${row.kind}${row.id}`}
              row={row}
              state={state}
              hover={hover}
              change={change}
              axis={view.axis}
              isOneLine={isOneLine}
              rowIndex={isPart ? rows.from + at + 2 : undefined}
            />
          ))}
          {room(view.rows.length - rows.to)}
        </tbody>
      </Table>
    </>
  )
}

/** Up, down, Home and End among the names of the rows. */
function onRowKey(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Home: -1e6, End: 1e6 }
  const step = steps[event.key]
  if (step === undefined || !(event.target instanceof HTMLElement)) return
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row] th a')]
  const row = event.target.closest('tr')
  const at = names.findIndex((name) => row?.contains(name))
  if (at < 0) return
  event.preventDefault()
  names[Math.max(0, Math.min(names.length - 1, at + step))]?.focus()
}
