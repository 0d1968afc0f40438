import { type ReactNode, useId } from 'react'
import type { Language } from '../domain/LocalText.ts'
import { Details } from '../ui/Details.tsx'
import { Hidden } from '../ui/Hidden.tsx'
import { Scroller } from '../ui/Scroller.tsx'
import { Table } from '../ui/Table.tsx'
import { chartCatalogue } from '../words/chartCatalogue.ts'
import styles from './ChartFigure.module.css'
import type { ChartTableSource } from './model/ChartTable.ts'

export interface ChartFigureProps {
  /** Name of the chart; shown as its heading unless `nameHidden`. */
  readonly name: string
  readonly nameHidden?: boolean
  /** The id of a heading that stands beside the chart and says its name: it has none of its own then. */
  readonly labelledBy?: string
  /** Level of the heading; 0 shows the name without one. */
  readonly level?: 2 | 3 | 4
  /** What the chart says, in a sentence. */
  readonly summary: string
  /** The sentence already stands elsewhere on the screen, for the ear as for the eye. */
  readonly summaryHidden?: boolean
  /** Null when the chart stands in a table of its own. */
  readonly table: ChartTableSource | null
  readonly language: Language
  readonly children: ReactNode
}

/** A chart with what it must not be without: a name, a sentence and a table of the same figures. */
export function ChartFigure(props: ChartFigureProps) {
  const { name, nameHidden, labelledBy, level = 3, summary, summaryHidden, table, language, children } = props
  const id = useId()
  const Heading = `h${level}` as const
  return (
    <figure className={styles.figure} aria-labelledby={labelledBy ?? id}>
      {!labelledBy && (
        <div className={styles.head}>
          {nameHidden ? (
            <Hidden as={Heading} id={id}>
              {name}
            </Hidden>
          ) : (
            <Heading id={id}>{name}</Heading>
          )}
        </div>
      )}
      {!summaryHidden && <figcaption className={styles.summary}>{summary}</figcaption>}
      {children}
      {table && <ChartTableDetails table={table} language={language} />}
    </figure>
  )
}

export interface ChartTableDetailsProps {
  readonly table: ChartTableSource
  readonly language: Language
  /** What opens it, when it is not the table of a chart. */
  readonly label?: string
}

/** The figures of a chart as a table, folded away until wanted. */
export function ChartTableDetails({ table, language, label }: ChartTableDetailsProps) {
  return (
    <Details kind="link" summary={label ?? chartCatalogue(language).chart.table} isMadeLate className={styles.details}>
      <FigureTable table={table} />
    </Details>
  )
}

function FigureTable(props: { readonly table: ChartTableSource }) {
  const table = typeof props.table === 'function' ? props.table() : props.table
  return (
    <Scroller label={table.caption}>
      <Table
        kind="plain"
        caption={table.caption}
        columns={table.columns.map(({ title, numeric }) => ({ title, isNumeric: numeric }))}
        className={styles.table}
      >
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id}>
              {row.cells.map((cell, at) => {
                const column = table.columns[at]!
                return at === 0 ? (
                  <th key={column.title} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column.title} data-numeric={column.numeric || undefined}>
                    {cell}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </Scroller>
  )
}
