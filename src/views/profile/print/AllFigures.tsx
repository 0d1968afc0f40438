import type { Language } from '../../../domain/LocalText.ts'
import { Table } from '../../../ui/Table.tsx'
import { outputCatalogue } from '../../../words/outputCatalogue.ts'
import { FigureRow } from '../FigureRow.tsx'
import { goalPlaces } from '../model/profileRow.ts'
import type { ProfileTheme, ProfileView } from '../model/profileView.ts'
import styles from './AllFigures.module.css'
import { bareValue, columnUnit } from './model/bareValue.ts'

/** Rows, headings counted, that surely fit on one page in two columns. */
const MOST_ROWS = 56
/** Rows of a theme that are kept in one column. */
const MOST_TOGETHER = 14

/** The themes in portions for a page each. Parts of a composition stand in its bars instead. */
export function figureChunks(view: ProfileView): ProfileTheme[][] {
  const parts = new Set(view.compositions.flatMap(({ rows }) => rows.map(({ id }) => id)))
  const chunks: ProfileTheme[][] = []
  let used = MOST_ROWS
  for (const theme of view.themes) {
    const rows = theme.rows.filter(({ indicatorId }) => !parts.has(indicatorId))
    for (let from = 0; from < rows.length; from += MOST_ROWS - 1) {
      const portion = { ...theme, rows: rows.slice(from, from + MOST_ROWS - 1) }
      if (used + portion.rows.length + 1 > MOST_ROWS) {
        chunks.push([])
        used = 0
      }
      chunks.at(-1)!.push(portion)
      used += portion.rows.length + 1
    }
  }
  return chunks
}

export interface AllFiguresProps {
  readonly view: ProfileView
  readonly themes: readonly ProfileTheme[]
  readonly language: Language
  readonly isFirst: boolean
}

/** Every indicator in two columns: name, marks, own figure, the municipality's. */
export function AllFigures({ view, themes, language, isFirst }: AllFiguresProps) {
  const words = outputCatalogue(language).print
  return (
    <section>
      {isFirst && (
        <div className={styles.head}>
          <h2>{words.allFigures}</h2>
          <p>{words.allFiguresColumns(view.ownLabel)}</p>
        </div>
      )}
      <div className={styles.columns}>
        {themes.map((theme) => (
          <Table
            key={`${theme.id}${theme.rows[0]?.indicatorId}`}
            data-long={theme.rows.length > MOST_TOGETHER || undefined}
          >
            <caption>{theme.name}</caption>
            <tbody>
              {theme.rows.map((row) => {
                const { unit } = row.figure.board.indicator
                return (
                  <tr key={row.indicatorId}>
                    <th scope="row">
                      {row.name} <small>{[columnUnit(unit, language), row.when].filter(Boolean).join(', ')}</small>
                    </th>
                    <td>
                      <FigureRow
                        others={row.others}
                        marks={row.marks}
                        doubt={row.doubt}
                        tick={row.tick}
                        goals={goalPlaces(row)}
                        height={16}
                      />
                    </td>
                    <td>
                      {row.prefix && (
                        <small data-each={row.figure.notCombined !== null || undefined}>{row.prefix} </small>
                      )}
                      <b>{bareValue(row.value, unit, language)}</b>
                    </td>
                    <td>{bareValue(row.municipality, unit, language)}</td>
                  </tr>
                )
              })}
            </tbody>
          </Table>
        ))}
      </div>
    </section>
  )
}
