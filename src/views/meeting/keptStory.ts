import type { Dataset } from '../../domain/Dataset.ts'
import type { Story, StoryId } from '../../domain/Story.ts'
import { storyStoreOf } from './storyStoreOf.ts'

/** A story of the package or of the reader's own, once the browser has answered; null where there is none. */
export async function keptStory({ stories, meta }: Dataset, id: StoryId): Promise<Story | null> {
  const ofPackage = stories.find((story) => story.id === id)
  if (ofPackage) return ofPackage
  const store = storyStoreOf(meta.municipalityCode)
  await store.read
  return store.story(id) ?? null
}
