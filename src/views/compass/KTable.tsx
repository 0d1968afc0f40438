import type { Language } from '../../domain/LocalText.ts'
import { Table } from '../../ui/Table.tsx'
import { compassCatalogue } from '../../words/compassCatalogue.ts'
import styles from './KTable.module.css'
import type { KTableRow } from './model/compassTrust.ts'

/** Numbers of landscapes with their separation and stability. */
export function KTable({ rows, language }: { readonly rows: readonly KTableRow[]; readonly language: Language }) {
  const words = compassCatalogue(language).compassPanel.kTable
  return (
    <Table
      kind="dense"
      caption={words.caption}
      columns={[words.k, words.silhouette, words.stability, words.sizes]}
      className={styles.table}
    >
      <tbody>
        {rows.map((row) => (
          <tr key={row.k} data-shown={row.isShown || undefined}>
            <th scope="row">
              {row.count}
              {row.isShown && <small>{words.chosen}</small>}
              {row.isSuggested && !row.isShown && <small>{words.suggested}</small>}
            </th>
            <td>{row.silhouette}</td>
            <td>{row.stability}</td>
            <td>{row.sizes}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
