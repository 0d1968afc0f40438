import { useEffect, useState } from 'react'
import type { PartSource } from './PartSource.ts'

export type PartState<Part> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly part: Part }
  | { readonly kind: 'missing'; readonly retry: () => void }

/** A part that is code without a picture of its own: tools, calculations. Fetched once it is wanted. */
export function usePart<Part extends object>(source: PartSource<Part>, isWanted: boolean): PartState<Part> {
  const [part, setPart] = useState<Part | null>(null)
  const [failedAt, setFailedAt] = useState(-1)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (!isWanted || part) return
    let isCurrent = true
    source.ask().then(
      (fetched) => isCurrent && setPart(() => fetched),
      () => isCurrent && setFailedAt(attempt),
    )
    return () => {
      isCurrent = false
    }
  }, [source, isWanted, part, attempt])
  if (part) return { kind: 'ready', part }
  if (failedAt === attempt) return { kind: 'missing', retry: () => setAttempt(attempt + 1) }
  return { kind: 'waiting' }
}
