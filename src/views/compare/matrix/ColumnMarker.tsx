import { type RefObject, useLayoutEffect, useState } from 'react'
import styles from './MatrixGrid.module.css'
import { type PointedCell, usePointedCell } from './PointedCell.ts'

export interface ColumnMarkerProps {
  readonly table: RefObject<HTMLTableElement | null>
  readonly pointed: PointedCell
}

/** A frame around the column pointed at. It lies over the matrix, so that no cell is drawn anew. */
export function ColumnMarker({ table, pointed }: ColumnMarkerProps) {
  const column = usePointedCell(pointed)?.column ?? -1
  const [box, setBox] = useState<{ left: number; top: number; height: number } | null>(null)
  useLayoutEffect(() => {
    const head = column < 0 ? null : table.current?.querySelector<HTMLElement>(`th[data-column="${column}"]`)
    if (!head || !table.current) return setBox(null)
    const top = head.offsetTop + head.offsetHeight
    setBox({ left: head.offsetLeft, top, height: table.current.offsetHeight - top })
  }, [column, table])
  if (!box) return null
  return <div className={styles.marker} style={{ left: box.left, top: box.top, height: box.height }} />
}
