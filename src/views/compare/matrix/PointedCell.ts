import { useSyncExternalStore } from 'react'
import { Store } from '../../../domain/Store.ts'
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
export class PointedCell extends Store<CellPlace | null> {
  constructor() {
    super(null)
  }

  override set(place: CellPlace | null): void {
    const before = this.get()
    const isSame =
      before?.column === place?.column && before?.row?.kind === place?.row?.kind && before?.row?.at === place?.row?.at
    if (!isSame || (before === null) !== (place === null)) super.set(place)
  }
}

/** Re-renders the calling component when another cell is pointed at. */
export function usePointedCell(pointed: PointedCell): CellPlace | null {
  return useSyncExternalStore(pointed.subscribe, pointed.get, pointed.get)
}
