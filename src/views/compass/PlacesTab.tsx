import type { AppState, Theme } from '../../address/AppState.ts'
import { PALETTES } from '../../colour/palette.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { MakeTaken } from '../../output/takeAway/TakeAwayList.tsx'
import { TakeAwayMenu } from '../../output/takeAway/TakeAwayMenu.tsx'
import { Button } from '../../ui/Button.tsx'
import { LandscapeShape } from '../../ui/LandscapeShape.tsx'
import { Table } from '../../ui/Table.tsx'
import type { CompassTableView } from './model/compassTable.ts'
import styles from './PlacesTab.module.css'

export interface PlacesTabProps {
  readonly dataset: Dataset
  readonly table: CompassTableView
  readonly state: AppState
  readonly theme: Theme
  readonly magnet: string | null
  readonly make: MakeTaken
  readonly onPick: (areaAt: number) => void
  readonly onPinMagnet: (indicatorId: string) => void
}

/** Places, what is seen and the margin are figures; the last column names neighbours. */
const isNumeric = (column: number): boolean => column >= 2 && column <= 6

/** The disc as tables: where areas lie and where magnets stand. Choosing works here as on the disc. */
export function PlacesTab(props: PlacesTabProps) {
  const { table, state, theme, magnet, onPick, onPinMagnet } = props
  const { land, landOn } = PALETTES[theme]
  return (
    <div className={styles.places}>
      <Table
        kind="dense"
        columns={table.columns.map((title, at) => ({ title, isNumeric: isNumeric(at) }))}
        caption={
          <>
            {table.caption}
            <span className={styles.take}>
              <TakeAwayMenu make={props.make} language={state.language} theme={theme} name={table.caption} />
            </span>
          </>
        }
      >
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.areaId} data-chosen={state.areas.includes(row.areaId) || undefined}>
              <th scope="row">
                <Button aria-pressed={state.areas.includes(row.areaId)} onClick={() => onPick(row.areaAt)}>
                  {row.name}
                </Button>
              </th>
              {row.cells.map((cell, i) => (
                <td key={table.columns[i + 1]} data-numeric={isNumeric(i + 1) || undefined}>
                  {i === 0 && row.group !== null ? (
                    <span className={styles.landscape}>
                      <LandscapeShape
                        group={row.group}
                        fill={land[row.group % land.length]!}
                        on={landOn[row.group % landOn.length]!}
                        number=""
                        size={16}
                      />
                      {cell}
                    </span>
                  ) : (
                    cell
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <Table
        kind="dense"
        caption={table.magnetCaption}
        columns={table.magnetColumns.map((title, at, { length }) => ({ title, isNumeric: at === length - 1 }))}
      >
        <tbody>
          {table.magnets.map((row) => (
            <tr key={row.indicatorId} data-chosen={row.indicatorId === magnet || undefined}>
              <th scope="row">
                <Button aria-pressed={row.indicatorId === magnet} onClick={() => onPinMagnet(row.indicatorId)}>
                  {row.name}
                </Button>
              </th>
              {row.cells.map((cell, i) => (
                <td key={table.magnetColumns[i + 1]} data-numeric={i === row.cells.length - 1 || undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
