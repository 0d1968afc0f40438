import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import type { MeasureText, TextStyle } from '../viewmodels/stage/labelBlock.ts'
import { createTextMeasurer } from './createTextMeasurer.ts'

/** A measurer once the drawing is there, and a fresh one when the page's font has arrived. */
export function useTextMeasurer(
  host: RefObject<SVGSVGElement | null>,
  classes: Readonly<Record<TextStyle, string>>,
): MeasureText | null {
  const [measure, setMeasure] = useState<MeasureText | null>(null)
  useLayoutEffect(() => {
    if (host.current) setMeasure(() => createTextMeasurer(host.current!, classes))
  }, [host, classes])
  useEffect(() => {
    let wanted = true
    if (document.fonts.status !== 'loaded') {
      document.fonts.ready.then(() => {
        if (wanted && host.current) setMeasure(() => createTextMeasurer(host.current!, classes))
      })
    }
    return () => {
      wanted = false
    }
  }, [host, classes])
  return measure
}
