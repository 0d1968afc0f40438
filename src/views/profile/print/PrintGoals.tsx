import type { Language } from '../../../domain/LocalText.ts'
import { goalsCatalogue } from '../../../words/goalsCatalogue.ts'
import type { ProfileRow } from '../model/profileRow.ts'
import styles from './PrintProfile.module.css'

/** What the plan wants of these indicators, and whether the figures say that it is reached. */
export function PrintGoals({ rows, language }: { readonly rows: readonly ProfileRow[]; readonly language: Language }) {
  return (
    <section className={styles.list}>
      <h2>{goalsCatalogue(language).goals.title}</h2>
      <ul>
        {rows.flatMap(({ name, goals }) =>
          goals.map(({ id, said }) => (
            <li key={id}>
              <b>{name}.</b> {said}
            </li>
          )),
        )}
      </ul>
    </section>
  )
}
