import { memo, useMemo } from 'react'
import { AgePyramid } from '../../../charts/AgePyramid.tsx'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { Subject } from '../../../facts/subjects/Subject.ts'
import { SelectionShape } from '../../../ui/SelectionShape.tsx'
import { chartCatalogue } from '../../../words/chartCatalogue.ts'
import { TrendTiles } from '../trends/TrendTiles.tsx'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import { sideMoreView } from './model/sideBySideView.ts'
import styles from './SideBySideTab.module.css'

export interface SideMoreProps {
  readonly dataset: Dataset
  readonly subjects: readonly Subject[]
  readonly language: Language
}

/** The lower half of Sida vid sida: courses over time, and ages. */
export const SideMore = memo(function SideMore({ dataset, subjects, language }: SideMoreProps) {
  const said = compareCatalogue(language).comparePanel.side
  const view = useMemo(() => sideMoreView(dataset, subjects, language), [dataset, subjects, language])
  return (
    <>
      <section aria-labelledby="side-trends">
        <h2 id="side-trends">{said.trends}</h2>
        {view.trends.length === 0 && <p className={styles.hint}>{said.trendsNone}</p>}
        <TrendTiles views={view.trends} language={language} />
      </section>
      <section aria-labelledby="side-ages">
        <h2 id="side-ages">
          {said.ages} {view.pyramids.find(({ period }) => period !== '')?.period}
        </h2>
        <p className={styles.hint}>{chartCatalogue(language).chart.pyramidHint}</p>
        <div className={styles.pyramids}>
          {view.pyramids.map((pyramid) => (
            <div key={pyramid.id}>
              <h3>
                <SelectionShape order={pyramid.order} size={12} />
                {pyramid.name}
              </h3>
              <AgePyramid view={pyramid} language={language} />
            </div>
          ))}
        </div>
      </section>
    </>
  )
})
