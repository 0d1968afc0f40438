import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { textIn } from '../../../domain/textIn.ts'
import { lostPlaces } from '../../../facts/subjects/lostPlaces.ts'
import type { PlanTableName } from '../../../keeping/drafts/model/PlanEdit.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { planCatalogue } from '../words/planCatalogue.ts'
import styles from './Records.module.css'
import type { PlanRecordsAccess } from './usePlanRecords.ts'

export interface LostRecordsProps {
  readonly dataset: Dataset
  readonly access: Pick<PlanRecordsAccess<PlanTableName>, 'records' | 'edit' | 'remove'>
  readonly language: Language
}

/** Goals or notes of the reader's own about places that are not there, with the way to say which place each is about. */
export function LostRecords({ dataset, access, language }: LostRecordsProps) {
  const words = planCatalogue(language).planRecords
  const lost = access.records.flatMap((record) => {
    const text = lostPlaces(dataset, [record], language)
    return text === null ? [] : [{ id: record.id, name: textIn(record.text, language), text }]
  })
  if (lost.length === 0) return null
  return (
    <Notice kind="warning" as="section" isFilled className={styles.lost} data-print="none">
      <h2>{words.lost}</h2>
      <p>{words.lostNote}</p>
      <ul>
        {lost.map(({ id, name, text }) => (
          <li key={id}>
            <b>{name}</b>
            <p>{text}</p>
            <p className={styles.actions}>
              <Button kind="inline" aria-label={`${words.lostEdit}: ${name}`} onClick={() => access.edit(id)}>
                {words.lostEdit}
              </Button>
              <Button kind="inline" aria-label={`${words.remove}: ${name}`} onClick={() => access.remove(id)}>
                {words.remove}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
