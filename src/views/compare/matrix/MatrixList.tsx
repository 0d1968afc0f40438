import { type CSSProperties, useMemo } from 'react'
import type { Language } from '../../../domain/LocalText.ts'
import { Button } from '../../../ui/Button.tsx'
import { Details } from '../../../ui/Details.tsx'
import { SelectionShape } from '../../../ui/SelectionShape.tsx'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import signs from './CellSigns.module.css'
import styles from './MatrixList.module.css'
import { matrixList } from './model/matrixList.ts'
import type { MatrixTone, TonePaint } from './model/matrixTone.ts'
import type { MatrixBody, MatrixView } from './model/matrixView.ts'

export interface MatrixListProps {
  readonly body: MatrixBody
  readonly view: MatrixView
  readonly language: Language
  readonly paints: Readonly<Record<MatrixTone, TonePaint>>
  /** Areas in the order of their colours. */
  readonly chosen: readonly string[]
  readonly profileAddress: (id: string) => string
  readonly onProfile: (id: string) => void
  readonly onChoose: (areaId: string) => void
}

/** Half the height of the glance, and the width of a column in it. */
const [HALF, STEP] = [9, 5]

/** The matrix on a phone: every area unfolds to its indicators, what stands out first. */
export function MatrixList(props: MatrixListProps) {
  const { body, view, language, paints, chosen, profileAddress, onProfile, onChoose } = props
  const words = compareCatalogue(language).matrix
  const rows = useMemo(
    () => [...view.rows, ...view.groupRows].map((row) => ({ row, list: matrixList(body, row, language) })),
    [view.rows, view.groupRows, body, language],
  )
  return (
    <ul className={styles.list}>
      {rows.map(({ row, list }, at) => {
        const order = row.kind === 'area' ? chosen.indexOf(row.id) + 1 : 0
        return (
          <li key={`${row.kind}-${row.id}`}>
            <Details
              summary={
                <>
                  <span className={styles.name}>
                    {order > 0 && <SelectionShape order={order} size={13} />}
                    {row.name}
                  </span>
                  <span className={styles.summary}>{list.summary}</span>
                  <Glance values={list.glance} />
                </>
              }
              open={at === 0}
            >
              <ul className={styles.items}>
                {list.items.map(({ indicatorId, name, cell }) => {
                  const paint = cell.tone && paints[cell.tone]
                  return (
                    <li key={indicatorId}>
                      <span
                        className={`${signs.cell} ${styles.number}`}
                        data-gap={cell.gap ?? undefined}
                        style={paint ? ({ background: paint.fill, color: paint.on } as CSSProperties) : undefined}
                      >
                        {cell.text}
                      </span>
                      <span>
                        <b>{name}</b>
                        <span className={styles.label}>{cell.label}</span>
                      </span>
                    </li>
                  )
                })}
              </ul>
              <p className={styles.actions}>
                {row.kind === 'area' && (
                  <Button kind="plain" aria-pressed={order > 0} onClick={() => onChoose(row.id)}>
                    {order > 0 ? words.listChosen : words.listChoose}
                  </Button>
                )}
                <a
                  href={profileAddress(row.id)}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return
                    event.preventDefault()
                    onProfile(row.id)
                  }}
                >
                  {words.listProfile(row.name)}
                </a>
              </p>
            </Details>
          </li>
        )
      })}
    </ul>
  )
}

/** The row as bars over and under a line: what is higher stands up, what is lower hangs down. */
function Glance({ values }: { readonly values: readonly number[] }) {
  return (
    <svg className={styles.glance} width={values.length * STEP} height={HALF * 2} aria-hidden="true">
      <line x2="100%" y1={HALF} y2={HALF} stroke="var(--rule-strong)" />
      {values.map((value, at) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its column.
          key={at}
          x={at * STEP + 1}
          y={HALF - Math.max(0, value) * (HALF / 3)}
          width={STEP - 2}
          height={Math.abs(value) * (HALF / 3)}
          fill="var(--ink-2)"
        />
      ))}
    </svg>
  )
}
