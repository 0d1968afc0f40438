import type { Language } from '../../../domain/LocalText.ts'
import styles from './CoverageKey.module.css'
import matrix from './CoverageTab.module.css'
import { CoverMarks } from './CoverMarks.tsx'
import { coverageKey } from './model/coverageKey.ts'

/** What the grounds and the marks of the coverage matrix stand for: a list, in columns on a slide. */
export function CoverageKey({ language, isOnSlide }: { readonly language: Language; readonly isOnSlide?: boolean }) {
  return (
    <ul className={styles.key} data-columns={isOnSlide || undefined}>
      {coverageKey(language).map(({ id, text, ...cell }) => (
        <li key={id}>
          <span className={matrix.sample}>
            <CoverMarks {...cell} />
          </span>
          {text}
        </li>
      ))}
    </ul>
  )
}
