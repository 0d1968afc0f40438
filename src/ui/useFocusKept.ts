import { useEffect, useRef } from 'react'

/**
 * When what had the focus is gone, since `key` is another, the focus goes to what `find` gives: else a keyboard begins again
 * at the top of the page, and a screen reader does not know where it is. A focus that is somewhere is left where it is.
 * `before`: the key that was before the first; without one nothing is moved as the component comes.
 */
export function useFocusKept(key: string, find: () => HTMLElement | null, before = key): void {
  const last = useRef(before)
  useEffect(() => {
    if (last.current === key) return
    last.current = key
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body) find()?.focus({ preventScroll: true })
  })
}
