import { useMemo, useState } from 'react'
import { EMPTY_PLAN, type MeasurePlan, MOST_PLANS } from '../../../address/MeasurePlan.ts'
import { plainId } from '../../../domain/plainId.ts'
import { NeedStatus } from '../../../facts/need/live/NeedStatus.tsx'
import { geographicShapes } from '../../../map/model/stage/areaShapes.ts'
import { Button } from '../../../ui/Button.tsx'
import { Table } from '../../../ui/Table.tsx'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { valueText } from '../../../words/format.ts'
import { MeasuresPage } from '../MeasuresPage.tsx'
import { useRegister } from '../register/useRegister.ts'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import { examplePlan } from './model/examplePlan.ts'
import { planRecord } from './model/planRecord.ts'
import { PLAN_ROWS } from './model/planView.ts'
import { PlanForm } from './PlanForm.tsx'
import styles from './TryTab.module.css'
import { usePlanView } from './usePlanView.ts'

/** Prova en insats: whom a measure would reach and what it would change, before it is one; two side by side. */
export function TryTab({ dataset, vocabulary, state, change, presenting }: ViewProps) {
  const { language } = state
  const words = registerCatalogue(language).tryOut
  const { plans } = state.effort
  const { store } = useRegister(dataset)
  const [message, setMessage] = useState('')
  const shapes = useMemo(() => geographicShapes(dataset), [dataset])
  const example = useMemo(() => (plans.length === 0 ? examplePlan(dataset, state) : null), [plans, dataset, state])
  const first = usePlanView(dataset, state, plans[0] ?? example, 0)
  const second = usePlanView(dataset, state, plans[1] ?? null, 1)
  const views = [first.view, second.view].filter((view) => view !== null)
  const setPlans = (next: (plans: readonly MeasurePlan[]) => readonly MeasurePlan[], how: 'push' | 'replace') =>
    change((before) => ({ ...before, effort: { ...before.effort, plans: next(before.effort.plans) } }), how)
  const drop = (at: number) => setPlans((before) => before.filter((_, index) => index !== at), 'push')
  const keep = (plan: MeasurePlan, at: number): void => {
    const id = plainId(plan.title, vocabulary.measureIds, 'insats')
    store?.add(id, { kind: 'create', record: planRecord(dataset, plan, id) })
    drop(at)
    setMessage(words.kept(plan.title))
  }
  // The form stands open from the start; the address has a plan once something is written in it.
  const blank: MeasurePlan = { ...EMPTY_PLAN, priority: state.priority }
  const forms = plans.length === 0 ? [blank] : plans
  const add = () => {
    setMessage('')
    setPlans((before) => [...before, blank], 'push')
  }
  const known = dataset.measures.reduce((sum, { costSekPerYear }) => sum + (costSekPerYear ?? 0), 0)
  const found = views.map((view) => view.sentence).join(' ')
  return (
    <MeasuresPage
      state={state}
      change={change}
      presenting={presenting}
      sentence={example && !presenting ? words.sentence : found || words.nothing}
      tools={
        !presenting &&
        plans.length > 0 &&
        plans.length < MOST_PLANS && (
          <Button kind="primary" onClick={add}>
            {words.second}
          </Button>
        )
      }
    >
      <NeedStatus needs={[first.need, second.need]} language={language} />
      <p role="status" className={styles.message}>
        {message}
      </p>
      {/* One plan has what it would change beside it, so that an answer is seen while it is written; two stand side by side above it. */}
      <div className={styles.work} data-beside={(!presenting && forms.length === 1) || undefined}>
        {!presenting && (
          <div className={styles.plans} data-count={forms.length}>
            {forms.map((plan, at) => (
              <PlanForm
                // biome-ignore lint/suspicious/noArrayIndexKey: the first and the second plan have no other name.
                key={at}
                dataset={dataset}
                plan={plan}
                at={at}
                language={language}
                shapes={shapes}
                onChange={(changes) =>
                  setPlans(
                    (before) =>
                      (before.length === 0 ? [blank] : before).map((one, index) =>
                        index === at ? { ...one, ...changes } : one,
                      ),
                    'replace',
                  )
                }
                onKeep={store ? () => keep(plan, at) : null}
                onDiscard={plans.length > 0 ? () => drop(at) : null}
              />
            ))}
          </div>
        )}
        <div>
          {example && !presenting && (
            <div className={styles.example}>
              <h2>{words.example}</h2>
              <p>{found}</p>
              <Button kind="plain" onClick={() => setPlans(() => [{ ...example, title: '' }], 'push')}>
                {words.useExample}
              </Button>
            </div>
          )}
          {views.length > 0 && (
            <>
              <Table kind="plain" caption={words.table} isCards className={styles.table}>
                <thead>
                  <tr>
                    <td />
                    {views.map((view, at) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: two plans may have one name.
                      <th key={at} scope="col">
                        <i aria-hidden="true" />
                        {view.name}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {PLAN_ROWS.map((row) => (
                    <tr key={row}>
                      <th scope="row">
                        {words.rows[row]}
                        {(row === 'gaps' || row === 'overlaps') && <small>{words.gapNote}</small>}
                        {row === 'budget' && known > 0 && (
                          <small>
                            {words.today}: {valueText(known, 'kr', 0, language)}
                          </small>
                        )}
                      </th>
                      {views.map((view, at) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: two plans may have one name.
                        <td key={at} data-label={view.name}>
                          {view.cells[row]}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </Table>
              <p className={styles.note}>{words.note}</p>
            </>
          )}
        </div>
      </div>
    </MeasuresPage>
  )
}
