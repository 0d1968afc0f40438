import { memo } from 'react'
import type { Language } from '../../../domain/LocalText.ts'
import { Button } from '../../../ui/Button.tsx'
import { Hidden } from '../../../ui/Hidden.tsx'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import styles from './MatrixGrid.module.css'
import type { MatrixHead } from './model/matrixHeads.ts'
import type { OrderedAreas } from './model/matrixOrder.ts'
import type { MatrixBody } from './model/matrixView.ts'

export interface MatrixGridHeadProps {
  readonly body: MatrixBody
  readonly ordered: OrderedAreas
  readonly language: Language
  readonly presenting: boolean
}

/** The prioritised areas and themes, their indicators on a slant, and the municipality's own values; all of it stays. */
export const MatrixGridHead = memo(function MatrixGridHead({
  body,
  ordered,
  language,
  presenting,
}: MatrixGridHeadProps) {
  const words = compareCatalogue(language).matrix
  const { order, reversed } = ordered
  const heads = body.groups.flatMap((group) => group.heads.map((head, i) => ({ head, starts: i === 0 })))
  const sortOf = (isIt: boolean, highFirst: boolean) =>
    isIt ? (highFirst !== reversed ? ('descending' as const) : ('ascending' as const)) : undefined
  return (
    <thead className={styles.head}>
      <tr className={styles.groups}>
        <td className={styles.corner} />
        {body.groups.map((group) => (
          <th key={group.id} scope="colgroup" colSpan={group.heads.length}>
            <span style={{ right: group.gap }}>{group.name}</span>
          </th>
        ))}
      </tr>
      <tr className={styles.indicators} data-grid-row>
        <th scope="col" aria-sort={sortOf(order.by === 'name', false)} className={styles.corner}>
          {presenting ? (
            <span data-cell tabIndex={-1}>
              {words.areaColumn}
            </span>
          ) : (
            <Button tabIndex={-1} data-cell data-action="name">
              {words.areaColumn}
              {order.by === 'name' && <SortSign up={!reversed} />}
            </Button>
          )}
        </th>
        {heads.map(({ head, starts }, column) => {
          const isOrder = order.by === 'indicator' && order.indicatorId === head.indicatorId
          return (
            <th
              key={head.indicatorId}
              scope="col"
              data-column={column}
              data-starts={starts || undefined}
              data-ordered={isOrder || undefined}
              aria-sort={sortOf(isOrder, true)}
            >
              {presenting ? (
                <span className={styles.label} data-cell tabIndex={-1}>
                  <HeadText head={head} />
                </span>
              ) : (
                <Button
                  tabIndex={-1}
                  className={styles.label}
                  data-cell
                  data-action="column"
                  aria-haspopup="dialog"
                  title={`${head.name}. ${head.about}`}
                >
                  <HeadText head={head} />
                  <Hidden>. {head.about}</Hidden>
                </Button>
              )}
              <span className={styles.signs} aria-hidden="true">
                {isOrder && <SortSign up={reversed} />}
                {head.direction && <DirectionSign up={head.direction === 'up'} />}
                {!head.isTested && <i />}
              </span>
            </th>
          )
        })}
      </tr>
      <tr className={styles.municipality} data-grid-row>
        <th scope="row" className={styles.name}>
          <span data-cell tabIndex={-1}>
            {words.municipality}
          </span>
        </th>
        {heads.map(({ head }, column) => (
          <td key={head.indicatorId} tabIndex={-1} data-cell data-column={column}>
            <span>{head.municipality}</span>
          </td>
        ))}
      </tr>
    </thead>
  )
})

function HeadText({ head }: { readonly head: MatrixHead }) {
  return (
    <span>
      {head.name}
      {head.unit !== '' && <small> {head.unit}</small>}
    </span>
  )
}

/** Which way is favourable. */
export function DirectionSign({ up }: { readonly up: boolean }) {
  return (
    <svg width="7" height="7" viewBox="0 0 7 7" aria-hidden="true" className={styles.direction}>
      <path d={up ? 'M3.500 1 6.300 5.800H.700z' : 'M3.500 6 .700 1.200h5.600z'} />
    </svg>
  )
}

function SortSign({ up }: { readonly up: boolean }) {
  return (
    <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true" className={styles.sort}>
      <path d={up ? 'M4.500 8V1M1.500 4l3-3 3 3' : 'M4.500 1v7M1.500 5l3 3 3-3'} />
    </svg>
  )
}
