import { useMemo } from 'react'
import { decodeState } from '../../address/urlCodec.ts'
import type { Story } from '../../domain/Story.ts'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { affectedSlides, type StoryChanges } from './model/affectedSlides.ts'
import type { ReadQuery } from './model/ReadQuery.ts'
import { type SlideView, slideViews } from './model/slideView.ts'
import type { KeptStories, StoryStore } from './StoryStore.ts'
import { useStories } from './useStories.ts'

export interface OpenStory {
  readonly story: Story
  /** Comes with the package and is not changed. */
  readonly isFromPackage: boolean
  readonly views: readonly SlideView[]
  readonly changes: StoryChanges
}

export interface Meeting {
  readonly kept: KeptStories
  readonly store: StoryStore
  readonly open: OpenStory | null
}

/** The story that the address names, ready to be shown, among those of the package and the reader's own. */
export function useMeeting({ dataset, vocabulary, state, theme }: ViewProps): Meeting {
  const { store, ...kept } = useStories(dataset)
  const { language } = state
  const storyId = state.meeting.story
  const fromPackage = dataset.stories.find(({ id }) => id === storyId)
  const story = fromPackage ?? kept.stories.find(({ id }) => id === storyId) ?? null
  const read = useMemo<ReadQuery>(() => (query) => decodeState(query, vocabulary), [vocabulary])
  const open = useMemo(() => {
    if (!story) return null
    return {
      story,
      isFromPackage: story === fromPackage,
      views: slideViews({ dataset, read, story, language, theme }),
      changes: affectedSlides(story, dataset, read, language),
    }
  }, [story, fromPackage, dataset, read, language, theme])
  return { kept, store, open }
}
