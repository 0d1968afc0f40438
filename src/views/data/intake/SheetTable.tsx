import type { Language } from '../../../domain/LocalText.ts'
import type { SheetExcerpt } from '../../../facts/intake/intakeMessages.ts'
import type { IntakeTable } from '../../../intake/Intake.ts'
import { Table } from '../../../ui/Table.tsx'
import { numberText } from '../../../words/format.ts'
import { readingCatalogue } from '../words/readingCatalogue.ts'
import { sheetGrid } from './model/sheetGrid.ts'
import styles from './SheetTable.module.css'

export interface SheetTableProps {
  readonly sheet: SheetExcerpt
  readonly tables: readonly IntakeTable[]
  readonly language: Language
}

/** The raw rows of a file as they are, with what was recognised drawn on them. */
export function SheetTable({ sheet, tables, language }: SheetTableProps) {
  const words = readingCatalogue(language).reading
  const { roles, lines } = sheetGrid(sheet, tables)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={styles.scroll} aria-label={words.gridName(sheet.file)} tabIndex={0}>
      <Table className={styles.sheet}>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            {roles.map((role, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
              <th key={at} scope="col" data-role={role ?? undefined}>
                {role && words.roles[role]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) =>
            line.kind === 'gap' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a gap is its place.
              <tr key={`gap${at}`} className={styles.gap}>
                <td colSpan={roles.length + 1}>{words.moreRows(numberText(line.rows, 0, language))}</td>
              </tr>
            ) : (
              <tr key={line.line} data-part={line.part}>
                <th scope="row">
                  {line.line}
                  {line.part !== 'figure' && line.part !== 'blank' && <small>{words.parts[line.part]}</small>}
                </th>
                {line.cells.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
                  <td key={column} data-role={roles[column] ?? undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      </Table>
    </section>
  )
}
