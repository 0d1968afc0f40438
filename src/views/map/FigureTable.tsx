import { type ReactNode, useMemo, useState } from 'react'
import type { AppState, Theme } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { ChoroplethView } from '../../map/model/choroplethView.ts'
import { tableOnly } from '../../output/model/tableOnly.ts'
import { stampOf } from '../../output/takeAway/stampOf.ts'
import { TakeAwayMenu } from '../../output/takeAway/TakeAwayMenu.tsx'
import { Button } from '../../ui/Button.tsx'
import { fetchPart } from '../../ui/fetchPart.ts'
import { Scroller } from '../../ui/Scroller.tsx'
import { SelectionShape } from '../../ui/SelectionShape.tsx'
import { Table } from '../../ui/Table.tsx'
import { useRowsInSight } from '../../ui/useRowsInSight.ts'
import { catalogue } from '../../words/catalogue.ts'
import styles from './FigureTable.module.css'
import { type FigureSort, figureTable } from './model/figureTable.ts'

/** As the style sheet has it. */
const ROW = 30

export interface FigureTableProps {
  readonly dataset: Dataset
  readonly view: ChoroplethView
  readonly state: AppState
  readonly theme: Theme
  readonly counts: readonly number[]
  readonly onPick: (areaAt: number) => void
  readonly footer: ReactNode
}

/** Everything the map says, as a table that sorts, chooses the same areas and can be taken home. */
export function FigureTable({ dataset, view, state, theme, counts, onPick, footer }: FigureTableProps) {
  const words = catalogue(state.language).map
  const [sort, setSort] = useState<FigureSort>({ column: 'value', ascending: false })
  const table = useMemo(
    () => figureTable(dataset, view, counts, sort, state.language),
    [dataset, view, counts, sort, state.language],
  )
  const rows = useRowsInSight<HTMLTableSectionElement>(table.rows.length, ROW)
  const isPart = rows.to - rows.from < table.rows.length
  const room = (count: number) => count > 0 && <tr style={{ height: count * rows.height }} />
  return (
    <div className={styles.wrap}>
      <Scroller label={table.caption}>
        {/* The head is a row, too. */}
        <Table
          kind="plain"
          aria-label={table.caption}
          className={styles.table}
          {...(isPart && { 'aria-rowcount': table.rows.length + 1 })}
        >
          <caption>
            <span>{table.caption}</span>
            <span className={styles.take}>
              <TakeAwayMenu
                make={async () => {
                  const { takeMap } = await fetchPart(() => import('./model/takeMap.ts'))
                  const stamp = stampOf(dataset, state)
                  return tableOnly(takeMap({ dataset, state, view, counts, theme, stamp }))
                }}
                language={state.language}
                theme={theme}
                name={table.caption}
              />
            </span>
          </caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th
                  key={column.id}
                  scope="col"
                  data-numeric={column.numeric || undefined}
                  aria-sort={sort.column === column.id ? (sort.ascending ? 'ascending' : 'descending') : 'none'}
                >
                  <Button
                    title={words.sortBy(column.title)}
                    onClick={() =>
                      setSort((before) => ({
                        column: column.id,
                        ascending: before.column === column.id ? !before.ascending : !column.numeric,
                      }))
                    }
                  >
                    {column.title}
                    <svg
                      width="8"
                      height="8"
                      viewBox="0 0 8 8"
                      aria-hidden="true"
                      data-on={sort.column === column.id || undefined}
                    >
                      <path d={sort.ascending ? 'M4 1 7 6H1z' : 'M4 7 1 2h6z'} />
                    </svg>
                  </Button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={rows.ref}>
            {room(rows.from)}
            {table.rows.slice(rows.from, rows.to).map((row, at) => {
              const order = state.areas.indexOf(row.areaId) + 1
              return (
                <tr
                  key={row.areaId}
                  data-row
                  data-order={order || undefined}
                  {...(isPart && { 'aria-rowindex': rows.from + at + 2 })}
                >
                  {table.columns.map((column) =>
                    column.id === 'area' ? (
                      <th key={column.id} scope="row">
                        <Button aria-pressed={order > 0} onClick={() => onPick(dataset.areaIndex.get(row.areaId)!)}>
                          {order > 0 ? (
                            <SelectionShape order={order} size={12} />
                          ) : (
                            <svg width="12" height="12" aria-hidden="true">
                              <rect
                                x="0.5"
                                y="0.5"
                                width="11"
                                height="11"
                                rx="2"
                                fill={row.fill}
                                stroke="var(--ink-2)"
                                strokeWidth="0.8"
                              />
                            </svg>
                          )}
                          {row.texts.area}
                        </Button>
                      </th>
                    ) : (
                      <td key={column.id} data-numeric={column.numeric || undefined}>
                        {row.texts[column.id]}
                      </td>
                    ),
                  )}
                </tr>
              )
            })}
            {room(table.rows.length - rows.to)}
          </tbody>
        </Table>
      </Scroller>
      <div className={styles.footer}>{footer}</div>
    </div>
  )
}
