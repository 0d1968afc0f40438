import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { usePrinting } from '../../../ui/usePrinting.ts'

export type Paper = 'a4' | 'a3'

/**
 * The paper the matrix is being printed on; null while it is not, and always where it is one picture among others, as
 * on a slide: there the page that holds it is what is printed.
 */
export function useMatrixPaper(isAlone: boolean): {
  readonly paper: Paper | null
  readonly print: (paper: Paper) => void
} {
  const [wanted, setWanted] = useState<Paper>('a4')
  const printing = usePrinting()
  const print = useCallback((on: Paper) => {
    flushSync(() => setWanted(on))
    window.print()
  }, [])
  useEffect(() => {
    if (!printing) setWanted('a4')
  }, [printing])
  return { paper: printing && isAlone ? wanted : null, print }
}
