import { ABOUT_PARTS } from '../../address/AboutQuestion.ts'
import { showAbout } from '../../address/changes.ts'
import { Button } from '../../ui/Button.tsx'
import type { ViewProps } from '../../ui/ViewProps.ts'
import styles from './DataNotes.module.css'
import { dataCatalogue } from './words/dataCatalogue.ts'

/** Below the figures: where they come from, what is hidden and what is not, and the pages about the service. */
export function DataNotes({
  dataset,
  state,
  change,
  presenting,
}: Pick<ViewProps, 'dataset' | 'state' | 'change' | 'presenting'>) {
  const { language } = state
  const words = dataCatalogue(language).data
  return (
    <>
      <section className={styles.section}>
        <h2>{words.sourcesTitle}</h2>
        <p>
          {[dataset.meta.attribution[language], dataset.meta.licence && words.licence(dataset.meta.licence)]
            .filter((text) => text !== '')
            .map((text) => (text.endsWith('.') ? text : `${text}.`))
            .join(' ')}
        </p>
        <ul>
          {dataset.meta.sources.map((source) => (
            <li key={source.title}>{source.title}</li>
          ))}
        </ul>
        <p>{words.rounding}</p>
      </section>
      <section className={styles.section}>
        <h2>{words.smallNumbersTitle}</h2>
        <p>
          {words.smallNumbers(dataset.meta.minN)} {dataset.meta.minN > 1 && words.smallNumbersHow(dataset.meta.minN)}
        </p>
        <h3>{words.notProtectedTitle}</h3>
        <ul>
          {words.notProtected.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      {!presenting && (
        <section className={styles.section}>
          <h2>{words.aboutTitle}</h2>
          {ABOUT_PARTS.map((part) => (
            <p key={part}>
              <Button kind="link" onClick={() => change((before) => showAbout(before, part))}>
                {words.about[part]}
              </Button>
            </p>
          ))}
        </section>
      )}
    </>
  )
}
