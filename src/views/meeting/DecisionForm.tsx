import { type FormEvent, useEffect, useRef } from 'react'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { type Decision, LONGEST_STORY_TEXT, type StoryId } from '../../domain/Story.ts'
import { textIn } from '../../domain/textIn.ts'
import { today } from '../../keeping/today.ts'
import { useTyped } from '../../keeping/useTyped.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from './Field.tsx'
import styles from './Meeting.module.css'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

export interface DecisionFormProps {
  readonly dataset: Dataset
  readonly language: Language
  readonly storyId: StoryId
  readonly slideId: string
  readonly question: string
  readonly before: Decision | null
  readonly onSave: (decision: Omit<Decision, 'id'> & { readonly id?: string }) => void
  readonly onCancel: () => void
}

/** Tells the forms of decisions apart; `decisionId` is empty for one that is not written yet. */
export function decisionFormName(storyId: StoryId, slideId: string, decisionId: string): string {
  return JSON.stringify(['decision', storyId, slideId, decisionId])
}

/** What was decided on a question: what, which role, when, and how it is followed up. */
export function DecisionForm(props: DecisionFormProps) {
  const { dataset, language, storyId, slideId, question, before, onSave, onCancel } = props
  const words = meetingCatalogue(language).decision
  const typed = useTyped(decisionFormName(storyId, slideId, before?.id ?? ''), {
    decision: before?.decision ?? '',
    responsible: before?.responsible ?? '',
    due: before?.due ?? '',
    indicator: before?.indicator ?? '',
  })
  const draft = typed.value
  const first = useRef<HTMLTextAreaElement>(null)
  // The form was asked for, to be written in; a dialog around it has taken the focus for itself before.
  useEffect(() => first.current?.focus(), [])
  const write = (key: keyof typeof draft) => (event: { target: { value: string } }) =>
    typed.write({ [key]: event.target.value })
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (draft.decision.trim() === '') return
    typed.forget()
    onSave({
      ...(before ? { id: before.id } : {}),
      slideId,
      question,
      decision: draft.decision.trim(),
      responsible: draft.responsible.trim(),
      due: draft.due,
      indicator: draft.indicator || null,
      status: before?.status ?? 'open',
      decidedOn: before?.decidedOn || today(),
      measure: before?.measure ?? null,
    })
  }
  return (
    <form className={styles.form} onSubmit={save}>
      <Field label={words.decision} hint={words.decisionHint}>
        {(names) => (
          <textarea
            {...names}
            rows={3}
            required
            ref={first}
            maxLength={LONGEST_STORY_TEXT}
            value={draft.decision}
            onChange={write('decision')}
          />
        )}
      </Field>
      {typed.isKept && (
        <p role="status" className={styles.hint}>
          {words.typedKept}
        </p>
      )}
      <Field label={words.responsible} hint={words.responsibleHint}>
        {(names) => <input {...names} value={draft.responsible} onChange={write('responsible')} autoComplete="off" />}
      </Field>
      <div className={styles.two}>
        <Field label={words.due}>
          {(names) => <input {...names} type="date" value={draft.due} onChange={write('due')} />}
        </Field>
        <Field label={words.indicator}>
          {(names) => (
            <select {...names} value={draft.indicator} onChange={write('indicator')}>
              <option value="">{words.noIndicator}</option>
              {dataset.indicators.map((indicator) => (
                <option key={indicator.id} value={indicator.id}>
                  {textIn(indicator.name, language)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className={styles.row}>
        <Button kind="primary" type="submit">
          {words.save}
        </Button>
        <Button
          kind="plain"
          onClick={() => {
            typed.forget()
            onCancel()
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
