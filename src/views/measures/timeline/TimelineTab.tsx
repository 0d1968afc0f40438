import { useMemo } from 'react'
import { chooseIndicator } from '../../../address/changes.ts'
import { TrendChart } from '../../../charts/TrendChart.tsx'
import { textIn } from '../../../domain/textIn.ts'
import { Choice } from '../../../ui/Choice.tsx'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { MeasuresPage } from '../MeasuresPage.tsx'
import { effortCatalogue } from '../words/effortCatalogue.ts'
import { timelineView } from './model/timelineView.ts'
import { TimelineBars } from './TimelineBars.tsx'
import styles from './TimelineTab.module.css'

/** Tidslinje: measures under the curves of the areas they serve and of the areas they do not. */
export function TimelineTab({ dataset, state, vocabulary, change, presenting }: ViewProps) {
  const { language } = state
  const words = effortCatalogue(language).timeline
  const view = useMemo(() => timelineView(dataset, state, language), [dataset, state, language])
  return (
    <MeasuresPage state={state} change={change} presenting={presenting} sentence={view.sentence}>
      {!presenting && view.measure && view.indicator && (
        <div className={styles.controls}>
          <Choice
            data-print="kept"
            label={words.measure}
            options={view.measures.map(({ id, title }) => ({ id, text: textIn(title, language) }))}
            value={view.measure.id}
            onChoose={(measure) => change((before) => ({ ...before, measure }))}
          />
          <Choice
            label={words.indicator}
            options={view.indicators.map(({ id, name }) => ({ id, text: name[language] }))}
            value={view.indicator.id}
            onChoose={(id) => change((before) => chooseIndicator(before, id, vocabulary))}
          />
        </div>
      )}
      <div className={styles.columns}>
        <div className={styles.curves}>
          {view.trend && (
            <TrendChart
              view={view.trend}
              language={language}
              summary={view.sentence}
              summaryHidden
              height={320}
              level={2}
              spans={view.spans}
            />
          )}
          <TimelineBars bars={view.bars} state={state} change={change} />
        </div>
        {view.found && (
          <aside className={styles.warning} aria-label={words.warningTitle}>
            <h2>{words.warningTitle}</h2>
            {view.warnings.map((text) => (
              <p key={text}>{text}</p>
            ))}
            <dl>
              {view.members.map((side) => (
                <div key={side.title}>
                  <dt>{side.title}</dt>
                  <dd>{side.names}</dd>
                </div>
              ))}
            </dl>
          </aside>
        )}
      </div>
    </MeasuresPage>
  )
}
