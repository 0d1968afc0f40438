import type { Language } from '../../domain/LocalText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { catalogue } from '../../words/catalogue.ts'
import { dateText } from '../../words/format.ts'
import { noticeCatalogue } from '../../words/noticeCatalogue.ts'
import styles from './HelpDialog.module.css'

export interface HelpDialogProps {
  readonly language: Language
  readonly vintage: string
  readonly onStart: () => void
  readonly onTour: () => void
  readonly onClose: () => void
}

export function HelpDialog({ language, vintage, onStart, onTour, onClose }: HelpDialogProps) {
  const words = catalogue(language).shell
  const { help, start, tour } = noticeCatalogue(language)
  return (
    <Dialog title={words.helpTitle} closeLabel={words.close} place="center" onClose={onClose}>
      <div className={styles.help}>
        <div className={styles.ways}>
          <Button kind="plain" onClick={onStart}>
            {start.title}
          </Button>
          <Button kind="plain" onClick={onTour}>
            {tour.take}
          </Button>
        </div>
        {help.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
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
