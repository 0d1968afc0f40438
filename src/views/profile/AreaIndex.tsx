import { useMemo } from 'react'
import { PALETTES } from '../../colour/palette.ts'
import { LandscapeShape } from '../../ui/LandscapeShape.tsx'
import { SelectionShape } from '../../ui/SelectionShape.tsx'
import { Table } from '../../ui/Table.tsx'
import { MOST_DRAWN, useRowsInSight } from '../../ui/useRowsInSight.ts'
import { numberText } from '../../words/format.ts'
import { profileCatalogue } from '../../words/profileCatalogue.ts'
import styles from './AreaIndex.module.css'
import type { AreasProps } from './AreasProps.ts'
import { FigureRow } from './FigureRow.tsx'
import type { ChoiceSection } from './model/profileChooser.ts'
import { profileLink } from './profileLink.ts'

export interface AreaIndexProps extends AreasProps {
  readonly presenting: boolean
}

/** All areas and groups as a table of small facts, each a way to its profile. */
export function AreaIndex(props: AreaIndexProps) {
  const { dataset, state, change, chooser, presenting } = props
  const words = profileCatalogue(state.language).profilePage
  const groups = chooser.sections.find(({ id }) => id === 'groups')?.choices.length ?? 0
  const { sections } = chooser
  const isPart = sections.some(({ choices }) => choices.length > MOST_DRAWN)
  // Counted from one: the head, then each section with its title.
  const firstRow = (at: number): number =>
    sections.slice(0, at).reduce((count, { choices }) => count + choices.length + 1, 2)
  const others = useMemo(() => [...chooser.all], [chooser])
  return (
    <>
      <div className={styles.head}>
        <div>
          <h1>{words.title}</h1>
          {chooser.finding && <p className={styles.finding}>{chooser.finding}</p>}
          <p>{words.indexLead(numberText(dataset.areas.length, 0, state.language), groups)}</p>
        </div>
        {!presenting && (
          <a className={styles.tool} data-print="none" {...profileLink(state, change, { print: 'booklet' })}>
            {words.booklet}
          </a>
        )}
      </div>
      <Table
        kind="dense"
        caption={words.title}
        isCaptionHidden
        className={styles.table}
        {...(isPart && { 'aria-rowcount': firstRow(sections.length) - 1 })}
      >
        <thead>
          <tr>
            <th scope="col">{words.columns.area}</th>
            <th scope="col" data-numeric="true">
              {words.columns.residents}
            </th>
            <th scope="col">{words.columns.landscape}</th>
            <th scope="col" colSpan={3}>
              {chooser.indicator}
            </th>
            <th scope="col">{words.columns.measures}</th>
          </tr>
        </thead>
        {sections.map((section, at) => (
          <Section
            key={section.id}
            {...props}
            section={section}
            others={others}
            firstRow={isPart ? firstRow(at) : undefined}
          />
        ))}
      </Table>
    </>
  )
}

/** As the style sheet has them: a row in one line, and the title over them. */
const ROW = 31
const TITLE = 36

interface SectionProps extends AreasProps {
  readonly section: ChoiceSection
  /** Places of all areas along the row. */
  readonly others: readonly number[]
  /** The place of its title among all rows, where not all are drawn. */
  readonly firstRow: number | undefined
}

/** The areas of one kind, of which only those near the window are drawn when they are many. */
function Section({ section, others, firstRow, state, theme, change, chooser, landscapes }: SectionProps) {
  const words = profileCatalogue(state.language).profilePage
  const { land, landOn } = PALETTES[theme]
  const { choices } = section
  const { ref, from, to, height } = useRowsInSight<HTMLTableSectionElement>(choices.length, ROW, TITLE)
  const room = (count: number) => count > 0 && <tr style={{ height: count * height }} />
  return (
    <tbody ref={ref}>
      <tr className={styles.section} aria-rowindex={firstRow}>
        <th scope="rowgroup" colSpan={7}>
          {section.title}
        </th>
      </tr>
      {room(from)}
      {choices.slice(from, to).map((choice, at) => {
        const landscape = choice.areaAt < 0 ? null : landscapes?.[choice.areaAt]
        const order = choice.areaAt < 0 ? 0 : state.areas.indexOf(choice.key) + 1
        return (
          <tr key={choice.key} data-row aria-rowindex={firstRow && firstRow + 1 + from + at}>
            <th scope="row">
              {choice.refused === '' ? (
                <a {...profileLink(state, change, { area: choice.key })}>{choice.name}</a>
              ) : (
                <>
                  {choice.name} <small>{choice.refused}</small>
                </>
              )}
              {order > 0 && (
                <span role="img" aria-label={words.selected(order)}>
                  <SelectionShape order={order} size={10} />
                </span>
              )}
            </th>
            <td data-numeric="true" data-label={words.columns.residents.toLocaleLowerCase(state.language)}>
              {choice.residents}
            </td>
            <td className={styles.landscape}>
              {landscape && (
                <>
                  <LandscapeShape
                    group={landscape.group}
                    fill={land[landscape.group % land.length]!}
                    on={landOn[landscape.group % landOn.length]!}
                    number={landscape.number}
                    size={24}
                  />
                  <span>{landscape.name}</span>
                </>
              )}
            </td>
            <td className={styles.strip}>
              <FigureRow
                others={others}
                marks={choice.marks.map((at, i) => ({ order: i, at }))}
                doubt={null}
                tick={chooser.municipality}
              />
            </td>
            <td data-numeric="true">
              <b>{choice.value}</b>
            </td>
            <td className={styles.verdict}>{choice.verdict}</td>
            <td>
              {choice.measures > 0 && (
                <span className={styles.measures}>
                  <i />
                  {numberText(choice.measures, 0, state.language)}
                </span>
              )}
            </td>
          </tr>
        )
      })}
      {room(choices.length - to)}
    </tbody>
  )
}
