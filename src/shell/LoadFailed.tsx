import type { Issue } from '../domain/Issue.ts'
import type { Language } from '../domain/LocalText.ts'
import { Button } from '../ui/Button.tsx'
import { catalogue } from '../words/catalogue.ts'
import { issueText } from '../words/issues/issueText.ts'
import { noticeCatalogue } from '../words/noticeCatalogue.ts'
import styles from './LoadingScreen.module.css'
import { OtherPackages } from './packages/OtherPackages.tsx'

export interface LoadFailedProps {
  readonly issues: readonly Issue[]
  readonly language: Language
  readonly onRetry: () => void
}

/** The first faults are the ones to mend; a longer list would hide them. */
const MOST_SHOWN = 8

/** Why nothing can be shown, and what to do about it. */
export function LoadFailed({ issues, language, onRetry }: LoadFailedProps) {
  const words = catalogue(language).shell
  return (
    <section className={styles.failed} aria-labelledby="load-failed">
      <h1 id="load-failed">{words.loadFailed}</h1>
      <ul>
        {issues.slice(0, MOST_SHOWN).map((issue) => {
          const text = issueText(issue, language)
          return (
            <li key={`${issue.code}${issue.file}${issue.line}${issue.column}`}>
              <strong>{text.where}</strong> {text.sentence} <span>{text.fix}</span>
            </li>
          )
        })}
      </ul>
      <Button kind="primary" onClick={onRetry}>
        {words.retry}
      </Button>
      <h2 className={styles.others}>{noticeCatalogue(language).packages.others}</h2>
      <OtherPackages language={language} />
    </section>
  )
}
