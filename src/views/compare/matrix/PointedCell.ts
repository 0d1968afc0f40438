import { useSyncExternalStore } from 'react'
import type { MatrixRowKey } from './model/matrixCells.ts'

/** A cell of the matrix: which row, and which column from 0; no row when a column head is meant. */
export interface CellPlace {
  readonly row: MatrixRowKey | null
  readonly column: number
}

/**
 * The cell pointed at or focused, followed outside React's tree: moving over the matrix re-renders what reads the cell,
 * never the matrix.
 */
export class PointedCell {
  #place: CellPlace | null = null
  readonly #listeners = new Set<() => void>()

  readonly get = (): CellPlace | null => this.#place

  set(place: CellPlace | null): void {
    const before = this.#place
    const isSame =
      before?.column === place?.column && before?.row?.kind === place?.row?.kind && before?.row?.at === place?.row?.at
    if (isSame && (before === null) === (place === null)) return
    this.#place = place
    for (const listener of this.#listeners) listener()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

/** Re-renders the calling component when another cell is pointed at. */
export function usePointedCell(pointed: PointedCell): CellPlace | null {
  return useSyncExternalStore(pointed.subscribe, pointed.get, pointed.get)
}
