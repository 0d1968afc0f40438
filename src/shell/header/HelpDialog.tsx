import { ABOUT_PARTS, type AboutPart } from '../../address/AboutQuestion.ts'
import type { AppState } from '../../address/AppState.ts'
import type { Language } from '../../domain/LocalText.ts'
import { Button } from '../../ui/Button.tsx'
import { Details } from '../../ui/Details.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { catalogue } from '../../words/catalogue.ts'
import { dateText } from '../../words/format.ts'
import { noticeCatalogue } from '../../words/noticeCatalogue.ts'
import { type MethodTopic, methodTopics } from '../model/methodTopics.ts'
import styles from './HelpDialog.module.css'

export interface HelpDialogProps {
  /** What is shown, whose numbers are explained first. */
  readonly state: AppState
  readonly vintage: string
  readonly onStart: () => void
  readonly onTour: () => void
  readonly onAbout: (part: AboutPart) => void
  readonly onClose: () => void
}

/** How to read what is shown and how its numbers are worked out, one press away in every view. */
export function HelpDialog({ state, vintage, onStart, onTour, onAbout, onClose }: HelpDialogProps) {
  const { language } = state
  const words = catalogue(language).shell
  const { help, method, start, tour } = noticeCatalogue(language)
  const shown = methodTopics(state)
  const aboutMap = help.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)
  const others = (Object.keys(method.topics) as MethodTopic[]).filter((topic) => !shown.includes(topic))
  return (
    <Dialog title={words.helpTitles[state.view]} closeLabel={words.close} place="center" onClose={onClose}>
      <div className={styles.help}>
        <div className={styles.ways}>
          <Button kind="plain" onClick={onStart}>
            {start.title}
          </Button>
          <Button kind="plain" onClick={onTour}>
            {tour.take}
          </Button>
          {ABOUT_PARTS.map((part) => (
            <Button key={part} kind="plain" onClick={() => onAbout(part)}>
              {help.about[part]}
            </Button>
          ))}
        </div>
        <h3>{method.title}</h3>
        <Definitions topics={shown} language={language} />
        <Details summary={method.others}>
          <Definitions topics={others} language={language} />
        </Details>
        {state.view === 'karta' ? (
          <>
            <h3>{help.mapTitle}</h3>
            {aboutMap}
          </>
        ) : (
          <Details summary={help.mapTitle}>{aboutMap}</Details>
        )}
        <h3>{help.keysTitle}</h3>
        <dl>
          {help.keys.map(([key, text]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.version}>{words.version(__APP_VERSION__, dateText(vintage, language))}</p>
      </div>
    </Dialog>
  )
}

function Definitions({ topics, language }: { readonly topics: readonly MethodTopic[]; readonly language: Language }) {
  const words = noticeCatalogue(language).method.topics
  return (
    <dl className={styles.method}>
      {topics.map((topic) => (
        <div key={topic} data-method={topic}>
          <dt>{words[topic].title}</dt>
          <dd>{words[topic].text}</dd>
        </div>
      ))}
    </dl>
  )
}
