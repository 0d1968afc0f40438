import { useCallback, useState } from 'react'
import type { AppState, Theme } from '../../address/AppState.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { Vocabulary } from '../../address/Vocabulary.ts'
import { isMeeting } from '../../address/viewAsked.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Issue } from '../../domain/Issue.ts'
import { SeenPictureContext } from '../../output/takeAway/SeenPicture.ts'
import { HoverStore } from '../../ui/HoverStore.ts'
import { PartBoundary } from '../../ui/PartBoundary.tsx'
import { useViewSlot } from '../../ui/ViewSlot.ts'

/** What a slide's view needs besides its own state. */
export interface Stage {
  readonly dataset: Dataset
  readonly issues: readonly Issue[]
  readonly vocabulary: Vocabulary
  readonly theme: Theme
}

export interface LiveViewProps extends Stage {
  readonly start: AppState
  readonly emphasis: readonly string[]
  readonly room: number
}

/**
 * A saved view, alive: it answers to pointing and clicking in a state of its own, which is gone when the slide is. The
 * address of the page, and the story, know nothing of it.
 */
export function LiveView({ start, emphasis, room, ...stage }: LiveViewProps) {
  const View = useViewSlot()
  const [state, setState] = useState(start)
  const [hover] = useState(() => new HoverStore())
  const change = useCallback<UrlState['change']>((next) => {
    setState((before) => {
      const after = next(before)
      return isMeeting(after) ? before : after
    })
  }, [])
  if (!View) return null
  return (
    <PartBoundary language={state.language} resetKey={state.view}>
      <SeenPictureContext value={null}>
        <View {...stage} state={state} hover={hover} change={change} presenting emphasis={emphasis} slideRoom={room} />
      </SeenPictureContext>
    </PartBoundary>
  )
}
