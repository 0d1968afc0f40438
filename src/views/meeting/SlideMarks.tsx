import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { Language } from '../../domain/LocalText.ts'
import type { SlideMark } from '../../domain/Story.ts'
import { textIn } from '../../domain/textIn.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './SlideMarks.module.css'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

/** Moves a mark to a place, in shares of the picture. */
export type MoveMark = (index: number, x: number, y: number) => void

export interface SlideMarksProps {
  readonly marks: readonly SlideMark[]
  readonly language: Language
  readonly onMove?: MoveMark | undefined
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-0.01, 0],
  ArrowRight: [0.01, 0],
  ArrowUp: [0, -0.01],
  ArrowDown: [0, 0.01],
}

/** Notes and rings over the picture of a slide, where the story says, whatever the size of the slide. */
export function SlideMarks({ marks, language, onMove }: SlideMarksProps) {
  const root = useRef<HTMLDivElement>(null)
  const words = meetingCatalogue(language).meeting
  if (marks.length === 0) return null
  const share = (value: number): number => Math.min(1, Math.max(0, Math.round(value * 1000) / 1000))
  const drag = (index: number) => (event: PointerEvent) => {
    const bounds = root.current?.getBoundingClientRect()
    if (!onMove || !bounds || event.buttons !== 1) return
    event.currentTarget.setPointerCapture(event.pointerId)
    onMove(
      index,
      share((event.clientX - bounds.left) / bounds.width),
      share((event.clientY - bounds.top) / bounds.height),
    )
  }
  const nudge = (index: number, mark: SlideMark) => (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (!onMove || !step) return
    event.preventDefault()
    onMove(index, share(mark.x + step[0]), share(mark.y + step[1]))
  }
  return (
    <div ref={root} className={styles.marks} data-editing={onMove !== undefined || undefined}>
      {marks.map((mark, i) => {
        const key = `${mark.kind}${i}`
        const text = textIn(mark.text, language)
        const isRing = mark.kind === 'ring'
        const look = {
          className: isRing ? styles.ring : styles.note,
          style: {
            left: `${mark.x * 100}%`,
            top: `${mark.y * 100}%`,
            ...(isRing ? { width: `${mark.size * 200}%` } : { maxWidth: `${Math.max(0.1, mark.size) * 100}%` }),
          },
        }
        if (!onMove)
          return isRing ? (
            <i key={key} {...look} />
          ) : (
            <p key={key} {...look}>
              {text}
            </p>
          )
        return (
          <Button
            key={key}
            {...look}
            aria-label={`${words.markNames[mark.kind]} ${text}. ${words.markPlace}`}
            onPointerDown={drag(i)}
            onPointerMove={drag(i)}
            onKeyDown={nudge(i, mark)}
          >
            {isRing ? null : text || words.markNames.note}
          </Button>
        )
      })}
    </div>
  )
}
