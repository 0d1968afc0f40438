import { useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

export type Paper = 'a4' | 'a3'

/** The paper the page is being printed on, known before the browser lays it out; null while it is not printed. */
export function usePrinting(): { readonly paper: Paper | null; readonly print: (paper: Paper) => void } {
  const [paper, setPaper] = useState<Paper | null>(null)
  const wanted = useRef<Paper>('a4')
  useEffect(() => {
    // At once: the browser prints what stands in the document when the event is over.
    const start = (): void => flushSync(() => setPaper(wanted.current))
    const stop = (): void => {
      wanted.current = 'a4'
      setPaper(null)
    }
    window.addEventListener('beforeprint', start)
    window.addEventListener('afterprint', stop)
    return () => {
      window.removeEventListener('beforeprint', start)
      window.removeEventListener('afterprint', stop)
    }
  }, [])
  const print = useCallback((on: Paper) => {
    wanted.current = on
    window.print()
  }, [])
  return { paper, print }
}
