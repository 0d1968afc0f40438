import { useMemo } from 'react'
import { PALETTES } from '../../colour/palette.ts'
import { LandscapeShape } from '../../ui/LandscapeShape.tsx'
import { SelectionShape } from '../../ui/SelectionShape.tsx'
import { Table } from '../../ui/Table.tsx'
import { numberText } from '../../words/format.ts'
import { profileCatalogue } from '../../words/profileCatalogue.ts'
import styles from './AreaIndex.module.css'
import type { AreasProps } from './AreasProps.ts'
import { FigureRow } from './FigureRow.tsx'
import { profileLink } from './profileLink.ts'

export interface AreaIndexProps extends AreasProps {
  readonly presenting: boolean
}

/** All areas and groups as a table of small facts, each a way to its profile. */
export function AreaIndex(props: AreaIndexProps) {
  const { dataset, state, theme, change, chooser, landscapes, presenting } = props
  const words = profileCatalogue(state.language).profilePage
  const { land, landOn } = PALETTES[theme]
  const groups = chooser.sections.find(({ id }) => id === 'groups')?.choices.length ?? 0
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
      <Table kind="dense" caption={words.title} isCaptionHidden className={styles.table}>
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
        {chooser.sections.map((section) => (
          <tbody key={section.id}>
            <tr className={styles.section}>
              <th scope="rowgroup" colSpan={7}>
                {section.title}
              </th>
            </tr>
            {section.choices.map((choice) => {
              const landscape = choice.areaAt < 0 ? null : landscapes?.[choice.areaAt]
              const order = choice.areaAt < 0 ? 0 : state.areas.indexOf(choice.key) + 1
              return (
                <tr key={choice.key}>
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
          </tbody>
        ))}
      </Table>
    </>
  )
}
