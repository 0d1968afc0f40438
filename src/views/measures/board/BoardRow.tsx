import type { AppState } from '../../../address/AppState.ts'
import { showProfile } from '../../../address/changes.ts'
import { encodeState } from '../../../address/urlCodec.ts'
import type { UrlState } from '../../../address/useUrlState.ts'
import { Button } from '../../../ui/Button.tsx'
import { Drawn } from '../../../ui/Drawn.tsx'
import { Hidden } from '../../../ui/Hidden.tsx'
import { type HoverStore, useHovered } from '../../../ui/HoverStore.ts'
import { effortCatalogue } from '../words/effortCatalogue.ts'
import styles from './BoardTable.module.css'
import type { BoardRow as Row } from './model/boardRows.ts'
import type { NeedAxis } from './model/needAxis.ts'
import { needStrip } from './model/needStrip.ts'
import { VerdictSwatch } from './VerdictSwatch.tsx'

export interface BoardRowProps {
  readonly row: Row
  readonly axis: NeedAxis | null
  readonly state: AppState
  readonly hover: HoverStore
  readonly change: UrlState['change']
  /** On a slide, where rows are chosen by their height, and where only those in sight are drawn. */
  readonly isOneLine: boolean
  /** Its place among all rows, the head being the first, where not all are drawn. */
  readonly rowIndex: number | undefined
}

/** Measures in a row of one line; of more, the rest are counted. */
const MOST_IN_LINE = 3

/** One area: name, need as dot and interval, place, measures, and the question to the meeting. */
export function BoardRow({ row, axis, state, hover, change, isOneLine, rowIndex }: BoardRowProps) {
  const words = effortCatalogue(state.language).board
  const isHovered = useHovered(hover) === row.areaAt && row.areaAt >= 0
  const order = state.areas.indexOf(row.id) + 1
  const isCut = isOneLine && row.pills.length > MOST_IN_LINE
  const none = state.effort.agenda === null ? words.noMeasures : words.noneOfGoal
  const pills = isCut ? row.pills.slice(0, MOST_IN_LINE - 1) : row.pills
  return (
    <tr
      data-row
      aria-rowindex={rowIndex}
      data-verdict={row.verdict}
      data-kind={row.kind}
      data-hovered={isHovered || undefined}
      data-order={order || undefined}
      onPointerEnter={(event) => event.pointerType !== 'touch' && hover.set(row.areaAt)}
      onFocus={() => hover.set(row.areaAt)}
    >
      <th scope="row">
        <a
          href={encodeState(showProfile(state, row.id), window.location.search)}
          title={row.fullName}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            change((before) => showProfile(before, row.id))
          }}
        >
          {row.name}
        </a>
      </th>
      <td className={styles.need}>
        <Hidden>{row.needText}</Hidden>
        <svg width="100%" height="100%" aria-hidden="true" className={styles.strip}>
          <Drawn drawing={needStrip(row, axis)} />
        </svg>
      </td>
      <td className={styles.place} data-label={row.places ? words.placeWord : ''}>
        {row.places || <span className={styles.none}>–</span>}
      </td>
      <td className={styles.measures}>
        <span className={styles.pills}>
          {pills.map((pill) => (
            <Button
              key={pill.measureId}
              className={styles.pill}
              data-other={pill.isOther || undefined}
              data-stage={pill.stage}
              aria-pressed={state.measure === pill.measureId}
              aria-label={words.openMeasure(pill.name)}
              data-print="kept"
              title={pill.name}
              onClick={() =>
                change((before) => ({
                  ...before,
                  measure: before.measure === pill.measureId ? null : pill.measureId,
                }))
              }
            >
              <span>{pill.text}</span>
            </Button>
          ))}
          {pills.length < row.pills.length && (
            <span
              className={styles.none}
              title={row.pills
                .slice(pills.length)
                .map(({ name }) => name)
                .join('\n')}
            >
              {words.morePills(row.pills.length - pills.length)}
            </span>
          )}
          {row.everywhere && (
            <span className={styles.everywhere} title={words.universalTitle}>
              <i aria-hidden="true" />
              {row.everywhere}
              <Hidden> {words.universalTitle}</Hidden>
            </span>
          )}
          {row.pills.length === 0 && !row.everywhere && (
            <span className={styles.none} title={none}>
              –<Hidden> {none}</Hidden>
            </span>
          )}
        </span>
      </td>
      <td className={styles.verdict} title={row.reason}>
        <VerdictSwatch paint={row.paint} size={14} />
        <span>{row.question}</span>
      </td>
    </tr>
  )
}
