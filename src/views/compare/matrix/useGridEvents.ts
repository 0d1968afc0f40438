import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
} from 'react'
import type { HoverStore } from '../../../ui/HoverStore.ts'
import type { PointedCell } from './PointedCell.ts'
import { useGridKeys } from './useGridKeys.ts'

/** What can be asked for from within the grid. */
export interface GridActions {
  readonly onProfile: (id: string) => void
  readonly onChoose: (areaId: string) => void
  readonly onColumn: (column: number, head: HTMLElement) => void
  readonly onOrderByName: () => void
}

/**
 * Pointing, clicking and keys of the matrix, listened to once for the whole grid: rows carry `data-row` (`area-3`,
 * `group-0`) and `data-id`, cells `data-column`, and what does something `data-action`.
 */
export function useGridEvents(
  grid: RefObject<HTMLElement | null>,
  hover: HoverStore,
  pointed: PointedCell,
  actions: GridActions,
) {
  const keys = useGridKeys(grid)

  useEffect(() => {
    const mark = (): void => {
      for (const row of grid.current?.querySelectorAll('[data-hovered]') ?? []) row.removeAttribute('data-hovered')
      const at = hover.get()
      if (at >= 0) grid.current?.querySelector(`[data-row="area-${at}"]`)?.setAttribute('data-hovered', '')
    }
    mark()
    return hover.subscribe(mark)
  }, [grid, hover])

  const point = (target: Element): void => {
    const column = target.closest<HTMLElement>('[data-column]')?.dataset.column
    const row = rowAt(target)
    hover.set(row?.kind === 'area' ? row.at : -1)
    pointed.set(column === undefined ? null : { row, column: Number(column) })
  }

  const act = (action: string, target: Element, element: HTMLElement): void => {
    const id = target.closest<HTMLElement>('[data-id]')?.dataset.id ?? ''
    if (action === 'profile') actions.onProfile(id)
    else if (action === 'choose') actions.onChoose(id)
    else if (action === 'name') actions.onOrderByName()
    else if (action === 'column')
      actions.onColumn(Number(target.closest<HTMLElement>('[data-column]')?.dataset.column), element)
  }

  return {
    onPointerOver: (event: PointerEvent): void => {
      if (event.pointerType !== 'touch') point(event.target as Element)
    },
    onLeave: (event: PointerEvent): void => {
      // A finger that is lifted leaves too; what it pointed at is to be read afterwards.
      if (event.pointerType === 'touch') return
      hover.set(-1)
      pointed.set(null)
    },
    onFocus: (event: FocusEvent): void => {
      keys.onFocus(event)
      point(event.target)
    },
    onClick: (event: MouseEvent): void => {
      const target = event.target as Element
      point(target)
      const element = target.closest<HTMLElement>('[data-action]')
      if (!element || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      act(element.dataset.action!, target, element)
    },
    onKeyDown: (event: KeyboardEvent): void => {
      const target = event.target as Element
      const row = rowAt(target)
      const command =
        event.key === ' ' && row?.kind === 'area'
          ? 'choose'
          : event.key === 'Enter' && row && target.closest('td')
            ? 'profile'
            : null
      if (event.key === 'Escape') pointed.set(null)
      else if (command === null) keys.onKeyDown(event)
      else {
        event.preventDefault()
        act(command, target, target as HTMLElement)
      }
    },
  }
}

function rowAt(target: Element): { kind: 'area' | 'group'; at: number } | null {
  const [kind, at] = target.closest<HTMLElement>('[data-row]')?.dataset.row?.split('-') ?? []
  return kind === 'area' || kind === 'group' ? { kind, at: Number(at) } : null
}
