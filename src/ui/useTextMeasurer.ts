import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { createTextMeasurer, type TextLook } from './createTextMeasurer.ts'

/** A measurer once the drawing is there, and a fresh one when the page's font has arrived. */
export function useTextMeasurer<Style extends string>(
  host: RefObject<SVGSVGElement | null>,
  looks: Readonly<Record<Style, TextLook>>,
): ((text: string, style: Style) => number) | null {
  const [measure, setMeasure] = useState<((text: string, style: Style) => number) | null>(null)
  useLayoutEffect(() => {
    if (host.current) setMeasure(() => createTextMeasurer(host.current!, looks))
  }, [host, looks])
  useEffect(() => {
    let isMounted = true
    if (document.fonts.status !== 'loaded') {
      document.fonts.ready.then(() => {
        if (isMounted && host.current) setMeasure(() => createTextMeasurer(host.current!, looks))
      })
    }
    return () => {
      isMounted = false
    }
  }, [host, looks])
  return measure
}
