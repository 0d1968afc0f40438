import { radviz } from '../../stats/radviz.ts'
import { radvizOrder } from '../../stats/radvizOrder.ts'
import type { CompassFrame } from './CompassFrame.ts'
import type { CompassTable } from './CompassTable.ts'
import { placeAreas } from './placeAreas.ts'

export interface RadvizCompass {
  /** Degrees counter-clockwise from east, in the frame's order of indicators; evenly spaced. */
  readonly angles: readonly number[]
  readonly areas: readonly { readonly areaId: string; readonly x: number; readonly y: number }[]
}

/**
 * The alternate for those who want literal pulling: anchors evenly spaced in the order that puts correlated indicators
 * side by side, north at the top and east to the right, areas at the weighted mean of the anchors by fenced values
 * scaled from 0 to 1. Its flaws belong in the caption: it hangs on the two extreme areas of each indicator, turns when
 * an indicator is stated as its complement, and puts areas high on all and low on all on one spot.
 */
export function radvizCompass(frame: CompassFrame, table: CompassTable): RadvizCompass {
  const active = placeAreas(frame, table).placed.filter((area) => area.active)
  const spread = frame.C.map((row, j) => Math.sqrt(row[j]!))
  const { order } = radvizOrder(frame.C.map((row, a) => row.map((value, b) => value / (spread[a]! * spread[b]!))))
  const place = frame.indicators.map((_, j) => order.indexOf(j))
  const [north, east] = [frame.north, frame.east].map((id) => frame.indicators.findIndex((i) => i.id === id))
  const count = order.length
  const turns = place.map((at) => ((at - place[north!]! + count) % count) / count)
  // Counter-clockwise from north the first half lies to the west.
  const direction = turns[east!]! < 0.5 ? -1 : 1
  const angles = turns.map((turn) => (90 + direction * 360 * turn + 360) % 360)
  const columns = frame.indicators.map((_, j) => active.map(({ z }) => z[j]!))
  const ranges = columns.map((column) => [Math.min(...column), Math.max(...column)] as const)
  const values = active.map(({ z }) =>
    z.map((value, j) =>
      ranges[j]![1] > ranges[j]![0] ? (value - ranges[j]![0]) / (ranges[j]![1] - ranges[j]![0]) : 0,
    ),
  )
  const points = radviz(
    values,
    angles.map((angle) => (angle * Math.PI) / 180),
  )
  return { angles, areas: active.map(({ areaId }, row) => ({ areaId, x: points[row]![0], y: points[row]![1] })) }
}
