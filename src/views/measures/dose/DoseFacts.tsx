import type { AppState } from '../../../address/AppState.ts'
import type { UrlState } from '../../../address/useUrlState.ts'
import { Button } from '../../../ui/Button.tsx'
import { Scroller } from '../../../ui/Scroller.tsx'
import { Table } from '../../../ui/Table.tsx'
import { effortCatalogue } from '../words/effortCatalogue.ts'
import styles from './DoseTab.module.css'
import type { DoseView } from './model/doseView.ts'

export interface DoseFactsProps {
  readonly view: DoseView
  readonly state: AppState
  readonly change: UrlState['change']
  readonly presenting: boolean
}

/** What each measure states of its size, and plainly what is lacking. */
export function DoseFacts({ view, state, change, presenting }: DoseFactsProps) {
  const words = effortCatalogue(state.language).dose
  if (view.facts.length === 0) return null
  const { columns } = words
  return (
    <div className={styles.facts}>
      <h2>{words.lackTitle}</h2>
      <p>
        {words.lackLead}{' '}
        {!presenting && (
          <Button
            kind="inline"
            onClick={() =>
              change((before) => ({
                ...before,
                effort: { ...before.effort, tab: 'register', register: { ...before.effort.register, lacks: 'cost' } },
              }))
            }
          >
            {words.toRegister}
          </Button>
        )}
      </p>
      <Scroller label={words.lackTitle}>
        <Table
          kind="plain"
          caption={words.lackTitle}
          isCaptionHidden
          columns={[
            columns.measure,
            columns.fte,
            columns.hours,
            columns.sek,
            columns.ages,
            columns.persons,
            columns.split,
          ]}
        >
          <tbody>
            {view.facts.map((fact) => (
              <tr key={fact.measureId}>
                <th scope="row">
                  <i data-wide={fact.isWide || undefined} aria-hidden="true" />
                  {fact.title}
                </th>
                {fact.cells.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns stand still.
                  <td key={at} data-unknown={cell.unknown || undefined}>
                    {cell.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </Scroller>
    </div>
  )
}
