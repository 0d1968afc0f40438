import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { NeedFindings } from '../../../facts/need/NeedFindings.ts'
import { effortCatalogue } from '../words/effortCatalogue.ts'
import styles from './DoseTab.module.css'
import { doseRowsView } from './model/doseRowsView.ts'
import type { DoseView } from './model/doseView.ts'

export interface DoseFiguresProps {
  readonly dataset: Dataset
  readonly view: DoseView
  readonly need: NeedFindings | null
  readonly language: Language
}

/** The figures behind the pictures, area by area. */
export function DoseFigures({ dataset, view, need, language }: DoseFiguresProps) {
  const words = effortCatalogue(language).dose
  const rows = doseRowsView(dataset, view, need, language)
  if (rows.length === 0) return null
  const { table } = words
  return (
    <details className={styles.figures}>
      <summary>{words.tableOpen}</summary>
      <table>
        <thead>
          <tr>
            {[table.area, table.need, table.dose, table.residents, table.served].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
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
      </table>
    </details>
  )
}
