import { useMemo } from 'react'
import { DOSE_KINDS } from '../../../address/EffortQuestion.ts'
import { UNIVERSAL_RULES } from '../../../domain/UniversalRule.ts'
import { useFact } from '../../../facts/live/useFact.ts'
import { NeedStatus } from '../../../facts/need/live/NeedStatus.tsx'
import { needOfState } from '../../../facts/need/live/needFacts.ts'
import { SETTLE_MS } from '../../../facts/need/live/settleMs.ts'
import { Choice } from '../../../ui/Choice.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { MeasuresPage } from '../MeasuresPage.tsx'
import { priorityNeedState } from '../model/priorityNeedState.ts'
import { priorityTabs } from '../model/priorityTabs.ts'
import { PriorityTabs } from '../PriorityTabs.tsx'
import { effortCatalogue } from '../words/effortCatalogue.ts'
import { DoseChart } from './DoseChart.tsx'
import { DoseFacts } from './DoseFacts.tsx'
import { DoseFigures } from './DoseFigures.tsx'
import styles from './DoseTab.module.css'
import { dosePriority } from './model/dosePriority.ts'
import { doseView } from './model/doseView.ts'

/** Ökar dosen med behovet? The answer with its doubt, or a refusal that says what would be needed. */
export function DoseTab({ dataset, state, theme, hover, change, presenting }: ViewProps) {
  const { language } = state
  const { dose: words, board } = effortCatalogue(language)
  const tabs = useMemo(() => priorityTabs(dataset, language), [dataset, language])
  const tab = useMemo(() => dosePriority(dataset, tabs, state), [dataset, tabs, state])
  const need = useFact(needOfState(dataset, priorityNeedState(dataset, state, tab)), SETTLE_MS)
  const input = useMemo(() => ({ dataset, tab, need, state, theme }), [dataset, tab, need, state, theme])
  const view = useMemo(() => doseView(input), [input])
  // Beside one picture there is room for its figures; two fill the page.
  const isAlone = view.pictures.length === 1 && !presenting
  const ask = (changes: Partial<typeof state.effort>): void =>
    change((before) => ({ ...before, effort: { ...before.effort, ...changes } }), 'replace')
  return (
    <MeasuresPage state={state} change={change} presenting={presenting} sentence={view.sentence}>
      <PriorityTabs
        label={board.priorities}
        tabs={tabs}
        open={tab}
        onOpen={(id) => change((before) => ({ ...before, priority: id }))}
      />
      {!presenting && (
        <div className={styles.controls}>
          <Segmented
            label={words.kindLabel}
            options={DOSE_KINDS.map((id) => ({ id, text: words.kinds[id] }))}
            value={state.effort.dose}
            onChange={(dose) => ask({ dose })}
          />
          <Choice
            label={words.ruleTitle}
            options={UNIVERSAL_RULES.map((id) => ({ id, text: board.rules[id] }))}
            value={state.effort.universal}
            onChoose={(universal) => ask({ universal })}
          />
        </div>
      )}
      <NeedStatus needs={[need]} language={language} />
      <div className={styles.upper} data-alone={isAlone || undefined}>
        <div className={styles.pictures} data-count={view.pictures.length}>
          {view.pictures.map((each) => (
            <section key={each.id} aria-label={each.title}>
              <h2>{each.title}</h2>
              {each.id === 'presence' && <p>{view.presenceSentence}</p>}
              <DoseChart picture={each} hover={hover} />
              {each.note && <p className={styles.note}>{each.note}</p>}
            </section>
          ))}
        </div>
        {isAlone && <DoseFigures dataset={dataset} view={view} need={need} language={language} isOpen />}
      </div>
      {view.indexes.length > 0 && (
        <ul className={styles.indexes}>
          {view.indexes.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <DoseFacts view={view} state={state} change={change} presenting={presenting} />
      {!isAlone && <DoseFigures dataset={dataset} view={view} need={need} language={language} />}
    </MeasuresPage>
  )
}
