import type { Language } from '../../../domain/LocalText.ts'
import { Table } from '../../../ui/Table.tsx'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'
import { FigureRow } from '../FigureRow.tsx'
import { FigureKey } from '../FigureTable.tsx'
import { goalPlaces } from '../model/profileRow.ts'
import type { ProfileView } from '../model/profileView.ts'
import styles from './PrintProfile.module.css'

/** Rows that leave room for the rest of the first page. */
const ROWS = 7

/** The first indicators of the profile as rows of marks. */
export function PrintKeyFigures({ view, language }: { readonly view: ProfileView; readonly language: Language }) {
  const words = profileCatalogue(language).profilePage.figures
  return (
    <section className={styles.figures}>
      <h2>{view.rowsTitle}</h2>
      <FigureKey view={view} language={language} />
      <Table aria-label={view.rowsTitle}>
        <thead>
          <tr>
            <th scope="col">
              <span className={styles.unseen}>{words.indicator}</span>
            </th>
            <th scope="col">
              <span className={styles.unseen}>{words.among}</span>
            </th>
            <th scope="col" className={styles.n}>
              {view.ownLabel}
            </th>
            <th scope="col" className={styles.n}>
              {profileCatalogue(language).profile.municipality}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.keyRows.slice(0, ROWS).map((row) => (
            <tr key={row.indicatorId}>
              <th scope="row">{row.name}</th>
              <td>
                <FigureRow
                  others={row.others}
                  marks={row.marks}
                  doubt={row.doubt}
                  tick={row.tick}
                  goals={goalPlaces(row)}
                />
              </td>
              <td className={styles.n}>
                {row.prefix && <span className={styles.ca}>{row.prefix} </span>}
                <b>{row.value}</b>
              </td>
              <td className={styles.n}>{row.municipality}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
