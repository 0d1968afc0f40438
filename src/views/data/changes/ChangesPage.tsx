import { useMemo } from 'react'
import { packageChanges } from '../../../analysis/packageChanges.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { Button } from '../../../ui/Button.tsx'
import { Details } from '../../../ui/Details.tsx'
import { Table } from '../../../ui/Table.tsx'
import { dateText } from '../../../words/format.ts'
import { numberText } from '../../../words/numberText.ts'
import { dataCatalogue } from '../words/dataCatalogue.ts'
import styles from './ChangesPage.module.css'
import { type ChangeGroup, changesView } from './model/changesView.ts'

/** An edition of a package, and what it is called here. */
export interface Edition {
  readonly name: string
  readonly dataset: Dataset
}

export interface ChangesPageProps {
  readonly before: Edition
  readonly after: Edition
  readonly language: Language
  readonly onClose: () => void
}

/** More lines of one indicator than this are counted, not drawn. */
const MOST_LINES = 200
/** A group with no more than this is open from the start. */
const FEW = 6

/** What differs between two editions of a package: verdicts, measures, indicators and figures, what was and what is. */
export function ChangesPage({ before, after, language, onClose }: ChangesPageProps) {
  const words = dataCatalogue(language).changes
  const sections = useMemo(
    () => changesView(packageChanges(before.dataset, after.dataset), before.dataset, after.dataset, language),
    [before, after, language],
  )
  const called = ({ name, dataset }: Edition): string => words.edition(name, dateText(dataset.meta.vintage, language))
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{words.title}</h1>
        <Button kind="plain" onClick={onClose}>
          {words.back}
        </Button>
      </div>
      <p className={styles.lead}>{words.between(called(before), called(after))}</p>
      {sections.length === 0 && <p className={styles.lead}>{words.nothing}</p>}
      {sections.map(({ id, title, note, counts, groups }) => (
        <section key={id}>
          <h2>
            {title} <small>{counts}</small>
          </h2>
          {note && <p className={styles.note}>{note}</p>}
          {groups.map((group) =>
            group.title === '' ? (
              <Lines key={group.id} group={group} first={words.columns.where} language={language} />
            ) : (
              <Details
                key={group.id}
                open={group.lines.length <= FEW}
                summary={
                  <>
                    <b>{group.title}</b> <span>{group.counts}</span>
                  </>
                }
              >
                <Lines
                  group={group}
                  first={id === 'measure' ? words.columns.field : words.columns.where}
                  language={language}
                />
              </Details>
            ),
          )}
        </section>
      ))}
    </div>
  )
}

interface LinesProps {
  readonly group: ChangeGroup
  /** Head of the first column. */
  readonly first: string
  readonly language: Language
}

function Lines({ group, first, language }: LinesProps) {
  const words = dataCatalogue(language).changes
  const hasPeriods = group.lines.some(({ period }) => period !== '')
  return (
    <>
      <Table
        kind="plain"
        columns={[first, ...(hasPeriods ? [words.columns.period] : []), words.columns.was, words.columns.is]}
      >
        <tbody>
          {group.lines.slice(0, MOST_LINES).map(({ key, kind, where, period, was, is, note }) => (
            <tr key={key} data-kind={kind}>
              <th scope="row">{where}</th>
              {hasPeriods && <td>{period}</td>}
              <td>{was || words.none}</td>
              <td>
                {is || words.none}
                {kind !== 'changed' && <em>{words.kinds[kind]}</em>}
                {note && <small>{note}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {group.lines.length > MOST_LINES && (
        <p className={styles.note}>{words.more(numberText(group.lines.length - MOST_LINES, 0, language))}</p>
      )}
    </>
  )
}
