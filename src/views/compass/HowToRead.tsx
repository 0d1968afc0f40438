import type { Language } from '../../domain/LocalText.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { compassCatalogue } from '../../words/compassCatalogue.ts'
import styles from './CompassDialogs.module.css'

/** The compass explained in a minute. */
export function HowToRead({ language, onClose }: { readonly language: Language; readonly onClose: () => void }) {
  const words = compassCatalogue(language)
  return (
    <Dialog title={words.compass.howToRead} closeLabel={words.shell.close} place="center" onClose={onClose}>
      <div className={styles.text}>
        {words.compass.howToReadMinute.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <h3>{words.compass.howToCheck}</h3>
        <p>{words.compass.howToCheckText}</p>
      </div>
    </Dialog>
  )
}
