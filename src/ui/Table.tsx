import type { ComponentProps, ReactNode } from 'react'
import { Hidden } from './Hidden.tsx'
import styles from './Table.module.css'
import { Unbroken } from './Unbroken.tsx'

export interface TableColumn {
  /** Empty over a column of buttons or bars, which is no head then. */
  readonly title: string
  /** Its figures stand to the right, under a head that does. */
  readonly isNumeric?: boolean
}

export interface TableProps extends ComponentProps<'table'> {
  /** `plain` for what is read, `dense` for what is looked up beside something else. Without a kind the screen draws it. */
  readonly kind?: 'plain' | 'dense'
  /** What the table is of. */
  readonly caption?: ReactNode
  /** Heard and not seen, where a heading over the table says the same. */
  readonly isCaptionHidden?: boolean
  /** The heads in one row; a table whose heads are more than that brings its own `thead`. */
  readonly columns?: readonly (string | TableColumn)[]
  /** On a phone each row is a card, and a cell may say by `data-label` which column it is of. */
  readonly isCards?: boolean
}

/** A table of the house: its rules, heads and figures; `children` are its bodies. What is other about it the screen says. */
export function Table(props: TableProps) {
  const { kind, caption, isCaptionHidden, columns, isCards, className, children, ...rest } = props
  const look = [kind && styles[kind], className].filter(Boolean).join(' ')
  return (
    <table className={look || undefined} data-cards={isCards || undefined} {...rest}>
      {caption && (isCaptionHidden ? <Hidden as="caption">{caption}</Hidden> : <caption>{caption}</caption>)}
      {columns && (
        <thead>
          <tr>{columns.map(head)}</tr>
        </thead>
      )}
      {children}
    </table>
  )
}

function head(column: string | TableColumn, at: number) {
  const { title, isNumeric } = typeof column === 'string' ? { title: column } : column
  const key = `${at} ${title}`
  if (title === '') return <td key={key} />
  return (
    <th key={key} scope="col" data-numeric={isNumeric || undefined}>
      <Unbroken text={title} />
    </th>
  )
}
