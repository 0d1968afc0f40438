import { Fragment, useState } from 'react'
import type { AppState, Theme } from '../../address/AppState.ts'
import { PALETTES } from '../../colour/palette.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { mapNameOf } from '../../facts/figures/mapName.ts'
import { TakeAwayMenu } from '../../output/takeAway/TakeAwayMenu.tsx'
import { Button } from '../../ui/Button.tsx'
import { fetchPart } from '../../ui/fetchPart.ts'
import { LandscapeShape } from '../../ui/LandscapeShape.tsx'
import { Table } from '../../ui/Table.tsx'
import { compassCatalogue } from '../../words/compassCatalogue.ts'
import { numberText } from '../../words/format.ts'
import { KeepNames } from './KeepNames.tsx'
import styles from './LandscapeTable.module.css'
import type { CompassView } from './model/compassView.ts'
import type { LandscapeRow } from './model/landscapeRows.ts'
import { NameDialog } from './NameDialog.tsx'

export interface LandscapeTableProps {
  readonly dataset: Dataset
  readonly view: CompassView
  readonly state: AppState
  readonly theme: Theme
  readonly onRename: (group: number, name: string) => void
}

/** The landscapes with their members, residents and stability. */
export function LandscapeTable({ dataset, view, state, theme, onRename }: LandscapeTableProps) {
  const words = compassCatalogue(state.language).compass
  const [editing, setEditing] = useState<LandscapeRow | null>(null)
  const { land, landOn } = PALETTES[theme]
  return (
    <>
      <Table kind="dense" aria-label={words.numbered} className={styles.table}>
        <thead>
          <tr>
            <th scope="col" colSpan={2} aria-label={words.numbered}>
              {words.numbered}
              <span className={styles.take}>
                <TakeAwayMenu
                  make={async () =>
                    (await fetchPart(() => import('./takeCompass.ts'))).madeLandscapes(dataset, view, state)
                  }
                  language={state.language}
                  theme={theme}
                  name={words.numbered}
                />
              </span>
            </th>
            <th scope="col">
              {words.residents}
              <br />
              {words.stability}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.landscapes.map((row) => {
            const chosen = state.areas.findIndex((id) => row.areaIds.includes(id)) + 1
            return (
              <tr key={row.group} data-order={chosen || undefined}>
                <td>
                  <LandscapeShape
                    group={row.group}
                    fill={land[row.group % land.length]!}
                    on={landOn[row.group % landOn.length]!}
                    number={row.number}
                  />
                </td>
                <th scope="row">
                  <span className={styles.name}>
                    {row.name}
                    {row.isOwn && <small className={styles.own}>{words.editOwn}</small>}
                    <Button
                      kind="icon"
                      className={styles.edit}
                      aria-label={words.editName(row.number)}
                      title={words.editName(row.number)}
                      onClick={() => setEditing(row)}
                    >
                      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
                        <path d="M3 13h2.200l7.300-7.300-2.200-2.200L3 10.800zM9 4.800 11.200 7" />
                      </svg>
                    </Button>
                  </span>
                  <span className={styles.members}>
                    <Members dataset={dataset} row={row} chosen={state.areas} language={state.language} />
                  </span>
                  {row.remarks.map((remark) => (
                    <span key={remark} className={styles.remark}>
                      {remark}
                    </span>
                  ))}
                </th>
                <td>
                  {row.residents}
                  <span>{row.stability}</span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </Table>
      <KeepNames rows={view.landscapes} state={state} />
      {editing && <NameDialog row={editing} state={state} onRename={onRename} onClose={() => setEditing(null)} />}
    </>
  )
}

/** Longer lists are for the table. */
const MOST_MEMBERS = 30

/** The members by name, the chosen ones in heavier type. */
function Members({
  dataset,
  row,
  chosen,
  language,
}: {
  readonly dataset: Dataset
  readonly row: LandscapeRow
  readonly chosen: readonly string[]
  readonly language: Language
}) {
  const rest = row.memberIds.length - MOST_MEMBERS
  const shown = rest > 0 ? row.memberIds.slice(0, MOST_MEMBERS) : row.memberIds
  const names = shown.map((id, i) => {
    const name = mapNameOf(dataset, id)
    return (
      <Fragment key={id}>
        {i > 0 && ', '}
        {chosen.includes(id) ? <b>{name}</b> : name}
      </Fragment>
    )
  })
  return rest > 0 ? [...names, ` +${numberText(rest, 0, language)}`] : names
}
