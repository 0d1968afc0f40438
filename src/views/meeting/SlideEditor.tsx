import { useState } from 'react'
import type { Dataset } from '../../domain/Dataset.ts'
import { type Language, type LocalText, NO_TEXT } from '../../domain/LocalText.ts'
import { LONGEST_STORY_TEXT, MOST_MARKS, type Slide, type SlideMark } from '../../domain/Story.ts'
import { textIn } from '../../domain/textIn.ts'
import { Button } from '../../ui/Button.tsx'
import { Details } from '../../ui/Details.tsx'
import { FileButton } from '../../ui/FileButton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Field } from './Field.tsx'
import styles from './Meeting.module.css'
import { pictureOfFile } from './pictureOfFile.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

export interface SlideEditorProps {
  readonly slide: Slide
  readonly dataset: Dataset
  readonly language: Language
  /** `sameStep`: goes on with what was typed just before. */
  readonly onEdit: (change: (slide: Slide) => Slide, field: string) => void
}

/** The words of a slide, and what on its picture they speak of. */
export function SlideEditor({ slide, dataset, language, onEdit }: SlideEditorProps) {
  const words = meetingCatalogue(language).meeting
  const [fault, setFault] = useState('')
  const write = (text: LocalText, value: string): LocalText => ({ ...text, [language]: value })
  const field = (key: 'headline' | 'text' | 'question' | 'notes', label: string, hint: string, rows: number) => (
    <Field label={label} hint={hint}>
      {(names) => (
        <textarea
          {...names}
          rows={rows}
          maxLength={LONGEST_STORY_TEXT}
          value={slide[key][language]}
          placeholder={textIn(slide[key], language)}
          onChange={(event) =>
            onEdit((before) => ({ ...before, [key]: write(before[key], event.target.value) }), `${slide.id}${key}`)
          }
        />
      )}
    </Field>
  )
  const marked = (change: (marks: readonly SlideMark[]) => readonly SlideMark[], name: string): void =>
    onEdit((before) => ({ ...before, marks: change(before.marks) }), name)
  const add = (kind: SlideMark['kind']): void =>
    marked(
      (marks) => [...marks, { kind, x: 0.5, y: 0.4, size: kind === 'ring' ? 0.08 : 0.3, text: NO_TEXT }],
      `${slide.id}add${slide.marks.length}`,
    )
  return (
    <div className={styles.form} data-print="none">
      {field('headline', words.headline, words.headlineHint, 2)}
      {field('question', words.question, words.questionHint, 2)}
      {field('text', words.text, words.textHint, slide.kind === 'text' ? 7 : 2)}
      {field('notes', words.notes, words.notesHint, 4)}
      {slide.kind === 'picture' && (
        <>
          <Field label={words.alt} hint={words.altHint}>
            {(names) => (
              <input
                {...names}
                maxLength={LONGEST_STORY_TEXT}
                value={slide.alt[language]}
                onChange={(event) =>
                  onEdit(
                    (before) =>
                      before.kind === 'picture' ? { ...before, alt: write(before.alt, event.target.value) } : before,
                    `${slide.id}alt`,
                  )
                }
              />
            )}
          </Field>
          <FileButton
            label={words.replacePicture}
            accept="image/png,image/jpeg,image/webp"
            onFiles={async ([file]) => {
              const picture = await pictureOfFile(file)
              setFault(picture === null ? words.pictureTooLarge : '')
              if (picture) onEdit((before) => ({ ...before, picture }) as Slide, `${slide.id}picture${file.name}`)
            }}
          />
          {fault && <Notice kind="error">{fault}</Notice>}
        </>
      )}
      {slide.kind === 'view' && (
        <Details
          kind="heading"
          summary={
            <>
              {words.emphasis} <small>{slide.areas.length || ''}</small>
            </>
          }
        >
          <p className={styles.hint}>{words.emphasisHint}</p>
          <div className={styles.checks}>
            {dataset.areas.map((area) => (
              <label key={area.id}>
                <input
                  type="checkbox"
                  checked={slide.areas.includes(area.id)}
                  onChange={(event) => {
                    const isIn = event.target.checked
                    onEdit(
                      (before) => ({
                        ...before,
                        areas: isIn ? [...before.areas, area.id] : before.areas.filter((id) => id !== area.id),
                      }),
                      `${slide.id}area${area.id}${isIn}`,
                    )
                  }}
                />
                {area.name}
              </label>
            ))}
          </div>
        </Details>
      )}
      {slide.kind !== 'text' && (
        <Details
          kind="heading"
          summary={
            <>
              {words.marks} <small>{slide.marks.length || ''}</small>
            </>
          }
        >
          <p className={styles.hint}>{words.markPlace}</p>
          <div className={styles.row}>
            <Button kind="plain" disabled={slide.marks.length >= MOST_MARKS} onClick={() => add('note')}>
              {words.addNote}
            </Button>
            <Button kind="plain" disabled={slide.marks.length >= MOST_MARKS} onClick={() => add('ring')}>
              {words.addRing}
            </Button>
          </div>
          <ul className={styles.marks}>
            {slide.marks.map((mark, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a mark is known by its place in the list.
              <li key={`${mark.kind}${i}`}>
                <Field label={words.markNames[mark.kind]}>
                  {(names) => (
                    <input
                      {...names}
                      maxLength={LONGEST_STORY_TEXT}
                      value={mark.text[language]}
                      aria-label={words.markText}
                      onChange={(event) =>
                        marked(
                          (marks) =>
                            marks.map((one, k) =>
                              k === i ? { ...one, text: write(one.text, event.target.value) } : one,
                            ),
                          `${slide.id}mark${i}`,
                        )
                      }
                    />
                  )}
                </Field>
                <Button kind="quiet" onClick={() => marked((marks) => marks.toSpliced(i, 1), `${slide.id}unmark${i}`)}>
                  {words.remove}
                </Button>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  )
}
