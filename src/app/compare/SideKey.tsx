import type { Language } from '../../domain/LocalText.ts'
import { chartWords } from '../../i18n/chartWords.ts'
import { SelectionShape } from '../../ui/SelectionShape.tsx'
import type { Subject } from '../../viewmodels/compare/Subject.ts'
import styles from './SideBySideTab.module.css'

/** What the marks of a strip are. Who is chosen stands in the chooser already, unless there is none. */
export function SideKey({ chosen, language }: { readonly chosen: readonly Subject[]; readonly language: Language }) {
  const words = chartWords[language]
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
      <span>
        <i data-kind="country" />
        {words.country}
      </span>
      <span>
        <i data-kind="other" />
        {words.others}
      </span>
    </p>
  )
}
