import type { Dataset } from '../domain/Dataset.ts'
import type { Language } from '../domain/LocalText.ts'
import { knowledgeGapView } from '../facts/measures/knowledgeGapView.ts'
import { Details } from '../ui/Details.tsx'
import styles from './KnowledgeGaps.module.css'

/** Prioritised areas that figures cannot describe yet, what there is, and what would have to be supplied. */
export function KnowledgeGaps({ dataset, language }: { readonly dataset: Dataset; readonly language: Language }) {
  return dataset.knowledgeGaps.map((gap) => {
    const view = knowledgeGapView(dataset, gap, language)
    return (
      <Details
        kind="heading"
        summary={
          <>
            <svg width="16" height="12" aria-hidden="true">
              <rect x="0.5" y="0.5" width="15" height="11" fill="url(#pattern-missing)" stroke="var(--rule-strong)" />
            </svg>
            {view.title}
          </>
        }
        key={gap.priorityArea}
        className={styles.gap}
      >
        <p>{view.lead}</p>
        {view.have.length > 0 && (
          <>
            <p>
              <b>{view.haveTitle}</b>
            </p>
            <ul>
              {view.have.map((item) => (
                <li key={item.indicatorId}>
                  {item.name}. {item.reason}
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <b>{view.lackingTitle}</b>
        </p>
        <ul>
          {view.lacking.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Details>
    )
  })
}
