import type { ReactNode } from 'react'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { IntakeReading } from '../../../facts/intake/intakeMessages.ts'
import { Table } from '../../../ui/Table.tsx'
import { numberText } from '../../../words/format.ts'
import { dataCatalogue } from '../words/dataCatalogue.ts'
import { readingCatalogue } from '../words/readingCatalogue.ts'
import { AreaSelect } from './AreaSelect.tsx'
import styles from './CheckStep.module.css'
import { checkView } from './model/checkView.ts'
import { ownAreas } from './model/ownAreas.ts'

export interface CheckStepProps {
  readonly reading: IntakeReading
  readonly dataset: Dataset
  readonly language: Language
  readonly onAnswer: (id: string, key: string) => void
}

/** Everything to check before anything is put in: what does not match, what is hidden, what changes. */
export function CheckStep({ reading, dataset, language, onAnswer }: CheckStepProps) {
  const words = readingCatalogue(language).reading
  const { severities } = dataCatalogue(language).data
  const { columns } = words
  const { unmatched, areas, division, issues, small, changes, changeCount } = checkView(reading, dataset, language)
  const count = (value: number): string => numberText(value, 0, language)
  return (
    <div className={styles.check}>
      <section>
        <h3>{words.issuesTitle}</h3>
        {issues.rows.length === 0 ? (
          <p>{words.noIssues}</p>
        ) : (
          <Excerpt
            headings={[columns.where, columns.what, columns.fix]}
            more={issues.more}
            moreText={words.more(count(issues.more))}
          >
            {issues.rows.map(({ key, issue, where, sentence, fix }) => (
              <tr key={key} data-severity={issue.severity} data-code={issue.code}>
                <th scope="row">
                  {severities[issue.severity]}: {where}
                </th>
                <td>{sentence}</td>
                <td>{fix}</td>
              </tr>
            ))}
          </Excerpt>
        )}
      </section>
      {division && (
        <section>
          <h3>{words.divisionTitle}</h3>
          <p>{division.lead}</p>
          <Excerpt
            headings={[columns.area, columns.parts]}
            more={division.rows.more}
            moreText={words.more(count(division.rows.more))}
          >
            {division.rows.rows.map(({ id, name, parts }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{parts}</td>
              </tr>
            ))}
          </Excerpt>
        </section>
      )}
      {unmatched && (
        <section>
          <h3>{words.unmatchedTitle}</h3>
          {unmatched.rows.length === 0 ? (
            <p>{words.allMatched}</p>
          ) : (
            <>
              <p>{words.unmatchedNote}</p>
              <Excerpt
                headings={[columns.where, columns.text, columns.why, columns.belongs]}
                more={unmatched.more}
                moreText={words.more(count(unmatched.more))}
              >
                {unmatched.rows.map(({ key, where, text, why, canBeArea }) => (
                  <tr key={key}>
                    <th scope="row">{where}</th>
                    <td>{text}</td>
                    <td>{why}</td>
                    <td>
                      {canBeArea && (
                        <AreaSelect
                          label={words.chooseArea(text)}
                          areas={ownAreas(reading, dataset)}
                          language={language}
                          onChoose={(id) => onAnswer(`area:${text}`, id)}
                        />
                      )}
                    </td>
                  </tr>
                ))}
              </Excerpt>
            </>
          )}
          <h3>{words.areasTitle}</h3>
          <p>
            {areas.rows.length === 0 ? words.allAreas : `${areas.rows.join(', ')}.`}{' '}
            {areas.more > 0 && words.more(count(areas.more))}
          </p>
        </section>
      )}
      <section>
        <h3>{words.smallTitle}</h3>
        {small.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <section>
        <h3>{words.changesTitle}</h3>
        {changeCount === 0 ? (
          <p>{words.noChanges}</p>
        ) : (
          <>
            <p>{words.changesLead(count(changeCount))}</p>
            <Excerpt
              headings={[columns.indicator, columns.area, columns.period, columns.before, columns.after]}
              more={changes.more}
              moreText={words.more(count(changes.more))}
            >
              {changes.rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">{row.indicator}</th>
                  <td>{row.area}</td>
                  <td>{row.period}</td>
                  <td>{row.before}</td>
                  <td>
                    <b>{row.after}</b>
                  </td>
                </tr>
              ))}
            </Excerpt>
          </>
        )}
      </section>
    </div>
  )
}

interface ExcerptProps {
  readonly headings: readonly string[]
  readonly children: ReactNode
  readonly more: number
  readonly moreText: string
}

/** The first rows, and how many more there are. */
function Excerpt({ headings, children, more, moreText }: ExcerptProps) {
  return (
    <>
      <Table kind="plain" columns={headings} isCards>
        <tbody>{children}</tbody>
      </Table>
      {more > 0 && <p>{moreText}</p>}
    </>
  )
}
