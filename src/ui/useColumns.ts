import { useElementSize } from './useElementSize.ts'

export interface Columns {
  readonly ref: ReturnType<typeof useElementSize>[0]
  readonly count: number
  /** Of one column, in whole pixels; null before it is known. */
  readonly width: number | null
}

/**
 * How many columns of at least `narrowest` pixels, `gap` apart, an element has room for, and how wide they are;
 * `leastWhen` asks for more and narrower ones from a width on.
 */
export function useColumns(
  narrowest: number,
  gap: number,
  leastWhen?: { readonly count: number; readonly width: number },
): Columns {
  const [ref, size] = useElementSize()
  if (!size || size.width === 0) return { ref, count: 1, width: null }
  const least = leastWhen && size.width >= leastWhen.width ? leastWhen.count : 1
  const count = Math.max(least, Math.floor((size.width + gap) / (narrowest + gap)))
  return { ref, count, width: Math.floor((size.width - gap * (count - 1)) / count) }
}
