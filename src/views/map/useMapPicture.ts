import { type RefObject, useCallback, useState } from 'react'
import { flushSync } from 'react-dom'
import type { SvgPicture } from '../../output/model/SvgPicture.ts'
import { fetchPart } from '../../ui/fetchPart.ts'

/**
 * The map on the screen as a picture. The engine's canvas cannot be redrawn at another size, so for one moment the
 * same layout draws fills and borders in SVG; that is taken and withdrawn again before the browser paints.
 */
export function useMapPicture(root: RefObject<Element | null>): {
  readonly asSvg: boolean
  readonly picture: () => Promise<SvgPicture | null>
} {
  const [asSvg, setAsSvg] = useState(false)
  const picture = useCallback(async () => {
    const { snapshotPicture } = await fetchPart(() => import('../../output/takeAway/snapshotPicture.ts'))
    if (!root.current) return null
    flushSync(() => setAsSvg(true))
    try {
      return snapshotPicture(root.current)
    } finally {
      flushSync(() => setAsSvg(false))
    }
  }, [root])
  return { asSvg, picture }
}
