import { useEffect, useRef, useState } from 'react'
import { textIn } from '../../domain/textIn.ts'
import { today } from '../../keeping/today.ts'
import type { StorySlide } from '../../output/pptx/StoryDeck.ts'
import { saveFile } from '../../output/saveFile.ts'
import { stampOf } from '../../output/takeAway/stampOf.ts'
import { TakeAwayStore } from '../../output/takeAway/TakeAwayStore.ts'
import { fetchPart } from '../../ui/fetchPart.ts'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { numberText } from '../../words/format.ts'
import { collectSlide } from './collectSlide.ts'
import styles from './ExportStory.module.css'
import type { ZippedChart } from './files/chartsZip.ts'
import { LiveView } from './LiveView.tsx'
import type { OpenStory } from './useMeeting.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

export type StoryFormat = 'pptx' | 'zip'

export interface ExportStoryProps extends ViewProps {
  readonly open: OpenStory
  readonly format: StoryFormat
  readonly onDone: (message: string) => void
}

/**
 * Makes a file of a whole story: every view is mounted out of sight at the size of a slide, waited for, drawn and asked
 * for its figures, one after the other. Says how far it has come, and can be stopped.
 */
export function ExportStory({ open, format, onDone, dataset, issues, vocabulary, theme, state }: ExportStoryProps) {
  const { lang } = state
  const words = meetingCatalogue(lang).meeting
  const [at, setAt] = useState(0)
  const root = useRef<HTMLDivElement>(null)
  const made = useRef<{ slides: StorySlide[]; charts: ZippedChart[] }>({ slides: [], charts: [] })
  const [store, setStore] = useState(() => new TakeAwayStore())
  const { story, views } = open
  const view = views[at]
  const title = textIn(story.title, lang) || words.untitled
  const done = useRef(onDone)
  done.current = onDone

  useEffect(() => {
    let isWanted = true
    const finish = async (): Promise<void> => {
      const { slides, charts } = made.current
      if (format === 'zip') {
        const { chartsZip } = await fetchPart(() => import('./files/chartsZip.ts'))
        saveFile(`${title}.zip`, 'application/zip', new Blob([chartsZip(charts, lang)]))
      } else {
        const { storyPptx } = await fetchPart(() => import('./files/storyPptx.ts'))
        const author = textIn(dataset.meta.title, lang)
        const stamp = stampOf(dataset, state)
        const bytes = await storyPptx(slides, { name: title, author, date: today(), stamp, language: lang })
        saveFile(
          `${title}.pptx`,
          'application/vnd.openxmlformats-officedocument.presentationml.presentation',
          new Blob([bytes]),
        )
      }
      if (isWanted) done.current(words.exported(title))
    }
    const step = async (): Promise<void> => {
      if (!view) {
        await finish()
        return
      }
      const collected = await collectSlide(view, root.current, store, { language: lang, theme }, format, () => isWanted)
      if (!isWanted) return
      made.current.slides.push(collected.slide)
      if (collected.chart) made.current.charts.push(collected.chart)
      setStore(new TakeAwayStore())
      setAt((before) => before + 1)
    }
    step().catch(() => isWanted && done.current(words.exportFailed))
    return () => {
      isWanted = false
    }
  }, [view, store, format, lang, theme, title, dataset, state, words])

  const number = (value: number): string => numberText(value, 0, lang)
  return (
    <div className={styles.progress} role="status">
      <p>{words.exporting(number(Math.min(at + 1, views.length)), number(views.length))}</p>
      <progress value={at} max={views.length} aria-label={words.exportProgress} />
      <button type="button" onClick={() => onDone('')}>
        {meetingCatalogue(lang).shell.cancel}
      </button>
      <div ref={root} className={styles.stage} inert data-exporting>
        {view?.state && (
          <LiveView
            key={`${view.slide.id}${at}`}
            {...{ dataset, issues, vocabulary, theme }}
            start={view.state}
            emphasis={view.slide.areas}
            room={view.room}
            takeAways={store}
          />
        )}
      </div>
    </div>
  )
}
