import { useMemo, useState } from 'react'
import { chooseIndicator, showMap, showRegister } from '../../../address/changes.ts'
import { AGENDA_FILTERS } from '../../../domain/AgendaFilter.ts'
import { planYear } from '../../../facts/plan/planYear.ts'
import { Button } from '../../../ui/Button.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { measuresOfYear } from '../model/measuresOfYear.ts'
import { PlanPage } from '../PlanPage.tsx'
import { planCatalogue } from '../words/planCatalogue.ts'
import styles from './AgendaTab.module.css'
import { type AgendaGoal, agendaView } from './model/agendaView.ts'

const FILTERS = ['all', 'indicators', 'measures', 'empty'] as const
type Filter = (typeof FILTERS)[number]

const PASSES: Readonly<Record<Filter, (goal: AgendaGoal) => boolean>> = {
  all: () => true,
  indicators: ({ indicators }) => indicators.length > 0,
  measures: ({ measures }) => measures.length > 0,
  empty: ({ indicators, measures, goals }) => indicators.length + measures.length + goals.length === 0,
}

/** The 17 goals of Agenda 2030: what carries each of them here, and what is empty. */
export function AgendaTab({ dataset, state, change, presenting, vocabulary }: ViewProps) {
  const { language, plan } = state
  const words = planCatalogue(language).planAgenda
  const [filter, setFilter] = useState<Filter>('all')
  const year = plan.year ?? planYear(dataset, plan.document)
  const view = useMemo(
    () => agendaView(dataset, measuresOfYear(dataset.measures, year), language),
    [dataset, year, language],
  )
  return (
    <PlanPage
      state={state}
      change={change}
      presenting={presenting}
      rule={words.rule}
      sentence={view.sentence}
      tools={
        !presenting && (
          <Segmented
            label={words.filterLabel}
            options={FILTERS.map((id) => ({ id, text: words.filters[id] }))}
            value={filter}
            onChange={setFilter}
          />
        )
      }
    >
      <ol className={styles.goals}>
        {view.goals.filter(PASSES[filter]).map((goal) => (
          <li key={goal.goal} value={goal.goal} data-empty={PASSES.empty(goal) || undefined}>
            <h2>
              <b>{goal.goal}</b> {goal.name}
            </h2>
            <p className={styles.none}>
              {PASSES.empty(goal) ? words.empty : words.carries(goal.indicators.length, goal.measures.length)}
            </p>
            {goal.indicators.length > 0 && (
              <>
                <h3>{words.columns.indicators}</h3>
                <ul>
                  {goal.indicators.map(({ id, name, text }) => (
                    <li key={id}>
                      <Button
                        kind="inline"
                        onClick={() => change((before) => chooseIndicator(showMap(before), id, vocabulary))}
                      >
                        {name}
                      </Button>
                      <small>{text}</small>
                    </li>
                  ))}
                </ul>
              </>
            )}
            {goal.measures.length > 0 && (
              <>
                <h3>{words.columns.measures}</h3>
                <ul>
                  {goal.measures.map(({ id, title }) => (
                    <li key={id}>
                      <Button
                        kind="inline"
                        onClick={() => change((before) => ({ ...showRegister(before), measure: id }))}
                      >
                        {title}
                      </Button>
                    </li>
                  ))}
                </ul>
                <Button
                  kind="link"
                  className={styles.all}
                  onClick={() =>
                    change((before) => {
                      const register = showRegister(before)
                      return { ...register, effort: { ...register.effort, agenda: AGENDA_FILTERS[goal.goal - 1]! } }
                    })
                  }
                >
                  {words.inRegister}
                </Button>
              </>
            )}
            {goal.goals.length > 0 && (
              <>
                <h3>{words.columns.goals}</h3>
                <ul>
                  {goal.goals.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ol>
    </PlanPage>
  )
}
