import { type RefObject, useEffect } from 'react'

/**
 * Brings the chosen one of a row that scrolls sideways into sight, without moving the page: on a phone the last of seven
 * tabs would stand outside it. Again when `value` is another.
 */
export function useCurrentInSight(row: RefObject<HTMLElement | null>, value: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another value is what there is to do it for.
  useEffect(() => {
    const list = row.current
    const chosen = list?.querySelector<HTMLElement>('[aria-selected="true"], [aria-current]')
    if (!list || !chosen || list.scrollWidth <= list.clientWidth) return
    const [outer, inner] = [list.getBoundingClientRect(), chosen.getBoundingClientRect()]
    list.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2)
  }, [row, value])
}
