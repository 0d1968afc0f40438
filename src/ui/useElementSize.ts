import { type RefObject, useLayoutEffect, useState } from 'react'

/** Size of an element in whole pixels, followed as it changes; null before it is known. */
export function useElementSize(ref: RefObject<HTMLElement | null>): { width: number; height: number } | null {
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const read = (): void => {
      const width = Math.round(element.clientWidth)
      const height = Math.round(element.clientHeight)
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }))
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return size
}
