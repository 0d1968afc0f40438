import { type FormEvent, useState } from 'react'
import type { AppState } from '../../address/AppState.ts'
import { showMeeting } from '../../address/changes.ts'
import { encodeState } from '../../address/urlCodec.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { LANGUAGES, NO_TEXT } from '../../domain/LocalText.ts'
import { LONGEST_STORY_TEXT, MOST_SLIDES, type Story } from '../../domain/Story.ts'
import { textIn } from '../../domain/textIn.ts'
import { embedTitle } from '../../facts/figures/embedTitle.ts'
import { newPartId } from '../../keeping/randomId.ts'
import { useTyped } from '../../keeping/useTyped.ts'
import { useFinding } from '../../output/takeAway/useFinding.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Field } from './Field.tsx'
import styles from './Meeting.module.css'
import { firstSentence } from './model/firstSentence.ts'
import { addSlide, type NewSlide } from './model/story/storyEdits.ts'
import { storyTemplate } from './model/storyTemplates.ts'
import { useStories } from './useStories.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

export interface AddToMeetingProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly change: UrlState['change']
  readonly onClose: () => void
}

const NEW = ''

/** Puts the view on the screen last in a story, or in a new one. */
export function AddToMeeting({ dataset, state, change, onClose }: AddToMeetingProps) {
  const { language } = state
  const words = meetingCatalogue(language)
  const { stories, store, keeping } = useStories(dataset)
  const open = stories.filter((story) => story.slides.length < MOST_SLIDES)
  const [choice, setChoice] = useState<string | null>(null)
  const target = choice ?? open.at(-1)?.id ?? NEW
  const query = encodeState({ ...state, language: LANGUAGES[0], theme: 'auto', embed: false })
  const typed = useTyped(JSON.stringify(['add', query]), { headline: '', question: '' })
  const { headline, question } = typed.value
  const suggested = firstSentence(useFinding(dataset, state)) || embedTitle(dataset, state)
  const [added, setAdded] = useState<string | null>(null)
  const titleOf = (story: Story): string => textIn(story.title, language) || words.meeting.untitled
  const story = stories.find(({ id }) => id === added)
  const add = (event: FormEvent): void => {
    event.preventDefault()
    typed.forget()
    const known = store.story(target)
    const before = known ?? { ...storyTemplate('blank', dataset), slides: [] }
    const text = (value: string) => ({ ...NO_TEXT, [language]: value.trim() })
    const slide: NewSlide = {
      kind: 'view',
      // Language and appearance are those of whoever shows it.
      query,
      headline: text(headline || suggested),
      question: text(question),
      text: NO_TEXT,
      notes: NO_TEXT,
      areas: state.areas,
      marks: [],
    }
    const next = addSlide(before, slide, null, newPartId())
    if (known) {
      store.put(next)
      setAdded(known.id)
    } else setAdded(store.add(next))
  }
  return (
    <Dialog title={words.meeting.addToMeeting} closeLabel={words.shell.close} place="right" onClose={onClose}>
      {story ? (
        <div className={styles.form}>
          <p role="status">{words.meeting.added(titleOf(story))}</p>
          {keeping !== 'browser' && <Notice kind="error">{words.meeting.notKept[keeping]}</Notice>}
          <Button
            kind="primary"
            onClick={() => {
              onClose()
              change((before) => showMeeting(before, { story: story.id, screen: 'bilder', slide: story.slides.length }))
            }}
          >
            {words.meeting.goThere}
          </Button>
        </div>
      ) : (
        <form className={styles.form} onSubmit={add}>
          <Field label={words.meeting.addTo}>
            {(names) => (
              <select {...names} value={target} onChange={(event) => setChoice(event.target.value)}>
                {open.map((one) => (
                  <option key={one.id} value={one.id}>
                    {titleOf(one)}
                  </option>
                ))}
                <option value={NEW}>{words.meeting.newOne}</option>
              </select>
            )}
          </Field>
          <Field label={words.meeting.headline} hint={words.meeting.headlineHint}>
            {(names) => (
              <textarea
                {...names}
                rows={2}
                value={headline}
                placeholder={suggested}
                onChange={(event) => typed.write({ headline: event.target.value })}
                maxLength={LONGEST_STORY_TEXT}
              />
            )}
          </Field>
          <Field label={words.meeting.question} hint={words.meeting.questionHint}>
            {(names) => (
              <textarea
                {...names}
                rows={2}
                value={question}
                onChange={(event) => typed.write({ question: event.target.value })}
                maxLength={LONGEST_STORY_TEXT}
              />
            )}
          </Field>
          <Button kind="primary" type="submit">
            {words.meeting.add}
          </Button>
        </form>
      )}
    </Dialog>
  )
}
