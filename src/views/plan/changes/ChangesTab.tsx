import { useMemo, useState } from 'react'
import { PLAN_FACTS } from '../../../domain/PlanFacts.ts'
import { textIn } from '../../../domain/textIn.ts'
import { planYear } from '../../../facts/plan/planYear.ts'
import { readMadePlans } from '../../../keeping/madePlans.ts'
import { markedFileName } from '../../../output/model/markedFileName.ts'
import { saveFile } from '../../../output/saveFile.ts'
import { Busy } from '../../../ui/Busy.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Table } from '../../../ui/Table.tsx'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { changesCsv } from '../files/changesCsv.ts'
import { PlanPage } from '../PlanPage.tsx'
import { usePlanInput } from '../usePlanInput.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import styles from './ChangesTab.module.css'
import { changeRows } from './model/changeRows.ts'
import { firstCompared } from './model/firstCompared.ts'
import { madeText } from './model/madeText.ts'
import { planFacts } from './model/planFacts.ts'

/** What is not as it was when the document was made the last time, or another time that is chosen. */
export function ChangesTab({ dataset, state, change, presenting }: ViewProps) {
  const { language } = state
  const { planChanges: words, planRecords, planView } = planCatalogue(language)
  const { document: kind } = state.plan
  const year = state.plan.year ?? planYear(dataset, kind)
  const { input } = usePlanInput(dataset, year, language)
  const made = useMemo(
    () => readMadePlans(dataset.meta.municipalityCode).filter((each) => each.kind === kind && each.year === year),
    [dataset, kind, year],
  )
  const facts = useMemo(() => input && planFacts(input), [input])
  const first = useMemo(() => facts && firstCompared(dataset, made, facts, language), [dataset, made, facts, language])
  const [chosen, setChosen] = useState(-1)
  const since = made[chosen] ?? first ?? made[0] ?? null
  const rows = useMemo(
    () => facts && since && changeRows(dataset, since.facts, facts, language),
    [facts, since, dataset, language],
  )
  const sentence = !since
    ? words.neverMade(planView.kinds[kind], String(year))
    : rows
      ? words.finding(rows.length, madeText(since, language))
      : planView.counting
  const save = (): void => {
    const name = words.fileName(planView.fileNames[kind], String(year))
    const notes = [sentence, textIn(dataset.meta.attribution, language)]
    saveFile(
      markedFileName(dataset, `${name}.csv`, language),
      'text/csv;charset=utf-8',
      changesCsv(rows ?? [], notes, language),
    )
  }
  return (
    <PlanPage
      state={state}
      change={change}
      presenting={presenting}
      rule={words.rule}
      sentence={sentence}
      tools={
        !presenting && (
          <div className={styles.tools}>
            {made.length > 1 && (
              <label className={styles.since}>
                {words.since}
                <select value={made.indexOf(since!)} onChange={({ target }) => setChosen(Number(target.value))}>
                  {made.map((each, at) => (
                    <option key={each.at} value={at}>
                      {madeText(each, language)}
                    </option>
                  ))}
                </select>
              </label>
            )}
            {rows && rows.length > 0 && (
              <Button kind="plain" onClick={save}>
                <Icon name="download" />
                {planRecords.export}
              </Button>
            )}
          </div>
        )
      }
    >
      {since && !rows && <Busy />}
      {!since && !presenting && (
        <p className={styles.way}>
          <Button
            kind="primary"
            onClick={() => change((before) => ({ ...before, plan: { ...before.plan, tab: 'dokument' } }))}
          >
            {words.toDocument}
          </Button>
        </p>
      )}
      {PLAN_FACTS.map((of) => {
        const own = rows?.filter((row) => row.kind === of) ?? []
        if (own.length === 0) return null
        return (
          <section key={of} className={styles.group}>
            <h2 id={`changes-${of}`}>{words.kinds[of]}</h2>
            <Table aria-labelledby={`changes-${of}`}>
              <thead>
                <tr>
                  <th scope="col">{words.columns.what}</th>
                  <th scope="col">{words.columns.was}</th>
                  <th scope="col">{words.columns.is}</th>
                </tr>
              </thead>
              <tbody>
                {own.map((row) => (
                  <tr key={row.key}>
                    <th scope="row">{row.what}</th>
                    <td data-was="">{row.was}</td>
                    <td>{row.is}</td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </section>
        )
      })}
    </PlanPage>
  )
}
