import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { NeedFindings } from '../../../facts/need/NeedFindings.ts'
import { Details } from '../../../ui/Details.tsx'
import { Table } from '../../../ui/Table.tsx'
import { effortCatalogue } from '../words/effortCatalogue.ts'
import styles from './DoseTab.module.css'
import { doseRowsView } from './model/doseRowsView.ts'
import type { DoseView } from './model/doseView.ts'

export interface DoseFiguresProps {
  readonly dataset: Dataset
  readonly view: DoseView
  readonly need: NeedFindings | null
  readonly language: Language
  /** Beside the picture instead of folded under it. */
  readonly isOpen?: boolean
}

/** The figures behind the pictures, area by area. */
export function DoseFigures({ dataset, view, need, language, isOpen = false }: DoseFiguresProps) {
  const words = effortCatalogue(language).dose
  const rows = doseRowsView(dataset, view, need, language)
  if (rows.length === 0) return null
  const { table } = words
  const shown = (
    <Table
      kind={isOpen ? 'dense' : 'plain'}
      caption={table.name}
      isCaptionHidden
      columns={[table.area, table.need, table.dose, table.residents, table.served]}
    >
      <tbody>
        {rows.map((row) => (
          <tr key={row.areaId}>
            <th scope="row">{row.name}</th>
            <td>{row.need}</td>
            <td>{row.dose}</td>
            <td>{row.residents}</td>
            <td>{row.served}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
  return isOpen ? (
    <div data-print="none">{shown}</div>
  ) : (
    <Details kind="link" summary={words.tableOpen} className={styles.figures}>
      {shown}
    </Details>
  )
}
