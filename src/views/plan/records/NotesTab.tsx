import { useMemo } from 'react'
import { latestFirst } from '../../../facts/notes/notesAbout.ts'
import { noteTexts } from '../../../facts/notes/noteTexts.ts'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { notesTable } from '../files/planTables.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import { RecordActions } from './RecordActions.tsx'
import styles from './Records.module.css'
import { RecordsPage } from './RecordsPage.tsx'
import { usePlanRecords } from './usePlanRecords.ts'

/** What people have seen and heard, the latest first. Read, never counted. */
export function NotesTab({ dataset, state, change, presenting }: ViewProps) {
  const { language } = state
  const words = planCatalogue(language).planRecords
  const access = usePlanRecords('notes', dataset, language)
  // Who sees it shown to others sees what is open.
  const notes = useMemo(
    () => dataset.notes.filter(({ audience }) => !presenting || audience === 'open'),
    [dataset.notes, presenting],
  )
  const latest = useMemo(() => [...notes].sort(latestFirst), [notes])
  const internal = notes.filter(({ audience }) => audience === 'internal').length
  return (
    <RecordsPage
      table="notes"
      dataset={dataset}
      state={state}
      change={change}
      presenting={presenting}
      access={access}
      file={() => notesTable(access.records)}
      sentence={words.notes.finding(notes.length, internal)}
      rule={words.notes.rule}
    >
      {latest.length === 0 ? (
        <p className={styles.none}>{words.notes.none}</p>
      ) : (
        <ul className={styles.cards}>
          {latest.map((note) => {
            const texts = noteTexts(dataset, note, language)
            return (
              <li key={note.id} className={styles.card} data-audience={note.audience}>
                <blockquote>{texts.text}</blockquote>
                <p className={styles.from}>
                  {texts.head} <b>{words.audiences[note.audience]}</b>
                </p>
                {!presenting && <RecordActions id={note.id} name={texts.text} access={access} language={language} />}
              </li>
            )
          })}
        </ul>
      )}
    </RecordsPage>
  )
}
