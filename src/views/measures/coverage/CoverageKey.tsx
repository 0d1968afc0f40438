import type { Language } from '../../../domain/LocalText.ts'
import { effortCatalogue } from '../words/effortCatalogue.ts'
import styles from './CoverageKey.module.css'
import matrix from './CoverageTab.module.css'
import { CoverMarks } from './CoverMarks.tsx'

const LEVELS = ['high', 'cannot-tell', 'not-clearly-high', 'none'] as const

/** What the grounds and the marks of the coverage matrix stand for: a list, in columns on a slide. */
export function CoverageKey({ language, isOnSlide }: { readonly language: Language; readonly isOnSlide?: boolean }) {
  const words = effortCatalogue(language).coverage
  return (
    <ul className={styles.key} data-columns={isOnSlide || undefined}>
      {LEVELS.map((shade) => (
        <li key={shade}>
          <span className={matrix.sample} data-shade={shade}>
            <CoverMarks covers={[]} mark={null} shade={shade} />
          </span>
          {words.levels[shade]}
        </li>
      ))}
      {(['whole', 'part', 'all', 'unstated'] as const).map((cover) => (
        <li key={cover}>
          <span className={matrix.sample}>
            <CoverMarks covers={[cover]} mark={null} shade="not-clearly-high" />
          </span>
          {words.marks[cover]}
        </li>
      ))}
      <li>
        <span className={matrix.sample} data-shade="high">
          <CoverMarks covers={[]} mark="gap" shade="high" />
        </span>
        {words.marks.gap}
      </li>
      <li>
        <span className={matrix.sample}>
          <CoverMarks covers={['whole', 'whole']} mark="overlap" shade="not-clearly-high" />
        </span>
        {words.marks.overlap}
      </li>
    </ul>
  )
}
