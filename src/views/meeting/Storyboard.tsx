import { useRef, useState } from 'react'
import { type Language, NO_TEXT } from '../../domain/LocalText.ts'
import type { Slide, Story } from '../../domain/Story.ts'
import { newPartId } from '../../keeping/randomId.ts'
import { Button } from '../../ui/Button.tsx'
import { Hidden } from '../../ui/Hidden.tsx'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { numberText } from '../../words/format.ts'
import { AddSlide } from './AddSlide.tsx'
import styles from './Meeting.module.css'
import { recordEdit, redoEdit, startHistory, undoEdit } from './model/story/StoryHistory.ts'
import { addSlide, duplicateSlide, editSlide, moveSlide, removeSlide } from './model/story/storyEdits.ts'
import { ScaledSlide } from './ScaledSlide.tsx'
import { SlideEditor } from './SlideEditor.tsx'
import { SlideList } from './SlideList.tsx'
import { StoryActions } from './StoryActions.tsx'
import type { OpenStory } from './useMeeting.ts'
import { useUndoKeys } from './useUndoKeys.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

export interface StoryboardProps extends ViewProps {
  readonly open: OpenStory
  /** Writes the story; for a story of the package there is none to write. */
  readonly onWrite: (story: Story) => void
  /** The story as it is now: whoever has waited for a file to be read has an older one at hand. */
  readonly latest: () => Story | null
  readonly onGo: (at: number) => void
}

