import { useCallback, useState } from 'react'
import type { AppState, Theme } from '../../address/AppState.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { Vocabulary } from '../../address/Vocabulary.ts'
import { isMeeting } from '../../address/viewAsked.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Issue } from '../../domain/Issue.ts'
import { TakeAwayContext } from '../../output/takeAway/TakeAwayContext.ts'
import { TakeAwayStore } from '../../output/takeAway/TakeAwayStore.ts'
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
  /** Where the view says what it offers to take away; its own when nobody asks. */
  readonly takeAways?: TakeAwayStore
}

/**
 * A saved view, alive: it answers to pointing and clicking in a state of its own, which is gone when the slide is. The
 * address of the page, and the story, know nothing of it.
 */
export function LiveView({ start, emphasis, room, takeAways, ...stage }: LiveViewProps) {
  const View = useViewSlot()
  const [state, setState] = useState(start)
  const [hover] = useState(() => new HoverStore())
  const [ownTakeAways] = useState(() => new TakeAwayStore())
  const change = useCallback<UrlState['change']>((next) => {
    setState((before) => {
      const wanted = next(before)
      return isMeeting(wanted) ? before : wanted
    })
  }, [])
  if (!View) return null
  return (
    <PartBoundary language={state.language} resetKey={state.view}>
      <TakeAwayContext value={takeAways ?? ownTakeAways}>
        <View {...stage} state={state} hover={hover} change={change} presenting emphasis={emphasis} slideRoom={room} />
      </TakeAwayContext>
    </PartBoundary>
  )
}
