import { useCallback, useEffect, useRef, useState } from 'react'
import { encodeState } from '../../address/urlCodec.ts'
import { today } from '../../keeping/today.ts'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { DecideDialog } from './DecideDialog.tsx'
import { openDecisions } from './model/decisionLog.ts'
import { openingSlide } from './model/openingSlide.ts'
import { Presenter } from './Presenter.tsx'
import { isSpeakerWish, type NowShowing, speakerChannel } from './speakerChannel.ts'
import type { Meeting, OpenStory } from './useMeeting.ts'

export interface PresentStoryProps extends ViewProps {
  readonly open: OpenStory
  readonly meeting: Meeting
}

/** The presenter on the story of the address, with the speaker's window beside it. */
export function PresentStory({ open, meeting, ...view }: PresentStoryProps) {
  const { state, change } = view
  const { story, views } = open
  const at = Math.min(Math.max(0, state.meeting.slide - 1), views.length - 1)
  const [isBlack, setBlack] = useState(false)
  const [startedAt, setStartedAt] = useState(() => Date.now())
  // Asked once: what is decided during the meeting belongs to the next one.
  const [opening] = useState(() =>
    openingSlide(openDecisions(meeting.kept.stories, view.dataset, today(), state.language), story, state.language),
  )
  const [isOpening, setOpening] = useState(opening !== null && at === 0)
  const before = opening ? 1 : 0
  const [deciding, setDeciding] = useState<number | null>(null)

  const go = useCallback(
    (to: number) => change((before) => ({ ...before, meeting: { ...before.meeting, slide: to + 1 } }), 'replace'),
    [change],
  )
  const now = useRef<NowShowing>(null!)
  now.current = { kind: 'now', at, isBlack, startedAt, story }
  const [channel, setChannel] = useState<BroadcastChannel | null>(null)
  useEffect(() => {
    const made = speakerChannel(story.id)
    made.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isSpeakerWish(data)) return
      if (data.kind === 'hello') made.postMessage(now.current)
      else if (data.kind === 'go') go(Math.min(Math.max(0, Math.trunc(data.at)), now.current.story.slides.length - 1))
      else if (data.kind === 'black') setBlack((before) => !before)
      else setStartedAt(Date.now())
    }
    setChannel(made)
    return () => made.close()
  }, [story.id, go])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is told is read from the latest drawing.
  useEffect(() => channel?.postMessage(now.current), [channel, at, isBlack, startedAt, story])

  const onSpeaker = (): boolean => {
    const query = encodeState({ ...state, meeting: { ...state.meeting, screen: 'talare' } }, window.location.search)
    return window.open(query, 'social-kompass-speaker', 'popup,width=900,height=640') !== null
  }
  return (
    <>
      <Presenter
        dataset={view.dataset}
        issues={view.issues}
        vocabulary={view.vocabulary}
        theme={view.theme}
        views={opening ? [opening, ...views] : views}
        language={state.language}
        at={isOpening ? 0 : at + before}
        isBlack={isBlack}
        onGo={(to) => {
          setOpening(to < before)
          if (to >= before) go(to - before)
        }}
        onBlack={() => setBlack((before) => !before)}
        onExit={() => change((before) => ({ ...before, meeting: { ...before.meeting, screen: 'bilder' } }), 'replace')}
        onSpeaker={onSpeaker}
        onDecide={(shown) => shown >= before && setDeciding(shown - before)}
      />
      {deciding !== null && (
        <DecideDialog {...view} open={open} meeting={meeting} at={deciding} onClose={() => setDeciding(null)} />
      )}
    </>
  )
}
