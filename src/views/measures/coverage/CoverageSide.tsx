import type { Language } from '../../../domain/LocalText.ts'
import { Hint } from '../../../ui/Hint.tsx'
import { effortCatalogue } from '../words/effortCatalogue.ts'
import { CoverageKey } from './CoverageKey.tsx'
import styles from './CoverageSide.module.css'
import type { CoverageCellView, CoverageView } from './model/coverageView.ts'

export interface CoverageSideProps {
  readonly view: CoverageView
  readonly cell: CoverageCellView | null
  readonly language: Language
}

/** The cell that is pointed at in words, gaps and overlaps as lists, and how to read the matrix. */
export function CoverageSide({ view, cell, language }: CoverageSideProps) {
  const words = effortCatalogue(language).coverage
  return (
    <div className={styles.side}>
      <section className={styles.reading} data-print={cell ? undefined : 'none'}>
        {cell ? (
          <>
            <h2>{cell.title}</h2>
            {cell.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </>
        ) : (
          <Hint className={styles.meta}>{words.hint}</Hint>
        )}
      </section>
      <section>
        <h2>{words.gapsTitle}</h2>
        <Lines lines={view.gaps} none={words.noGaps} />
      </section>
      <section>
        <h2>{words.overlapsTitle}</h2>
        <Lines lines={view.overlaps} none={words.noOverlaps} />
      </section>
      {view.unstated.length > 0 && (
        <section>
          <h2>{words.unstatedTitle}</h2>
          <Lines lines={view.unstated} none="" />
        </section>
      )}
      <section>
        <h2>{words.legendTitle}</h2>
        <CoverageKey language={language} />
        <p className={styles.meta}>{words.needNote}</p>
      </section>
    </div>
  )
}

function Lines({ lines, none }: { readonly lines: readonly string[]; readonly none: string }) {
  if (lines.length === 0) return <p className={styles.meta}>{none}</p>
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
