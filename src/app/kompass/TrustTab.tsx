import { compassCatalogue } from '../../i18n/compassCatalogue.ts'
import type { AppState } from '../../state/AppState.ts'
import type { CompassTrust } from '../../viewmodels/compass/compassTrust.ts'
import type { CompassView } from '../../viewmodels/compass/compassView.ts'
import { KTable } from './KTable.tsx'
import styles from './TrustTab.module.css'

export interface TrustTabProps {
  readonly trust: CompassTrust
  readonly view: CompassView
  readonly state: AppState
}

/** What the landscapes are and are not, with this data's own numbers. */
export function TrustTab({ trust, view, state }: TrustTabProps) {
  const words = compassCatalogue(state.lang).compassPanel.kTable
  return (
    <div className={styles.trust}>
      <p className={styles.statement}>{trust.statement}</p>
      {trust.notes.length > 0 && (
        <ul>
          {trust.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <KTable rows={trust.kTable} language={state.lang} />
      <p className={styles.meta}>{words.about}</p>
      <p className={styles.meta}>
        {view.landscapes
          .filter((row) => row.typical !== '')
          .map((row) => `${row.number}. ${row.typical}.`)
          .join(' ')}
      </p>
    </div>
  )
}
