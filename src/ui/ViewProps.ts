import type { AppState, Theme } from '../address/AppState.ts'
import type { UrlState } from '../address/useUrlState.ts'
import type { Vocabulary } from '../address/Vocabulary.ts'
import type { AreaId } from '../domain/Area.ts'
import type { Dataset } from '../domain/Dataset.ts'
import type { Issue } from '../domain/Issue.ts'
import type { HoverStore } from './HoverStore.ts'

/** What every view is given: the figures, what is asked, and the one way to ask for something else. */
export interface ViewProps {
  readonly dataset: Dataset
  readonly issues: readonly Issue[]
  readonly state: AppState
  readonly theme: Theme
  readonly vocabulary: Vocabulary
  readonly hover: HoverStore
  readonly change: UrlState['change']
  /** Shown to others, on a slide or inside another page: it answers to pointing and clicking but offers nothing to edit. */
  readonly presenting: boolean
  /** On a page of its own: everything is named and nothing answers. Only where it is presented. */
  readonly onPaper?: boolean
  /** On a slide: the areas its headline speaks of, which are named where others are not. */
  readonly emphasis?: readonly AreaId[]
  /** On a slide: how high the view can be (`slideRoom`). A view that is higher chooses what it shows, and says so. */
  readonly slideRoom?: number
}
