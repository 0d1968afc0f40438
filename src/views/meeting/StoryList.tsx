import { useState } from 'react'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import type { Story } from '../../domain/Story.ts'
import { textIn } from '../../domain/textIn.ts'
import { OnlyHere } from '../../keeping/OnlyHere.tsx'
import { OfflineStatus } from '../../keeping/offline/OfflineStatus.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FileButton } from '../../ui/FileButton.tsx'
import { numberText } from '../../words/format.ts'
import { copyOf } from './copyOf.ts'
import styles from './Meeting.module.css'
import { STORY_TEMPLATES, storyTemplate } from './model/storyTemplates.ts'
import type { KeptStories, StoryStore } from './StoryStore.ts'
import type { Import } from './useImport.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'
import { YearCycle, type YearCycleProps } from './YearCycle.tsx'

export interface StoryListProps {
  readonly dataset: Dataset
  readonly kept: KeptStories
  readonly store: StoryStore
  readonly language: Language
  readonly importing: Import
  readonly onOpen: (id: string) => void
  readonly onPresent: (id: string) => void
  readonly onDocument: YearCycleProps['onDocument']
}

/** All stories: those that come with the figures, the reader's own, ways to begin a new one, and the year of work. */
export function StoryList(props: StoryListProps) {
  const { dataset, kept, store, language, importing, onOpen, onPresent, onDocument } = props
  const words = meetingCatalogue(language).meeting
  const [removing, setRemoving] = useState<Story | null>(null)
  const titleOf = (story: Story): string => textIn(story.title, language) || words.untitled
  const card = (story: Story, isOwn: boolean) => (
    <li key={story.id} className={styles.card}>
      <h3>{titleOf(story)}</h3>
      <p className={styles.meta}>{words.slides(numberText(story.slides.length, 0, language))}</p>
      <p className={styles.excerpt}>{story.slides[1] ? textIn(story.slides[1].headline, language) : ''}</p>
      <div className={styles.row}>
        <Button
          kind="primary"
          disabled={story.slides.length === 0}
          aria-label={`${words.present}: ${titleOf(story)}`}
          onClick={() => onPresent(story.id)}
        >
          {words.present}
        </Button>
        <Button kind="plain" aria-label={`${words.open}: ${titleOf(story)}`} onClick={() => onOpen(story.id)}>
          {words.open}
        </Button>
        {isOwn ? (
          <Button kind="quiet" aria-label={`${words.remove}: ${titleOf(story)}`} onClick={() => setRemoving(story)}>
            {words.remove}
          </Button>
        ) : (
          <Button
            kind="quiet"
            aria-label={`${words.copyToMine}: ${titleOf(story)}`}
            onClick={() => onOpen(store.add(copyOf(story)))}
          >
            {words.copyToMine}
          </Button>
        )}
      </div>
    </li>
  )
  return (
    <>
      <header className={styles.intro}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <OfflineStatus language={language} />
      </header>
      {dataset.stories.length > 0 && (
        <section className={styles.section} aria-label={words.fromPackage}>
          <h2>{words.fromPackage}</h2>
          <ul className={styles.cards}>{dataset.stories.map((story) => card(story, false))}</ul>
        </section>
      )}
      <section className={styles.section} aria-label={words.mine}>
        <div className={styles.row}>
          <h2>{words.mine}</h2>
          <FileButton
            label={words.openFile}
            accept=".json,application/json"
            onFiles={([file]) => importing.openFile(file)}
          />
        </div>
        {kept.stories.length === 0 && kept.isRead && <p className={styles.empty}>{words.noneMine}</p>}
        {kept.stories.length > 0 && kept.keeping === 'browser' && (
          <OnlyHere language={language} kind="stories" className={styles.meta} />
        )}
        {kept.stories.length > 0 && <ul className={styles.cards}>{kept.stories.map((story) => card(story, true))}</ul>}
      </section>
      <section className={styles.section} aria-label={words.newStory}>
        <h2>{words.newStory}</h2>
        <ul className={styles.cards}>
          {STORY_TEMPLATES.map((template) => (
            <li key={template}>
              <Button className={styles.template} onClick={() => onOpen(store.add(storyTemplate(template, dataset)))}>
                <b>{words.templates[template]}</b>
                <span>{words.templateHints[template]}</span>
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <YearCycle dataset={dataset} language={language} onDocument={onDocument} />
      {removing && (
        <Dialog
          title={words.removeStory(titleOf(removing))}
          closeLabel={meetingCatalogue(language).shell.close}
          place="center"
          onClose={() => setRemoving(null)}
        >
          <p className={styles.dialogText}>{words.removeStoryText}</p>
          <div className={styles.row}>
            <Button
              kind="primary"
              onClick={() => {
                store.remove(removing.id)
                setRemoving(null)
              }}
            >
              {words.remove}
            </Button>
            <Button kind="plain" onClick={() => setRemoving(null)}>
              {words.keep}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
