import { useMemo } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Scroller } from '../../../ui/Scroller.tsx'
import { Table } from '../../../ui/Table.tsx'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import type { Words } from '../../../words/Words.ts'
import { MeasuresPage } from '../MeasuresPage.tsx'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import styles from './BudgetTab.module.css'
import { budgetSlide } from './model/budgetSlide.ts'
import { type BudgetTable, budgetView } from './model/budgetView.ts'

/** What the measures cost, as far as it is stated, beside the frame, which is nobody's until a document says so. */
export function BudgetTab({ dataset, state, change, presenting, emphasis, slideRoom }: ViewProps) {
  const { language } = state
  const words = registerCatalogue(language).budget
  const whole = useMemo(() => budgetView(dataset, language), [dataset, language])
  const slide = useMemo(
    () => (slideRoom === undefined ? null : budgetSlide(whole, slideRoom, emphasis ?? [], language)),
    [whole, slideRoom, emphasis, language],
  )
  const isOnSlide = slide !== null
  const view = useMemo(() => (slide ? { ...whole, tables: slide.tables } : whole), [whole, slide])
  const finding = `${view.sentence} ${view.frameSentence}`.trim()
  return (
    <MeasuresPage
      state={state}
      change={change}
      presenting={presenting}
      isOnSlide={isOnSlide}
      sentence={slide?.note || finding}
    >
      <div className={styles.budget} data-on-slide={isOnSlide || undefined}>
        <section className={styles.frames}>
          <h2>{words.frames}</h2>
          {view.frames.length === 0 ? (
            <p className={styles.note}>{words.noFrames}</p>
          ) : (
            <>
              <dl>
                {view.frames.map((frame) => (
                  <div key={frame.id}>
                    <dt>
                      {frame.name}
                      <small>{frame.meta}</small>
                    </dt>
                    <dd>
                      <b>{frame.amount}</b>
                      <i data-open={frame.isOpen || undefined} style={{ width: `${frame.length * 100}%` }} />
                      {!isOnSlide && (
                        <small>
                          {frame.note} {words.source}: {frame.source}.
                        </small>
                      )}
                    </dd>
                  </div>
                ))}
                <div data-known>
                  <dt>
                    {words.known}
                    {view.lacking > 0 && <small>{words.lackingBar(view.lacking)}</small>}
                  </dt>
                  <dd>
                    <b>{view.known}</b>
                    {view.knownLength !== null && view.knownLength > 0 && (
                      <i style={{ width: `${view.knownLength * 100}%` }} />
                    )}
                    {view.lacking > 0 && <i data-lacking />}
                  </dd>
                </div>
              </dl>
              {!presenting && view.lacking > 0 && (
                <p className={styles.note}>
                  <Button
                    kind="link"
                    onClick={() =>
                      change((before) => ({
                        ...before,
                        effort: {
                          ...before.effort,
                          tab: 'register',
                          register: { ...before.effort.register, lacks: 'cost' },
                        },
                      }))
                    }
                  >
                    {words.toRegister}
                  </Button>
                </p>
              )}
            </>
          )}
        </section>
        {view.tables.map((table) => (
          <Division key={table.id} table={table} words={words} withNote={!isOnSlide} />
        ))}
      </div>
    </MeasuresPage>
  )
}

interface DivisionProps {
  readonly table: BudgetTable
  readonly words: Words['register']['budget']
  readonly withNote: boolean
}

function Division({ table, words, withNote }: DivisionProps) {
  if (table.rows.length === 0) return null
  return (
    <section data-table={table.id}>
      <h2>{table.title}</h2>
      {withNote && <p className={styles.note}>{table.note}</p>}
      <Scroller label={table.title}>
        <Table
          kind="plain"
          caption={table.title}
          isCaptionHidden
          columns={[
            words.columns.name[table.id],
            { title: words.columns.measures, isNumeric: true },
            { title: words.columns.lacking, isNumeric: true },
            { title: words.columns.cost, isNumeric: true },
            '',
          ]}
        >
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                <td data-numeric="true">{row.measures}</td>
                <td data-numeric="true">{words.lackingOf(row.lacking, row.measures)}</td>
                <td data-numeric="true" data-unknown={row.lacking === row.measures || undefined}>
                  {row.cost}
                </td>
                <td aria-hidden="true">
                  {row.knownSek > 0 && <i style={{ width: `${row.length * 100}%` }} />}
                  {row.lacking > 0 && <i data-lacking />}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Scroller>
    </section>
  )
}