/** The slides of a story: order, words, preview. A story that comes with the package is looked at, not changed. */
export function Storyboard({ open, onWrite, latest, onGo, ...view }: StoryboardProps) {
  const { state, dataset } = view
  const { language } = state
  const words = meetingCatalogue(language).meeting
  const { story, isFromPackage, views, changes } = open
  const [kept, setKept] = useState(() => startHistory(story))
  const [said, setSaid] = useState('')
  const lastField = useRef('')
  // A decision or a slide added from elsewhere is a step like any other.
  const history = kept.present === story ? kept : recordEdit(kept, story)
  const at = Math.min(Math.max(0, state.meeting.slide - 1), Math.max(0, views.length - 1))
  const current = views[at]
  const number = (value: number): string => numberText(value, 0, language)

  const edit = (change: (story: Story) => Story, message: string, field = ''): void => {
    const next = change(latest() ?? story)
    const recorded = recordEdit(history, next, field !== '' && field === lastField.current)
    lastField.current = field
    setKept(recorded)
    setSaid(message)
    if (recorded.present !== story) onWrite(recorded.present)
  }
  const step = (back: boolean): void => {
    if ((back ? history.past : history.future).length === 0) return
    const stepped = back ? undoEdit(history) : redoEdit(history)
    lastField.current = ''
    setKept(stepped)
    setSaid(back ? words.undone : words.redone)
    if (stepped.present !== story) onWrite(stepped.present)
  }
  useUndoKeys(isFromPackage ? null : step)
  const move = (slideId: string, to: number): void => {
    const next = moveSlide(story, slideId, to)
    const title = views.find(({ slide }) => slide.id === slideId)?.headline || words.noHeadline
    const place = next.slides.findIndex(({ id }) => id === slideId)
    edit((before) => moveSlide(before, slideId, to), words.moved(title, number(place + 1), number(next.slides.length)))
    onGo(place)
  }
  const add = (slide: Omit<Slide, 'id'>): void => {
    edit((before) => addSlide(before, slide as Slide, current?.slide.id ?? null, newPartId()), '')
    onGo(Math.min(story.slides.length, current ? at + 1 : 0))
  }
  const tool = (icon: IconName, label: string, action: () => void, disabled = false) => (
    <Button kind="icon" aria-label={label} title={label} disabled={disabled} onClick={action}>
      <Icon name={icon} />
    </Button>
  )
  return (
    <div>
      <StoryActions
        {...view}
        open={open}
        onTitle={(title) =>
          edit((before) => ({ ...before, title: { ...before.title, [language]: title } }), '', 'title')
        }
      >
        {!isFromPackage && (
          <>
            {tool('undo', words.undo, () => step(true), history.past.length === 0)}
            {tool('redo', words.redo, () => step(false), history.future.length === 0)}
          </>
        )}
      </StoryActions>
      {changes.notes.length > 0 && (
        <Notice kind="warning" as="div" isFilled role="status" className={styles.changes}>
          {changes.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      )}
      <Hidden as="p" role="status">
        {said}
      </Hidden>
      <div className={styles.columns}>
        <div className={styles.list} data-print="none">
          <SlideList
            views={views}
            at={at}
            dataset={dataset}
            theme={view.theme}
            language={language}
            affected={changes.slides}
            canEdit={!isFromPackage}
            onChoose={onGo}
            onMove={move}
          />
          {!isFromPackage && <AddSlide language={language} onAdd={add} isFull={addSlide(story, EMPTY) === story} />}
        </div>
        {current ? (
          <div className={styles.edit}>
            <div className={styles.preview}>
              <ScaledSlide
                key={`${current.slide.id}${current.slide.kind === 'view' ? current.slide.query : ''}`}
                dataset={dataset}
                issues={view.issues}
                vocabulary={view.vocabulary}
                theme={view.theme}
                height={768}
                view={current}
                level={2}
                language={language}
                onMark={(i, x, y) =>
                  edit(
                    (before) =>
                      editSlide(before, current.slide.id, (slide) => {
                        const mark = slide.marks[i]
                        return mark ? { ...slide, marks: slide.marks.with(i, { ...mark, x, y }) } : slide
                      }),
                    '',
                    `${current.slide.id}drag${i}`,
                  )
                }
              />
              {!isFromPackage && (
                <div className={styles.row}>
                  {tool('up', words.moveUp, () => move(current.slide.id, at - 1), at === 0)}
                  {tool('chevron', words.moveDown, () => move(current.slide.id, at + 1), at === views.length - 1)}
                  {tool('copy', words.duplicate, () => {
                    edit(
                      (before) => duplicateSlide(before, current.slide.id, newPartId()),
                      words.duplicated(current.headline),
                    )
                    onGo(at + 1)
                  })}
                  {tool('bin', words.removeSlide, () => {
                    edit(
                      (before) => removeSlide(before, current.slide.id),
                      words.removed(current.headline || words.noHeadline),
                    )
                    onGo(Math.max(0, at - 1))
                  })}
                </div>
              )}
              {changes.slides.get(current.slide.id)?.map((fault) => (
                <Notice key={fault} kind="warning">
                  {fault}
                </Notice>
              ))}
            </div>
            {isFromPackage ? (
              <ReadOnly notes={current.notes} language={language} />
            ) : (
              <>
                <SlideEditor
                  slide={current.slide}
                  dataset={dataset}
                  language={language}
                  onEdit={(change, field) => edit((before) => editSlide(before, current.slide.id, change), '', field)}
                />
                <div className={styles.onPaper}>
                  <Notes notes={current.notes} language={language} />
                </div>
              </>
            )}
          </div>
        ) : (
          <p className={styles.empty}>{words.emptyStory}</p>
        )}
      </div>
    </div>
  )
}

const EMPTY: Omit<Extract<Slide, { kind: 'text' }>, 'id'> = {
  kind: 'text',
  headline: NO_TEXT,
  text: NO_TEXT,
  question: NO_TEXT,
  notes: NO_TEXT,
  areas: [],
  marks: [],
}

interface NotesProps {
  readonly notes: string
  readonly language: Language
}

function ReadOnly({ notes, language }: NotesProps) {
  return (
    <div className={styles.form}>
      <p className={styles.hint}>{meetingCatalogue(language).meeting.packageStory}</p>
      <Notes notes={notes} language={language} />
    </div>
  )
}

/** What the speaker has to say, as text: of all that is written in the editor, only this is not on the slide beside it. */
function Notes({ notes, language }: NotesProps) {
  const words = meetingCatalogue(language).meeting
  return (
    notes && (
      <section aria-label={words.notes}>
        <h2 className={styles.small}>{words.notes}</h2>
        <p className={styles.notes}>{notes}</p>
      </section>
    )
  )
}
