import type { Language } from '../../../domain/LocalText.ts'
import type { Subject } from '../../../facts/subjects/Subject.ts'
import { SelectionShape } from '../../../ui/SelectionShape.tsx'
import { chartCatalogue } from '../../../words/chartCatalogue.ts'
import styles from './SideBySideTab.module.css'

export interface SideKeyProps {
  readonly chosen: readonly Subject[]
  readonly hasCountry: boolean
  readonly language: Language
}

/** What the marks of a strip are: also in a picture that is taken away from the chooser above it. */
export function SideKey({ chosen, hasCountry, language }: SideKeyProps) {
  const words = chartCatalogue(language).chart
  return (
    <p className={styles.key} aria-hidden="true">
      {chosen.map((subject) => (
        <span key={subject.id}>
          <SelectionShape order={subject.order} size={10} />
          {subject.name}
        </span>
      ))}
      <span>
        <svg width="22" height="8" aria-hidden="true">
          <path d="M1 1v6M1 4h20M21 1v6" />
        </svg>
        {words.intervalKey}
      </span>
      <span>
        <i data-kind="municipality" />
        {words.municipality}
      </span>
      {hasCountry && (
        <span>
          <i data-kind="country" />
          {words.country}
        </span>
      )}
      <span>
        <i data-kind="other" />
        {words.others}
      </span>
    </p>
  )
}
