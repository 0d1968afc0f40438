import { useMemo, useState } from 'react'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import type { PlanKind } from '../../domain/PlanProposal.ts'
import { readDoneDeadlines, tickDeadline } from '../../keeping/doneDeadlines.ts'
import { today } from '../../keeping/today.ts'
import { Button } from '../../ui/Button.tsx'
import page from './Meeting.module.css'
import { type CycleRow, yearCycle } from './model/yearCycle.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'
import styles from './YearCycle.module.css'

export interface YearCycleProps {
  readonly dataset: Dataset
  readonly language: Language
  readonly onDocument: (kind: PlanKind, year: number) => void
}

/** The year of work: what is due, what is done, and the documents that are made for it. Nothing where the package has none. */
export function YearCycle({ dataset, language, onDocument }: YearCycleProps) {
  const words = meetingCatalogue(language).meeting.cycle
  const { municipalityCode } = dataset.meta
  const [done, setDone] = useState(() => readDoneDeadlines(municipalityCode))
  const [isKept, setKept] = useState(true)
  const now = today()
  const rows = useMemo(() => yearCycle(dataset, done, now, language), [dataset, done, now, language])
  if (rows.length === 0) return null
  const tick = ({ id, year }: CycleRow, isDone: boolean): void => {
    const others = done.filter((each) => each.id !== id || each.year !== year)
    setDone(isDone ? [...others, { id, year, on: now }] : others)
    setKept(tickDeadline(municipalityCode, { id, year }, isDone ? now : null))
  }
  return (
    <section className={page.section} aria-labelledby="year-cycle" data-print="none">
      <h2 id="year-cycle">{words.title(now.slice(0, 4))}</h2>
      <p className={page.hint}>{words.hint}</p>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={`${row.id} ${row.year}`} data-state={row.state}>
            <label className={styles.tick}>
              <input
                type="checkbox"
                checked={row.state === 'done'}
                onChange={({ target }) => tick(row, target.checked)}
              />
              <span>
                <b>{row.name}</b>
                {row.note !== '' && <small>{row.note}</small>}
              </span>
            </label>
            <p className={styles.when}>
              {row.when}
              {row.said !== '' && <b>{row.said}</b>}
            </p>
            <p>
              {row.document && (
                <Button kind="inline" onClick={() => onDocument(row.document!.kind, row.year)}>
                  {row.document.name}
                </Button>
              )}
            </p>
          </li>
        ))}
      </ul>
      <p role="status">{isKept ? '' : words.notKept}</p>
    </section>
  )
}
