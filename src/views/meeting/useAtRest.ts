import { type RefObject, useEffect, useState } from 'react'
import { untilAtRest } from '../../output/untilAtRest.ts'

/** Whether everything in an element has come and been counted since `of` was last something else. */
export function useAtRest(root: RefObject<HTMLElement | null>, of: unknown): boolean {
  const [rested, setRested] = useState<unknown>(null)
  useEffect(() => {
    if (!root.current) return
    let isWanted = true
    untilAtRest(root.current, () => isWanted).then(() => isWanted && setRested(of))
    return () => {
      isWanted = false
    }
  }, [root, of])
  return rested === of
}
