import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { textIn } from '../../domain/textIn.ts'
import { startViewFacts } from '../../facts/live/startViewFacts.ts'
import { readLandscapeNames } from '../../keeping/landscapeNames.ts'
import { today } from '../../keeping/today.ts'
import { FILE_STAGE, type ViewFacts } from '../../output/model/MadeView.ts'
import { markedFileName } from '../../output/model/markedFileName.ts'
import type { StorySlide } from '../../output/pptx/StoryDeck.ts'
import { saveFile } from '../../output/saveFile.ts'
import { useMakeView } from '../../output/takeAway/MakeViewContext.ts'
import { stampOf } from '../../output/takeAway/stampOf.ts'
import { TakeAwayStore } from '../../output/takeAway/TakeAwayStore.ts'
import { untilAtRest } from '../../output/untilAtRest.ts'
import { Button } from '../../ui/Button.tsx'
import { fetchPart } from '../../ui/fetchPart.ts'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { numberText } from '../../words/format.ts'
import { type CollectInput, collectSlide } from './collectSlide.ts'
import styles from './ExportStory.module.css'
import type { ZippedChart } from './files/chartsZip.ts'
import { LiveView } from './LiveView.tsx'
import type { SlideView } from './model/slideView.ts'
import type { OpenStory } from './useMeeting.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

export type StoryFormat = 'pptx' | 'zip'

export interface ExportStoryProps extends ViewProps {
  readonly open: OpenStory
  readonly format: StoryFormat
  readonly onDone: (message: string) => void
}

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/**
 * Makes a file of a whole story: every view is made without being shown. Only a picture that is not drawn without the page
 * is mounted out of sight, waited for and taken. Says how far it has come, and can be stopped.
 */
export function ExportStory({ open, format, onDone, dataset, issues, vocabulary, theme, state }: ExportStoryProps) {
  const { language } = state
  const words = meetingCatalogue(language).meeting
  const make = useMakeView()
  const [at, setAt] = useState(0)
  const [shown, setShown] = useState<{ readonly view: SlideView; readonly store: TakeAwayStore } | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const { story, views } = open
  const title = textIn(story.title, language) || words.untitled
  const done = useRef(onDone)
  done.current = onDone

  useEffect(() => {
    let isWanted = true
    const { stop, ...answers } = startViewFacts(dataset)
    const factsOf = (view: SlideView): ViewFacts => ({
      ...answers,
      dataset,
      theme,
      landscapeNames: readLandscapeNames,
      stamp: (shownState) => stampOf(dataset, shownState),
      slide: { room: view.room, emphasis: view.slide.areas },
    })
    const show = async (view: SlideView): ReturnType<CollectInput['show']> => {
      const store = new TakeAwayStore()
      flushSync(() => setShown({ view, store }))
      if (!root.current) return null
      await untilAtRest(root.current, () => isWanted)
      return isWanted && root.current ? { offer: store.get(), root: root.current } : null
    }
    const run = async (): Promise<void> => {
      const slides: StorySlide[] = []
      const charts: ZippedChart[] = []
      for (const [i, view] of views.entries()) {
        setAt(i)
        const made = view.state && (await make(factsOf(view), view.state))
        if (!isWanted) return
        const look = { language, theme }
        const { slide, chart } = await collectSlide({ view, made, look, format, show: () => show(view) })
        if (!isWanted) return
        slides.push(slide)
        if (chart) charts.push(chart)
      }
      if (format === 'zip') {
        const { chartsZip } = await fetchPart(() => import('./files/chartsZip.ts'))
        saveFile(
          markedFileName(dataset, `${title}.zip`, language),
          'application/zip',
          new Blob([chartsZip(charts, language)]),
        )
      } else {
        const { storyPptx } = await fetchPart(() => import('./files/storyPptx.ts'))
        const author = textIn(dataset.meta.title, language)
        const stamp = stampOf(dataset, state)
        const bytes = await storyPptx(slides, { name: title, author, date: today(), stamp, language })
        saveFile(markedFileName(dataset, `${title}.pptx`, language), PPTX, new Blob([bytes]))
      }
      if (isWanted) done.current(words.exported(title))
    }
    run().catch(() => isWanted && done.current(words.exportFailed))
    return () => {
      isWanted = false
      stop()
    }
  }, [make, views, format, language, theme, title, dataset, state, words])

  const number = (value: number): string => numberText(value, 0, language)
  return (
    <div className={styles.progress} role="status">
      <p>{words.exporting(number(at + 1), number(views.length))}</p>
      <progress value={at} max={views.length} aria-label={words.exportProgress} />
      <Button kind="plain" onClick={() => onDone('')}>
        {meetingCatalogue(language).shell.cancel}
      </Button>
      <div ref={root} className={styles.stage} style={FILE_STAGE} inert data-exporting>
        {shown?.view.state && (
          <LiveView
            key={shown.view.slide.id}
            dataset={dataset}
            issues={issues}
            vocabulary={vocabulary}
            theme={theme}
            start={shown.view.state}
            emphasis={shown.view.slide.areas}
            room={shown.view.room}
            takeAways={shown.store}
          />
        )}
      </div>
    </div>
  )
}
