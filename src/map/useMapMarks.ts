import { useEffect } from 'react'

/** Marks for the benchmark, after the frame that shows what they name. */
export function useMapMarks(painted: boolean, engineReady: boolean): void {
  useEffect(() => {
    if (painted) requestAnimationFrame(() => performance.mark('sk:first-map'))
  }, [painted])
  useEffect(() => {
    if (engineReady) requestAnimationFrame(() => performance.mark('sk:map-ready'))
  }, [engineReady])
}
