import { useEffect, useMemo, useRef, useState } from 'react'
import type { AppState } from '../../address/AppState.ts'
import { decodeState } from '../../address/urlCodec.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { Vocabulary } from '../../address/Vocabulary.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { textIn } from '../../domain/textIn.ts'
import { useFinding } from '../../output/takeAway/useFinding.ts'
import { Button } from '../../ui/Button.tsx'
import { numberText } from '../../words/format.ts'
import { noticeCatalogue } from '../../words/noticeCatalogue.ts'
import { shortFinding } from '../model/shortFinding.ts'
import { tourSteps } from '../model/tourSteps.ts'
import styles from './Tour.module.css'

export interface TourProps {
  readonly dataset: Dataset
  readonly vocabulary: Vocabulary
  readonly state: AppState
  readonly change: UrlState['change']
  readonly onEnd: () => void
}

/**
 * The tour: a card beside the application, which goes from view to view by its address and says what the figures say
 * there. Nothing is blocked meanwhile. The first stop is a step for the back button, the others take its place.
 */
export function Tour({ dataset, vocabulary, state, change, onEnd }: TourProps) {
  const { language } = state
  const words = noticeCatalogue(language).tour
  const [at, setAt] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const steps = useMemo(() => {
    const plain = decodeState('', vocabulary).state
    return tourSteps(dataset, { ...plain, language, theme: state.theme })
  }, [dataset, vocabulary, language, state.theme])
  const { stop, state: shown } = steps[Math.min(at, steps.length - 1)]!
  const finding = shortFinding(useFinding(dataset, shown), language)
  const isLast = at === steps.length - 1
  const [story] = dataset.stories
  const number = (value: number): string => numberText(value, 0, language)
  const said =
    stop === 'meeting' && story ? words.story(textIn(story.title, language), number(story.slides.length)) : finding

  const go = (to: number): void => {
    setAt(to)
    change(() => steps[to]!.state, 'replace')
    // The button that was pressed is not there any more; else it keeps the focus and the text is announced.
    if (to === 0) heading.current?.focus()
  }
  const end = (): void => {
    onEnd()
    document.getElementById('content')?.focus()
  }

  const first = useRef(shown)
  useEffect(() => {
    change(() => first.current, 'push')
    heading.current?.focus()
  }, [change])

  return (
    <section
      className={styles.tour}
      aria-label={words.name}
      data-print="none"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        end()
      }}
    >
      <div aria-live="polite" aria-atomic="true">
        <p className={styles.step}>{words.step(number(at + 1), number(steps.length))}</p>
        <h2 ref={heading} tabIndex={-1}>
          {words.stops[stop].title}
        </h2>
        <p className={styles.text}>{words.stops[stop].text}</p>
        {said && <p className={styles.finding}>{said}</p>}
      </div>
      <div className={styles.ways}>
        <Button kind="quiet" onClick={end}>
          {words.end}
        </Button>
        {at > 0 && (
          <Button kind="plain" onClick={() => go(at - 1)}>
            {words.back}
          </Button>
        )}
        <Button kind="primary" onClick={() => (isLast ? end() : go(at + 1))}>
          {isLast ? words.done : words.next}
        </Button>
      </div>
    </section>
  )
}
