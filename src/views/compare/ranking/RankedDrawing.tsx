import { type PointerEvent, useMemo } from 'react'
import type { Language } from '../../../domain/LocalText.ts'
import { Drawn } from '../../../ui/Drawn.tsx'
import { type HoverStore, useHovered } from '../../../ui/HoverStore.ts'
import { useRowsInSight } from '../../../ui/useRowsInSight.ts'
import { rankedDrawing } from './model/rankedDrawing.ts'
import { rankedLayout } from './model/rankedLayout.ts'
import type { RankedRow, RankedView } from './model/rankedView.ts'
import styles from './RankedBars.module.css'

export interface RankedDrawingProps {
  readonly view: RankedView
  readonly language: Language
  readonly hover: HoverStore
  readonly onPick: (areaAt: number) => void
  readonly width: number
}

/** The drawing of a ranking at one width, which answers to pointing. */
export function RankedDrawing({ view, width, language, hover, onPick }: RankedDrawingProps) {
  const { ref, from, to } = useRowsInSight<SVGSVGElement>(view.rows.length, rankedLayout(width, view.hasRanks).row)
  const { drawing, height, head, row } = useMemo(
    () => rankedDrawing(view, width, language, { from, to }),
    [view, width, language, from, to],
  )
  const pieces = useMemo(() => <Drawn drawing={drawing} />, [drawing])
  const under = (event: PointerEvent): RankedRow | undefined => {
    const bounds = ref.current?.getBoundingClientRect()
    if (!bounds || bounds.height === 0) return undefined
    return view.rows[Math.floor((((event.clientY - bounds.top) / bounds.height) * height - head) / row)]
  }
  const hovered = useHovered(hover)
  const at = view.rows.findIndex(({ areaAt }) => areaAt === hovered)
  return (
    <svg
      ref={ref}
      viewBox={`0 0 ${width} ${height}`}
      data-drawn=""
      width={width}
      height={height}
      aria-hidden="true"
      data-picture={`rank-${view.id}`}
      className={styles.bars}
      onPointerMove={(event) => event.pointerType !== 'touch' && hover.set(under(event)?.areaAt ?? -1)}
      onPointerLeave={() => hover.set(-1)}
      onPointerUp={(event) => {
        const found = under(event)
        if (found) onPick(found.areaAt)
      }}
    >
      {at >= 0 && <rect x="0" y={head + at * row} width={width} height={row} className={styles.hovered} />}
      {pieces}
    </svg>
  )
}
