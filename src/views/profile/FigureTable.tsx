import type { ReactNode } from 'react'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { AboutFigure } from '../../panels/AboutFigure.tsx'
import { Key, KeyItem } from '../../ui/Key.tsx'
import { Table } from '../../ui/Table.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { chartCatalogue } from '../../words/chartCatalogue.ts'
import { numberText } from '../../words/format.ts'
import { goalsCatalogue } from '../../words/goalsCatalogue.ts'
import { profileCatalogue } from '../../words/profileCatalogue.ts'
import { FigureRow, GOAL_MARK } from './FigureRow.tsx'
import styles from './FigureTable.module.css'
import { MemberMark } from './MemberMark.tsx'
import { goalPlaces, type ProfileRow } from './model/profileRow.ts'
import type { ProfileView } from './model/profileView.ts'
import { Sparkline } from './Sparkline.tsx'

export interface FigureTableProps {
  readonly dataset: Dataset
  readonly view: ProfileView
  readonly language: Language
  /** False: only the themes of the first screen. */
  readonly isWhole: boolean
}

/** Rows drawn at once. */
const FIRST_ROWS = 12

/** Every indicator as a row of marks with its figures, by theme. */
export function FigureTable({ dataset, view, language, isWhole }: FigureTableProps) {
  const words = profileCatalogue(language).profilePage.figures
  const { standing } = chartCatalogue(language)
  const among = view.above && standing.among(numberText(view.above.areas, 0, language))
  let drawn = 0
  return (
    <>
      <FigureKey view={view} language={language} />
      {view.above && <p className={styles.about}>{standing.about(view.above.name)}</p>}
      <Table
        kind="dense"
        caption={words.caption}
        isCaptionHidden
        className={styles.table}
        columns={[
          words.indicator,
          words.among,
          { title: view.ownLabel, isNumeric: true },
          { title: words.municipality, isNumeric: true },
          words.verdict,
          ...(among ? [among] : []),
          words.change,
        ]}
      >
        {view.themes.map((theme) => {
          const rows = isWhole ? theme.rows : theme.rows.slice(0, Math.max(0, FIRST_ROWS - drawn))
          drawn += theme.rows.length
          return rows.length === 0 ? null : (
            <tbody key={theme.id}>
              {theme.name !== '' && (
                <tr className={styles.theme}>
                  <th scope="rowgroup" colSpan={among ? 7 : 6}>
                    {theme.name}
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <Row key={row.indicatorId} row={row} municipality={words.municipality} among={among}>
                  <AboutFigure
                    dataset={dataset}
                    about={{
                      ...row,
                      own: {
                        name: view.ownLabel,
                        value: [row.prefix, row.value].filter(Boolean).join(' '),
                        interval: row.interval,
                      },
                    }}
                    language={language}
                  >
                    <Unbroken text={row.name} />
                  </AboutFigure>
                </Row>
              ))}
            </tbody>
          )
        })}
      </Table>
    </>
  )
}

interface RowProps {
  readonly row: ProfileRow
  readonly municipality: string
  /** What the areas are called that the figure stands among besides those that are looked at; null where there are none. */
  readonly among: string | null
  /** The name of the indicator. */
  readonly children: ReactNode
}

function Row({ row, municipality, among, children }: RowProps) {
  return (
    <tr data-indicator={row.indicatorId}>
      <th scope="row">
        {children} <small>{row.when}</small>
        {row.goals.map(({ id, said }) => (
          <small key={id} className={styles.goal}>
            {said}
          </small>
        ))}
      </th>
      <td className={styles.strip}>
        <FigureRow others={row.others} marks={row.marks} doubt={row.doubt} tick={row.tick} goals={goalPlaces(row)} />
      </td>
      <td data-numeric="true" className={styles.own} data-missing={row.isMissing || undefined}>
        {row.prefix && <small>{row.prefix} </small>}
        <b>{row.value}</b>
      </td>
      <td data-numeric="true" data-label={municipality}>
        {row.municipality}
      </td>
      <td className={styles.verdict} data-verdict={row.verdict}>
        {row.verdictText}
        {row.interval && <small> {row.interval}</small>}
      </td>
      {among && (
        <td className={styles.standing} data-label={among}>
          {row.standing && (
            <>
              {row.standing.text} <small>{row.standing.detail}</small>
            </>
          )}
        </td>
      )}
      <td className={styles.change}>
        {row.change && (
          <span>
            <Sparkline points={row.change.points} />
            {row.change.text}
          </span>
        )}
      </td>
    </tr>
  )
}

/** What the marks mean. */
export function FigureKey({ view, language }: { readonly view: ProfileView; readonly language: Language }) {
  const words = profileCatalogue(language).profilePage
  const { members } = view.subject
  const single = members.length === 1
  return (
    <Key className={styles.key}>
      {members.slice(0, 5).map((member) => (
        <KeyItem key={member.areaId}>
          <svg width="13" height="13" viewBox="-6.5 -6.5 13 13" aria-hidden="true">
            <MemberMark order={member.order} single={single} />
          </svg>
          {member.shortName}
        </KeyItem>
      ))}
      {single && <KeyItem mark="doubt">{words.keyInterval}</KeyItem>}
      <KeyItem mark="municipality">{profileCatalogue(language).profile.municipality}</KeyItem>
      {view.themes.some(({ rows }) => rows.some((row) => goalPlaces(row).length > 0)) && (
        <KeyItem>
          <svg width="11" height="9" viewBox="-5.5 -1 11 9" aria-hidden="true">
            <path d={GOAL_MARK} fill="currentColor" />
          </svg>
          {goalsCatalogue(language).goals.key}
        </KeyItem>
      )}
      <KeyItem mark="other">{words.keyOthers}</KeyItem>
    </Key>
  )
}
