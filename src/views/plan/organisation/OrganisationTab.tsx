import { useMemo } from 'react'
import { showRegister } from '../../../address/changes.ts'
import { planYear } from '../../../facts/plan/planYear.ts'
import { Button } from '../../../ui/Button.tsx'
import { Table } from '../../../ui/Table.tsx'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { measuresOfYear } from '../model/measuresOfYear.ts'
import { PlanPage } from '../PlanPage.tsx'
import { planCatalogue } from '../words/planCatalogue.ts'
import { organisationView } from './model/organisationView.ts'
import styles from './OrganisationTab.module.css'

/** Who answers for each measure of the year and who takes part: overlaps, and what hangs on one. */
export function OrganisationTab({ dataset, state, change, presenting }: ViewProps) {
  const { language, plan } = state
  const words = planCatalogue(language).planOrganisation
  const year = plan.year ?? planYear(dataset, plan.document)
  const view = useMemo(
    () => organisationView(dataset, measuresOfYear(dataset.measures, year), language),
    [dataset, year, language],
  )
  const lists = [
    [words.singlesTitle, view.singles],
    [words.overlapsTitle, view.overlaps],
  ] as const
  return (
    <PlanPage state={state} change={change} presenting={presenting} sentence={view.sentence}>
      <div className={styles.lists}>
        {lists.map(([title, sentences]) => (
          <section key={title}>
            <h2>{title}</h2>
            {sentences.length === 0 ? (
              <p>{words.nothing}</p>
            ) : (
              <ul>
                {sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
      {view.organisations.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
        <section className={styles.scroll} tabIndex={0} aria-label={words.caption}>
          <Table>
            <caption>{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.measure}</th>
                {view.organisations.map(({ name, text }) => (
                  <th key={name} scope="col">
                    {name}
                    <small>{text}</small>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {view.rows.map(({ measureId, title, parts }) => (
                <tr key={measureId}>
                  <th scope="row">
                    <Button
                      kind="inline"
                      onClick={() => change((before) => ({ ...showRegister(before), measure: measureId }))}
                    >
                      {title}
                    </Button>
                  </th>
                  {parts.map((part, at) => (
                    <td key={view.organisations[at]!.name} data-part={part ?? undefined}>
                      {part && words.part[part]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
        </section>
      )}
    </PlanPage>
  )
}
