import type { Language } from '../../../domain/LocalText.ts'
import type { PlanTableName } from '../../../keeping/drafts/model/PlanEdit.ts'
import { Button } from '../../../ui/Button.tsx'
import { planCatalogue } from '../words/planCatalogue.ts'
import styles from './Records.module.css'
import type { PlanRecordsAccess } from './usePlanRecords.ts'

export interface RecordActionsProps {
  readonly id: string
  readonly name: string
  readonly access: Pick<PlanRecordsAccess<PlanTableName>, 'store' | 'changeOf' | 'isClash' | 'edit' | 'remove'>
  readonly language: Language
}

/** Under a goal or a note: whether it is the reader's own, and what can be done to it. */
export function RecordActions({ id, name, access, language }: RecordActionsProps) {
  const words = planCatalogue(language).planRecords
  if (!access.store) return null
  const change = access.changeOf(id)
  return (
    <p className={styles.actions}>
      {change && <small>{words.changes[change]}</small>}
      {access.isClash(id) && <small>{words.clash}</small>}
      <Button kind="inline" onClick={() => access.edit(id)} aria-label={`${words.edit}: ${name}`}>
        {words.edit}
      </Button>
      <Button kind="inline" onClick={() => access.remove(id)} aria-label={`${words.remove}: ${name}`}>
        {words.remove}
      </Button>
    </p>
  )
}
