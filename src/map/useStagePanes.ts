import { useMemo } from 'react'
import type { AreaShapes } from './model/stage/areaShapes.ts'
import { presentedPanes } from './model/stage/presentedPanes.ts'
import { narrowPanes, type Pane, type PixelRect, widePanes } from './model/stage/stagePanes.ts'

export interface StageLayout {
  readonly panes: readonly Pane[]
  /** Where sentence and legend stand on a wide stage; on a phone they follow the map. */
  readonly footer: PixelRect | null
  readonly height: number
}

const NOTHING: StageLayout = { panes: [], footer: null, height: 0 }

/** The panes for the stage's size; nothing before the size is known. */
export function useStagePanes(
  shapes: AreaShapes,
  width: number,
  height: number,
  narrow: boolean,
  footerNeeds: number,
  presented: boolean,
): StageLayout {
  return useMemo(() => {
    if (width === 0 || (!narrow && height === 0)) return NOTHING
    if (narrow) {
      const { main, height: own } = narrowPanes(shapes, width)
      return { panes: main ? [main] : [], footer: null, height: own }
    }
    if (presented) return { panes: presentedPanes(shapes, width, height), footer: null, height }
    const { whole, lens, footer } = widePanes(shapes, width, height, footerNeeds)
    return { panes: [whole, lens].filter((pane) => pane !== null), footer, height }
  }, [shapes, width, height, narrow, footerNeeds, presented])
}
