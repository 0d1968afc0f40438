import { useRef } from 'react'

/** A part of the address as one object for as long as it says the same, whatever else in the address changes. */
export function useKept<T>(value: T): T {
  const kept = useRef(value)
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value
  return kept.current
}
