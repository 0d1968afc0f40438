import { type ReactNode, useState } from 'react'
import { isLongLink } from '../../address/isLongLink.ts'
import { encodeState } from '../../address/urlCodec.ts'
import { textIn } from '../../domain/textIn.ts'
import { Button } from '../../ui/Button.tsx'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { PartBoundary } from '../../ui/PartBoundary.tsx'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { numberText } from '../../words/format.ts'
import { copyOf } from './copyOf.ts'
import type { StoryFormat } from './ExportStory.tsx'
import { storyLink } from './files/storyLink.ts'
import styles from './Meeting.module.css'
import { saveOwnStory, saveStory } from './saveStory.ts'
import { storyStoreOf } from './storyStoreOf.ts'
import { enterFullScreen } from './useFullScreen.ts'
import type { OpenStory } from './useMeeting.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

export interface StoryActionsProps extends ViewProps {
  readonly open: OpenStory
  readonly onTitle?: (title: string) => void
  readonly children?: ReactNode
}

const ExportStory = lazyPart(
  () => import('./ExportStory.tsx'),
  (module) => module.ExportStory,
)
const FORMATS = ['pptx', 'zip'] as const
const SCREENS = ['bilder', 'beslut', 'protokoll', 'utskrift'] as const

/** The head of an open story: its name, its parts, and the ways to show it and take it along. */
export function StoryActions({ open, onTitle, children, ...view }: StoryActionsProps) {
  const { dataset, state, change } = view
  const { language, meeting } = state
  const words = meetingCatalogue(language).meeting
  const [said, setSaid] = useState('')
  const [exporting, setExporting] = useState<StoryFormat | null>(null)
  const { story, isFromPackage } = open
  const title = textIn(story.title, language) || words.untitled
  const share = async (): Promise<void> => {
    const fragment = storyLink(story)
    if (fragment === null) {
      setSaid(words.linkTooLong)
      return
    }
    const address = new URL(encodeState({ ...state, meeting: NO_STORY }, window.location.search), window.location.href)
    address.hash = fragment
    try {
      await navigator.clipboard.writeText(address.href)
      setSaid(
        isLongLink(address.href)
          ? words.longLinkCopied(numberText(address.href.length, 0, language))
          : words.linkCopied,
      )
    } catch {
      setSaid(words.linkRefused)
    }
  }
  return (
    <header className={styles.head}>
      <Button kind="link" onClick={() => change((before) => ({ ...before, meeting: NO_STORY }))}>
        {words.back}
      </Button>
      <div className={styles.row}>
        {onTitle && !isFromPackage ? (
          <h1 className={styles.titleField}>
            <input
              aria-label={words.storyTitle}
              value={story.title[language]}
              placeholder={title}
              onChange={(event) => onTitle(event.target.value)}
            />
          </h1>
        ) : (
          <h1>{title}</h1>
        )}
        {children}
        <Button
          kind="primary"
          disabled={story.slides.length === 0}
          onClick={() => {
            enterFullScreen()
            change((before) => ({ ...before, meeting: { ...before.meeting, screen: 'visa' } }))
          }}
        >
          {words.present}
        </Button>
      </div>
      <div className={styles.bar}>
        <nav aria-label={words.screensLabel} className={styles.screens}>
          {SCREENS.map((screen) => (
            <a
              key={screen}
              href={encodeState({ ...state, meeting: { ...meeting, screen } }, window.location.search)}
              aria-current={meeting.screen === screen ? 'page' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                change((before) => ({ ...before, meeting: { ...before.meeting, screen } }))
              }}
            >
              {words.screens[screen]}
            </a>
          ))}
        </nav>
        <div className={styles.row}>
          {isFromPackage && (
            <Button
              kind="plain"
              onClick={() => {
                const own = storyStoreOf(dataset.meta.municipalityCode).add(copyOf(story))
                change((before) => ({ ...before, meeting: { ...before.meeting, story: own } }))
              }}
            >
              {words.copyToMine}
            </Button>
          )}
          {FORMATS.map((format) => (
            <Button
              kind="plain"
              key={format}
              disabled={exporting !== null || story.slides.length === 0}
              onClick={() => setExporting(format)}
            >
              {words.formats[format]}
            </Button>
          ))}
          <Button kind="plain" onClick={() => (isFromPackage ? saveStory : saveOwnStory)(dataset, story, language)}>
            {words.saveFile}
          </Button>
          <Button kind="plain" onClick={share}>
            {words.shareLink}
          </Button>
        </div>
      </div>
      {exporting && (
        <PartBoundary language={language}>
          <ExportStory
            {...view}
            open={open}
            format={exporting}
            onDone={(message) => {
              setExporting(null)
              setSaid(message)
            }}
          />
        </PartBoundary>
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
    </header>
  )
}

const NO_STORY = { story: null, screen: 'bilder' as const, slide: 1 }
