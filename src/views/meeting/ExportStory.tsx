import { useEffect, useRef, useState } from 'react'
import { textIn } from '../../domain/textIn.ts'
import { today } from '../../keeping/today.ts'
import { markedFileName } from '../../output/model/markedFileName.ts'
import type { StorySlide } from '../../output/pptx/StoryDeck.ts'
import { saveFile } from '../../output/saveFile.ts'
import { useMakeView } from '../../output/takeAway/MakeViewContext.ts'
import { stampOf } from '../../output/takeAway/stampOf.ts'
import { Button } from '../../ui/Button.tsx'
import { fetchPart } from '../../ui/fetchPart.ts'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { numberText } from '../../words/format.ts'
import { collectSlide } from './collectSlide.ts'
import styles from './ExportStory.module.css'
import type { ZippedChart } from './files/chartsZip.ts'
import type { OpenStory } from './useMeeting.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

export type StoryFormat = 'pptx' | 'zip'

export interface ExportStoryProps extends ViewProps {
  readonly open: OpenStory
  readonly format: StoryFormat
  readonly onDone: (message: string) => void
}

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** Makes a file of a whole story, whose views are made without being shown. Says how far it has come, and can be stopped. */
export function ExportStory({ open, format, onDone, dataset, theme, state }: ExportStoryProps) {
  const { language } = state
  const words = meetingCatalogue(language).meeting
  const make = useMakeView()
  const [at, setAt] = useState(0)
  const { story, views } = open
  const title = textIn(story.title, language) || words.untitled
  const done = useRef(onDone)
  done.current = onDone

  useEffect(() => {
    let isWanted = true
    const leaving = new AbortController()
    const run = async (): Promise<void> => {
      const slides: StorySlide[] = []
      const charts: ZippedChart[] = []
      for (const [i, view] of views.entries()) {
        setAt(i)
        const slide = { room: view.room, emphasis: view.slide.areas }
        const made = view.state && (await make({ dataset, theme, slide }, view.state, leaving.signal))
        if (!isWanted) return
        const { slide: drawn, chart } = await collectSlide({ view, made, look: { language, theme }, format })
        if (!isWanted) return
        slides.push(drawn)
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
      leaving.abort()
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
    </div>
  )
}
