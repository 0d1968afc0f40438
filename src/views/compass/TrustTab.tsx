import { useMemo } from 'react'
import type { AppState } from '../../address/AppState.ts'
import { Table } from '../../ui/Table.tsx'
import { compassCatalogue } from '../../words/compassCatalogue.ts'
import { KTable } from './KTable.tsx'
import type { CompassTrust } from './model/compassTrust.ts'
import type { CompassView } from './model/compassView.ts'
import { landscapeStability } from './model/landscapeStability.ts'
import styles from './TrustTab.module.css'

export interface TrustTabProps {
  readonly trust: CompassTrust
  readonly view: CompassView
  readonly state: AppState
}

/** What the landscapes are and are not, with this data's own numbers. */
export function TrustTab({ trust, view, state }: TrustTabProps) {
  const words = compassCatalogue(state.language).compassPanel.kTable
  const own = compassCatalogue(state.language).compassPanel.stability
  const stability = useMemo(
    () => landscapeStability(view.fit, view.landscapes, state.language),
    [view.fit, view.landscapes, state.language],
  )
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
      {stability && (
        <Table
          kind="dense"
          caption={own.caption}
          columns={[own.landscape, own.leaveOut, own.bootstrap, own.verdict]}
          className={styles.stability}
        >
          <tbody>
            {stability.rows.map((row) => (
              <tr key={row.group}>
                <th scope="row">{row.landscape}</th>
                <td>{row.leaveOut}</td>
                <td>{row.bootstrap}</td>
                <td>{row.verdict}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {stability && <p className={styles.meta}>{stability.about}</p>}
      <KTable rows={trust.kTable} language={state.language} />
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
