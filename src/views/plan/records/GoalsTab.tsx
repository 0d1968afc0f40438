import { useMemo } from 'react'
import { textIn } from '../../../domain/textIn.ts'
import { goalTexts } from '../../../facts/goals/goalTexts.ts'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { goalsCatalogue } from '../../../words/goalsCatalogue.ts'
import { goalsTable } from '../files/planTables.ts'
import { verdictCounts } from '../model/goalRows.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import { RecordActions } from './RecordActions.tsx'
import styles from './Records.module.css'
import { RecordsPage } from './RecordsPage.tsx'
import { usePlanRecords } from './usePlanRecords.ts'

/** The goals by prioritised area: what is wanted, where it stands, and whether the figures say that it is reached. */
export function GoalsTab({ dataset, state, change, presenting }: ViewProps) {
  const { language } = state
  const { plan, planRecords: words } = planCatalogue(language)
  const access = usePlanRecords('goals', dataset, language)
  const { goals, meta } = dataset
  const groups = useMemo(() => {
    const input = { dataset, language }
    const all = [
      ...meta.priorityAreas.map(({ id, name }) => ({ id, name: textIn(name, language) })),
      { id: null, name: words.goals.noPriority },
    ]
    return all.flatMap(({ id, name }) => {
      const own = goals.filter(({ priorityArea }) => priorityArea === id)
      if (id === null && own.length === 0) return []
      return [{ id, name, goals: own.map((goal) => ({ goal, texts: goalTexts(input, goal) })) }]
    })
  }, [dataset, goals, meta, language, words])
  return (
    <RecordsPage
      table="goals"
      dataset={dataset}
      state={state}
      change={change}
      presenting={presenting}
      access={access}
      file={() => goalsTable(access.records)}
      sentence={words.goals.finding(goals.length, verdictCounts({ dataset, language }, goals))}
      rule={words.goals.rule}
    >
      {groups.map(({ id, name, goals: own }) => (
        <section key={id ?? ''} className={styles.group}>
          <h2>{name}</h2>
          {own.length === 0 ? (
            <p className={styles.none}>{words.goals.none}</p>
          ) : (
            <ul className={styles.cards}>
              {own.map(({ goal, texts }) => (
                <li key={goal.id} className={styles.card}>
                  <h3>{texts.goal}</h3>
                  <p className={styles.verdict} data-verdict={texts.verdict}>
                    <b>{goalsCatalogue(language).goals.verdicts[texts.verdict]}</b>: {texts.reason}
                  </p>
                  <dl>
                    {(
                      [
                        [words.columns.indicator, texts.indicator],
                        [plan.goalColumns.place, texts.place],
                        [plan.goalColumns.baseline, texts.baseline],
                        [plan.goalColumns.wanted, texts.wanted],
                        [plan.goalColumns.now, texts.now],
                        [plan.goalColumns.sdg, texts.sdg],
                        [plan.goalColumns.source, texts.source],
                      ] as const
                    ).map(([term, text]) => (
                      <div key={term}>
                        <dt>{term}</dt>
                        <dd>{text}</dd>
                      </div>
                    ))}
                  </dl>
                  {!presenting && <RecordActions id={goal.id} name={texts.goal} access={access} language={language} />}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </RecordsPage>
  )
}
