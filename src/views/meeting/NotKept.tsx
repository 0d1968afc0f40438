import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import type { Story } from '../../domain/Story.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './Meeting.module.css'
import type { KeptStories } from './StoryStore.ts'
import { saveOwnStory } from './saveStory.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

export interface NotKeptProps {
  readonly dataset: Dataset
  readonly kept: KeptStories
  /** The story that is open. */
  readonly open: Story | null
  readonly language: Language
}

/** Says that the browser does not keep what is written, and offers it as a file. */
export function NotKept({ dataset, kept, open, language }: NotKeptProps) {
  const words = meetingCatalogue(language).meeting
  const own = kept.stories.find(({ id }) => id === open?.id)
  return (
    <Notice kind="error" as="div" isFilled className={styles.changes}>
      <p>{words.notKept[kept.keeping === 'full' ? 'full' : 'blocked']}</p>
      {own && (
        <Button kind="plain" onClick={() => saveOwnStory(dataset, own, language)}>
          {words.saveFile}
        </Button>
      )}
    </Notice>
  )
}
