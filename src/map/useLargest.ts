import { useRef } from 'react'

/** The largest value so far under a key: a footer that shrank with every shorter sentence would make the map jump. */
export function useLargest(value: number, key: string): number {
  const kept = useRef({ key, value })
  if (kept.current.key !== key) kept.current = { key, value }
  else if (value > kept.current.value) kept.current = { key, value }
  return kept.current.value
}
