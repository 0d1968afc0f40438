import type { Language } from '../../../domain/LocalText.ts'
import type { MeasureId } from '../../../domain/Measure.ts'
import { Button } from '../../../ui/Button.tsx'
import { Table } from '../../../ui/Table.tsx'
import { Unbroken } from '../../../ui/Unbroken.tsx'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import type { RegisterCell, RegisterRow } from './model/registerRow.ts'
import type { RegisterGroup } from './model/registerView.ts'
import styles from './RegisterList.module.css'

export interface RegisterListProps {
  readonly groups: readonly RegisterGroup[]
  readonly language: Language
  readonly chosen: MeasureId | null
  readonly onChoose: (id: MeasureId) => void
}

const COLUMNS = ['where', 'when', 'target', 'cost', 'basis'] as const

/** Measures as rows; on a narrow screen each row is a card. */
export function RegisterList({ groups, language, chosen, onChoose }: RegisterListProps) {
  const words = registerCatalogue(language).register
  return (
    <Table kind="plain" caption={words.caption} isCaptionHidden className={styles.list}>
      <thead>
        <tr>
          <th scope="col">{words.columns.measure}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" data-column={column}>
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id}>
          {group.name !== '' && (
            <tr className={styles.heading}>
              <th colSpan={COLUMNS.length + 1} scope="rowgroup">
                {group.name} <span>{group.rows.length}</span>
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <Row key={row.id} row={row} isChosen={row.id === chosen} words={words} onChoose={onChoose} />
          ))}
        </tbody>
      ))}
    </Table>
  )
}

interface RowProps extends Pick<RegisterListProps, 'onChoose'> {
  readonly row: RegisterRow
  readonly isChosen: boolean
  readonly words: ReturnType<typeof registerCatalogue>['register']
}

function Row({ row, isChosen, words, onChoose }: RowProps) {
  return (
    <tr data-chosen={isChosen || undefined} data-ended={row.isEnded || undefined}>
      <th scope="row">
        <i data-everywhere={row.isEverywhere || undefined} aria-hidden="true" />
        <div>
          <Button aria-pressed={isChosen} onClick={() => onChoose(row.id)}>
            {row.title}
          </Button>
          <small>
            {row.priorities || words.noPriority}
            {row.mark && <em>{row.mark}</em>}
          </small>
          {row.lost !== null && <small data-lost>{row.lost}</small>}
        </div>
      </th>
      <Cell column="where" cell={row.where} label={words.columns.where} />
      <td data-column="when" data-label={words.columns.when}>
        <span data-unknown={row.when.isUnknown || undefined}>{row.when.text}</span>
        {!row.status.isUnknown && <small>{row.status.text}</small>}
      </td>
      <Cell column="target" cell={row.target} label={words.columns.target} />
      <Cell column="cost" cell={row.cost} label={words.columns.cost} />
      <Cell column="basis" cell={row.basis} label={words.columns.basis} />
    </tr>
  )
}

function Cell({
  column,
  cell,
  label,
}: {
  readonly column: string
  readonly cell: RegisterCell
  readonly label: string
}) {
  return (
    <td data-column={column} data-label={label}>
      <span data-unknown={cell.isUnknown || undefined}>
        <Unbroken text={cell.text} />
      </span>
    </td>
  )
}
