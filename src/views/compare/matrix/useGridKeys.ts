import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useLayoutEffect } from 'react'

/** Rows that Page Up and Page Down pass. */
const PAGE = 10

interface GridPlace {
  readonly row: number
  readonly column: number
}

/**
 * The keyboard of a grid (ARIA Authoring Practices): one tab stop, arrows between cells, Home and End along the row, with
 * Ctrl to the corners, Page Up and Page Down by ten rows. Rows carry `data-grid-row`, what takes the focus in a cell
 * carries `data-cell`. Which cell is the tab stop is kept in the document alone, so that moving re-renders nothing.
 */
export function useGridKeys(grid: RefObject<HTMLElement | null>) {
  // After every drawing: the cell that was the tab stop may be gone.
  useLayoutEffect(() => {
    const root = grid.current
    if (!root || root.querySelector('[data-cell][tabindex="0"]')) return
    const first = root.querySelector<HTMLElement>('[data-cell]')
    if (first) first.tabIndex = 0
  })

  const onFocus = useCallback(
    (event: FocusEvent) => {
      const cell = (event.target as Element).closest<HTMLElement>('[data-cell]')
      if (!cell) return
      for (const other of grid.current?.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]') ?? [])
        if (other !== cell) other.tabIndex = -1
      cell.tabIndex = 0
    },
    [grid],
  )

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const cell = (event.target as Element).closest<HTMLElement>('[data-cell]')
      const root = grid.current
      if (!cell || !root || event.altKey || event.metaKey) return
      const rows = [...root.querySelectorAll<HTMLElement>('[data-grid-row]')]
      const rowAt = rows.findIndex((row) => row.contains(cell))
      const at = { row: rowAt, column: cellsOf(rows[rowAt]!).indexOf(cell) }
      const next = nextPlace(event, at, rows.length, cellsOf(rows[rowAt]!).length)
      if (!next) return
      event.preventDefault()
      const cells = cellsOf(rows[Math.max(0, Math.min(rows.length - 1, next.row))]!)
      cells[Math.max(0, Math.min(cells.length - 1, next.column))]?.focus()
    },
    [grid],
  )
  return { onFocus, onKeyDown }
}

function cellsOf(row: HTMLElement): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('[data-cell]')]
}

function nextPlace(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: GridPlace,
  rows: number,
  columns: number,
): GridPlace | null {
  switch (key) {
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 }
    case 'End':
      return { row: ctrlKey ? rows - 1 : row, column: columns - 1 }
    case 'PageDown':
      return { row: row + PAGE, column }
    case 'PageUp':
      return { row: row - PAGE, column }
    default:
      return null
  }
}
