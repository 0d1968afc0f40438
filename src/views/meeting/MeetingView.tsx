import { useCallback } from 'react'
import { showPlan } from '../../address/changes.ts'
import { textIn } from '../../domain/textIn.ts'
import { Button } from '../../ui/Button.tsx'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PartBoundary } from '../../ui/PartBoundary.tsx'
import { useTitlePart } from '../../ui/pageTitle.ts'
import type { ViewProps } from '../../ui/ViewProps.ts'
import styles from './Meeting.module.css'
import { NotKept } from './NotKept.tsx'
import { StoryList } from './StoryList.tsx'
import { enterFullScreen } from './useFullScreen.ts'
import { useImport } from './useImport.ts'
import { useMeeting } from './useMeeting.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

const Storyboard = lazyPart(
  () => import('./Storyboard.tsx'),
  (module) => module.Storyboard,
)
const PresentStory = lazyPart(
  () => import('./PresentStory.tsx'),
  (module) => module.PresentStory,
)
const SpeakerWindow = lazyPart(
  () => import('./SpeakerWindow.tsx'),
  (module) => module.SpeakerWindow,
)
const Decisions = lazyPart(
  () => import('./Decisions.tsx'),
  (module) => module.Decisions,
)
const MeetingRecord = lazyPart(
  () => import('./MeetingRecord.tsx'),
  (module) => module.MeetingRecord,
)
const PrintSlides = lazyPart(
  () => import('./PrintSlides.tsx'),
  (module) => module.PrintSlides,
)

/** Möte: the stories, one story's slides, showing them, deciding, and taking the decisions home. */
export function MeetingView(props: ViewProps) {
  const { dataset, state, change } = props
  const { meeting: words, presenter } = meetingCatalogue(state.language)
  const meeting = useMeeting(props)
  const { open, kept, store } = meeting
  const go = useCallback(
    (at: number) => change((before) => ({ ...before, meeting: { ...before.meeting, slide: at + 1 } }), 'replace'),
    [change],
  )
  const openStory = useCallback(
    (story: string) => change((before) => ({ ...before, meeting: { story, screen: 'bilder', slide: 1 } })),
    [change],
  )
  const importing = useImport(store, state.language, openStory)
  const { screen } = state.meeting
  const title = open ? textIn(open.story.title, state.language) || words.untitled : ''
  const slide = open?.views[state.meeting.slide - 1]
  const shown =
    screen === 'visa' || screen === 'bilder' || screen === 'talare' ? slide?.headline : words.screens[screen]
  useTitlePart(screen === 'talare' ? presenter.speakerTitle : [shown, title].filter(Boolean).join(' · '))
  if (screen === 'talare')
    return (
      <PartBoundary language={state.language} resetKey={`${screen}${state.meeting.story}`}>
        <SpeakerWindow {...props} />
      </PartBoundary>
    )
  const isShown = open !== null && open.views.length > 0
  if (isShown && screen === 'visa')
    return (
      <PartBoundary language={state.language} resetKey={`${screen}${state.meeting.story}`}>
        <PresentStory {...props} key={open.isFromPackage ? 'package' : 'own'} open={open} meeting={meeting} />
      </PartBoundary>
    )
  return (
    <div className={styles.view}>
      {kept.keeping !== 'browser' && (
        <NotKept dataset={dataset} kept={kept} open={open?.story ?? null} language={state.language} />
      )}
      {(importing.message || importing.faults.length > 0) && (
        <Notice kind="warning" as="div" isFilled role="status" className={styles.changes}>
          {importing.message && <p>{importing.message}</p>}
          {importing.faults.length > 0 && (
            <>
              <p>{words.importFaults}</p>
              <ul>
                {importing.faults.map((fault) => (
                  <li key={fault}>{fault}</li>
                ))}
              </ul>
            </>
          )}
          <Button kind="quiet" onClick={importing.dismiss}>
            {meetingCatalogue(state.language).shell.close}
          </Button>
        </Notice>
      )}
      <PartBoundary language={state.language} resetKey={`${screen}${state.meeting.story}`}>
        {open === null ? (
          <StoryList
            dataset={dataset}
            kept={kept}
            store={store}
            language={state.language}
            importing={importing}
            onOpen={openStory}
            onDocument={(document, year) =>
              change((before) => {
                const to = showPlan(before, 'dokument')
                return { ...to, plan: { ...to.plan, document, year } }
              })
            }
            onPresent={(story) => {
              enterFullScreen()
              change((before) => ({ ...before, meeting: { story, screen: 'visa', slide: 1 } }))
            }}
          />
        ) : screen === 'beslut' ? (
          <Decisions {...props} open={open} meeting={meeting} />
        ) : screen === 'protokoll' ? (
          <MeetingRecord {...props} open={open} />
        ) : screen === 'utskrift' ? (
          <PrintSlides {...props} open={open} />
        ) : (
          <Storyboard
            key={open.story.id}
            {...props}
            open={open}
            onWrite={(story) => store.put(story)}
            latest={() => store.story(open.story.id)}
            onGo={go}
          />
        )}
      </PartBoundary>
    </div>
  )
}
