import { useCallback, useState } from 'react'

export interface ElementSize {
  readonly width: number
  readonly height: number
}

/** A ref and the size of the element it is given, in whole pixels, followed as it changes; null before it is known. */
export function useElementSize(): readonly [
  (node: HTMLElement | null) => (() => void) | undefined,
  ElementSize | null,
] {
  const [size, setSize] = useState<ElementSize | null>(null)
  const ref = useCallback((node: HTMLElement | null) => {
    if (!node) return
    const read = (): void => {
      const width = Math.round(node.clientWidth)
      const height = Math.round(node.clientHeight)
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }))
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(node)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
