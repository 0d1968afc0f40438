import { useState } from 'react'
import type { Decision, Story } from '../../domain/Story.ts'
import { newPartId } from '../../keeping/randomId.ts'
import { today } from '../../keeping/today.ts'
import { readTyped } from '../../keeping/useTyped.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { copyOf } from './copyOf.ts'
import { DecisionCard } from './DecisionCard.tsx'
import { DecisionForm, decisionFormName } from './DecisionForm.tsx'
import styles from './Meeting.module.css'
import { decisionLog } from './model/decisionLog.ts'
import { removeDecision, writeDecision } from './model/story/storyEdits.ts'
import { StoryActions } from './StoryActions.tsx'
import type { Meeting, OpenStory } from './useMeeting.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

export interface DecisionsProps extends ViewProps {
  readonly open: OpenStory
  readonly meeting: Meeting
}

/** Every question of the story with what was decided: what, who, when, followed up by what. */
export function Decisions({ open, meeting, ...view }: DecisionsProps) {
  const { dataset, state, change } = view
  const { language } = state
  const words = meetingCatalogue(language)
  const { story, isFromPackage } = open
  const [writing, setWriting] = useState(() => unfinished(story))
  const put = (change: (latest: Story) => Story): void =>
    meeting.store.put(change(meeting.store.story(story.id) ?? story))
  const questions = decisionLog(story, dataset, today(), language)
  return (
    <div>
      <StoryActions {...view} open={open} />
      <div className={styles.page}>
        <h2>{words.decision.title}</h2>
        <p className={styles.hint}>{words.decision.lead}</p>
        {isFromPackage && (
          <Notice kind="warning" as="div" isFilled className={styles.changes}>
            <p>{words.decision.notKeptReadOnly}</p>
            <Button
              kind="plain"
              onClick={() => {
                const own = meeting.store.add(copyOf(story))
                change((before) => ({ ...before, meeting: { ...before.meeting, story: own } }))
              }}
            >
              {words.meeting.copyToMine}
            </Button>
          </Notice>
        )}
        {questions.length === 0 && <p className={styles.empty}>{words.decision.noQuestions}</p>}
        <ol className={styles.questions}>
          {questions.map((question) => (
            <li key={question.key}>
              <p className={styles.meta}>
                {question.place}
                {question.headline && ` · ${question.headline}`}
              </p>
              <h3>{question.question}</h3>
              {question.rows.map((row) =>
                writing?.before?.id === row.decision.id ? null : (
                  <DecisionCard
                    key={row.decision.id}
                    row={row}
                    story={story}
                    view={view}
                    canEdit={!isFromPackage}
                    onChange={(next) => put((latest) => writeDecision(latest, next))}
                    onEdit={() => setWriting({ slideId: question.slideId, before: row.decision })}
                    onRemove={() => put((latest) => removeDecision(latest, row.decision.id))}
                  />
                ),
              )}
              {writing?.slideId === question.slideId ? (
                <DecisionForm
                  dataset={dataset}
                  language={language}
                  key={decisionFormName(story.id, question.slideId, writing.before?.id ?? '')}
                  storyId={story.id}
                  slideId={question.slideId}
                  question={question.question}
                  before={writing.before}
                  onCancel={() => setWriting(null)}
                  onSave={(decision) => {
                    put((latest) => writeDecision(latest, { id: newPartId(), ...decision }))
                    setWriting(null)
                  }}
                />
              ) : (
                !isFromPackage && (
                  <Button
                    kind="plain"
                    aria-label={`${question.rows.length > 0 ? words.decision.another : words.decision.write}: ${question.question}`}
                    onClick={() => setWriting({ slideId: question.slideId, before: null })}
                  >
                    {question.rows.length > 0 ? words.decision.another : words.decision.write}
                  </Button>
                )
              )}
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}

/** A decision that somebody had begun to write when the page was left: its form is open again. */
function unfinished(story: Story): { readonly slideId: string; readonly before: Decision | null } | null {
  const isTyped = (slideId: string, before: Decision | null): boolean =>
    readTyped(decisionFormName(story.id, slideId, before?.id ?? ''), { decision: '', responsible: '' }) !== null
  const changed = story.decisions.find((decision) => isTyped(decision.slideId, decision))
  if (changed) return { slideId: changed.slideId, before: changed }
  const begun = story.slides.find(({ id }) => isTyped(id, null))
  return begun ? { slideId: begun.id, before: null } : null
}
