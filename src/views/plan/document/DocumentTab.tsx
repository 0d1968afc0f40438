import { useMemo } from 'react'
import { PLAN_KINDS } from '../../../domain/PlanProposal.ts'
import { NeedStatus } from '../../../facts/need/live/NeedStatus.tsx'
import { planYear, planYears } from '../../../facts/plan/planYear.ts'
import { Busy } from '../../../ui/Busy.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'
import { useMediaQuery } from '../../../ui/useMediaQuery.ts'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { makePlan } from '../model/makePlan.ts'
import { PlanPage } from '../PlanPage.tsx'
import { usePlanInput } from '../usePlanInput.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import { DocumentSide } from './DocumentSide.tsx'
import styles from './DocumentTab.module.css'
import { PlanPaper } from './PlanPaper.tsx'

/** The document of the year, read on the screen as it stands in Word, with what it lacks and the ways to make it. */
export function DocumentTab({ dataset, state, change, presenting }: ViewProps) {
  const { language } = state
  const words = planCatalogue(language).planView
  const { document: kind } = state.plan
  const year = state.plan.year ?? planYear(dataset, kind)
  // Beside it where there is room, else before it: it is longer than anybody scrolls.
  const isNarrow = useMediaQuery('screen and (max-width: 1099px)')
  const { input, needs } = usePlanInput(dataset, year, language)
  const document = useMemo(() => input && makePlan(input, kind), [input, kind])
  const write = document?.lacks.find(({ place }) => place === 'document')?.count ?? 0
  const others = document?.lacks.filter(({ place }) => place !== 'document').length ?? 0
  return (
    <PlanPage
      state={state}
      change={change}
      presenting={presenting}
      chosen={`${words.kinds[kind]} ${year}`}
      isDocument
      sentence={document ? words.finding(document.parts.length, write, others) : words.counting}
      tools={
        !presenting && (
          <div className={styles.tools}>
            <Segmented
              label={words.kindLabel}
              options={PLAN_KINDS.map((id) => ({ id, text: words.kinds[id] }))}
              value={kind}
              onChange={(id) => change((before) => ({ ...before, plan: { ...before.plan, document: id } }))}
            />
            <label>
              {words.year}
              <select
                value={year}
                onChange={({ target }) =>
                  change((before) => ({ ...before, plan: { ...before.plan, year: Number(target.value) } }))
                }
              >
                {planYears(dataset, year).map((each) => (
                  <option key={each}>{each}</option>
                ))}
              </select>
            </label>
          </div>
        )
      }
      sideLabel={words.sideLabel}
      side={
        !isNarrow &&
        input &&
        document && <DocumentSide dataset={dataset} document={document} input={input} state={state} change={change} />
      }
    >
      <NeedStatus needs={needs} language={language} />
      {isNarrow && !presenting && input && document && (
        <div className={styles.above}>
          <DocumentSide dataset={dataset} document={document} input={input} state={state} change={change} />
        </div>
      )}
      {document ? <PlanPaper document={document} language={language} /> : <Busy />}
    </PlanPage>
  )
}
