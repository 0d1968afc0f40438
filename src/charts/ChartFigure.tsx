import { type ReactNode, useId, useState } from 'react'
import type { Language } from '../domain/LocalText.ts'
import { Hidden } from '../ui/Hidden.tsx'
import { chartCatalogue } from '../words/chartCatalogue.ts'
import styles from './ChartFigure.module.css'
import type { ChartTable, ChartTableSource } from './model/ChartTable.ts'

export interface ChartFigureProps {
  /** Name of the chart; shown as its heading unless `nameHidden`. */
  readonly name: string
  readonly nameHidden?: boolean
  /** Level of the heading; 0 shows the name without one. */
  readonly level?: 2 | 3 | 4
  /** What the chart says, in a sentence. */
  readonly summary: string
  /** The sentence already stands elsewhere on the screen: here it is only for the screen reader. */
  readonly summaryHidden?: boolean
  /** Null when the chart stands in a table of its own. */
  readonly table: ChartTableSource | null
  readonly language: Language
  /** Beside the heading: what can be done with the chart. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A chart with what it must not be without: a name, a sentence and a table of the same figures. */
export function ChartFigure(props: ChartFigureProps) {
  const { name, nameHidden, level = 3, summary, summaryHidden, table, language, actions, children } = props
  const id = useId()
  const Heading = `h${level}` as const
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <div className={styles.head}>
        {nameHidden ? (
          <Hidden as={Heading} id={id}>
            {name}
          </Hidden>
        ) : (
          <Heading id={id}>{name}</Heading>
        )}
        {actions}
      </div>
      {summaryHidden ? (
        <Hidden as="figcaption">{summary}</Hidden>
      ) : (
        <figcaption className={styles.summary}>{summary}</figcaption>
      )}
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
  // Made when it is opened: a dozen tables nobody sees would be most of what a choice costs.
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label ?? chartCatalogue(language).chart.table}</summary>
      {open && <FigureTable table={typeof table === 'function' ? table() : table} />}
    </details>
  )
}

function FigureTable({ table }: { readonly table: ChartTable }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by the keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={table.caption}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.title} scope="col" data-numeric={column.numeric || undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
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
      </table>
    </section>
  )
}
