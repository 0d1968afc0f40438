import { useMemo } from 'react'
import type { Drawing } from '../../domain/Drawing.ts'
import type { Language } from '../../domain/LocalText.ts'
import type { ChoroplethView } from '../../map/model/choroplethView.ts'
import { measuredWidth } from '../../output/takeAway/measuredWidth.ts'
import { Drawn } from '../../ui/Drawn.tsx'
import { useElementSize } from '../../ui/useElementSize.ts'
import { flatLegendDrawing, legendDrawing } from './files/legendDrawing.ts'
import styles from './PresentedLegend.module.css'

export interface PresentedLegendProps {
  readonly view: ChoroplethView
  /** The numbers on the areas are places, not values. */
  readonly isNeed: boolean
  readonly language: Language
  /** Classes beside each other, under one of two maps. */
  readonly flat?: boolean
}

/** What the colours mean, in type that is read from the back of a room: the drawing that files have. */
export function PresentedLegend({ view, isNeed, language, flat }: PresentedLegendProps) {
  const [root, size] = useElementSize()
  const width = size?.width ?? 0
  const { drawing, height } = useMemo(() => {
    const draw = flat ? flatLegendDrawing : legendDrawing
    return draw(view, isNeed, language, { x: 0, width }, measuredWidth())
  }, [view, isNeed, language, flat, width])
  return (
    <div ref={root} className={styles.legend}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={textsOf(drawing).join(' ')}>
          <Drawn drawing={drawing} />
        </svg>
      )}
    </div>
  )
}

function textsOf(drawing: Drawing): readonly string[] {
  return drawing.flatMap(({ inside }) => (typeof inside !== 'string' ? textsOf(inside) : inside === '' ? [] : [inside]))
}
