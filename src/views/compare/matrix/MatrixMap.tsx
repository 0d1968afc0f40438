import { useCallback, useMemo, useRef } from 'react'
import { toggleArea } from '../../../address/changes.ts'
import { areaPositions } from '../../../domain/lookups.ts'
import { geographicShapes } from '../../../map/model/stage/areaShapes.ts'
import { SmallMap } from '../../../map/SmallMap.tsx'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import type { MatrixSideProps } from './MatrixSideProps.ts'
import styles from './MatrixTab.module.css'
import { matrixPaints } from './model/matrixPaints.ts'
import { usePointedCell } from './PointedCell.ts'

/** More areas than this would be drawn anew too slowly while the pointer moves. */
const MOST_AREAS = 300

/** The column pointed at, or the one the areas are ordered by, on the map in the colours of its cells. */
export function MatrixMap({ dataset, state, theme, body, view, pointed, hover, change }: MatrixSideProps) {
  const place = usePointedCell(pointed)
  const words = compareCatalogue(state.language).matrix
  const { columns } = body.cells
  const { order } = view.ordered
  const ordered =
    order.by === 'indicator' ? columns.findIndex(({ indicator }) => indicator.id === order.indicatorId) : 0
  // The last column pointed at stays, so that the map does not jump back while the reader looks at it.
  const last = useRef(-1)
  if (place) last.current = place.column
  const shown = columns[last.current] ? last.current : Math.max(0, ordered)
  const column = columns[shown]
  const shapes = useMemo(() => (dataset.areas.length <= MOST_AREAS ? geographicShapes(dataset) : null), [dataset])
  const paints = useMemo(
    () => column && matrixPaints(body.cells, shown, state.compare.matrix.palette, theme),
    [column, body, shown, state.compare.matrix.palette, theme],
  )
  const none = useMemo(() => dataset.areas.map(() => ''), [dataset])
  const selected = useMemo(() => areaPositions(dataset, state.areas), [state.areas, dataset])
  const onPick = useCallback(
    (areaAt: number) => change((before) => toggleArea(before, dataset.areas[areaAt]!.id)),
    [change, dataset],
  )
  if (!shapes || !column || !paints) return null
  const name = column.indicator.name[state.language]
  return (
    <figure className={styles.map}>
      <figcaption>{name}</figcaption>
      <div>
        <SmallMap
          shapes={shapes}
          paints={paints}
          numbers={none}
          title=""
          name={words.mapName(name)}
          selected={selected}
          hover={hover}
          onPick={onPick}
        />
      </div>
    </figure>
  )
}
