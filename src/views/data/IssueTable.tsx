import type { Issue, Severity } from '../../domain/Issue.ts'
import type { Language } from '../../domain/LocalText.ts'
import { Busy } from '../../ui/Busy.tsx'
import { Scroller } from '../../ui/Scroller.tsx'
import { Table } from '../../ui/Table.tsx'
import { issueText } from '../../words/issues/issueText.ts'
import styles from './DataRoom.module.css'
import { dataCatalogue } from './words/dataCatalogue.ts'

const ORDER: readonly Severity[] = ['error', 'warning', 'info']

export interface IssueTableProps {
  readonly issues: readonly Issue[]
  /** The borders of the areas are still being compared. */
  readonly isChecking: boolean
  readonly language: Language
}

/** Every fault by file, row and column, worst first, with what to do. */
export function IssueTable({ issues, isChecking, language }: IssueTableProps) {
  const words = dataCatalogue(language).data
  const count = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length
  const sorted = [...issues].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
  return (
    <section>
      <h2>{words.issuesTitle}</h2>
      <p role="status" className={styles.checking}>
        {isChecking ? words.checkingBorders : ''}
      </p>
      {isChecking && <Busy />}
      {issues.length === 0 ? (
        <p>{words.noIssues}</p>
      ) : (
        <>
          <p>{words.issueCount(count('error'), count('warning'), count('info'))}</p>
          <Scroller label={words.issuesTitle}>
            <Table kind="plain" columns={[words.where, words.what, words.fix]} data-testid="issues">
              <tbody>
                {sorted.map((issue) => {
                  const text = issueText(issue, language)
                  return (
                    <tr
                      key={`${issue.code}${issue.file}${issue.line}${issue.column}${JSON.stringify(issue.params)}`}
                      data-severity={issue.severity}
                      data-code={issue.code}
                    >
                      <th scope="row">
                        <i aria-hidden="true" /> {words.severities[issue.severity]}: {text.where}
                      </th>
                      <td>{text.sentence}</td>
                      <td>{text.fix}</td>
                    </tr>
                  )
                })}
              </tbody>
            </Table>
          </Scroller>
        </>
      )}
    </section>
  )
}
