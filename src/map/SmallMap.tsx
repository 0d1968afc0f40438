import { memo, useMemo } from 'react'
import type { AreaPaint } from '../colour/areaPaint.ts'
import { type HoverStore, useHovered } from '../ui/HoverStore.ts'
import { useElementSize } from '../ui/useElementSize.ts'
import type { AreaShapes } from './model/stage/areaShapes.ts'
import { smallMapPanes } from './model/stage/smallMapPanes.ts'
import { areaPath, lensOutlineOn, paneOutline, symbolPoint } from './model/stage/stageModel.ts'
import type { Pane } from './model/stage/stagePanes.ts'
import styles from './SmallMap.module.css'
import { Connectors, Highlights } from './StageOverlay.tsx'

export interface SmallMapProps {
  readonly shapes: AreaShapes
  readonly paints: readonly AreaPaint[]
  /** Text on each area, by position in the dataset; empty for none. */
  readonly numbers: readonly string[]
  readonly title: string
  readonly name: string
  readonly selected: readonly number[]
  readonly hover: HoverStore
  readonly onPick: (areaAt: number) => void
}

/** More numbers than this would cover the map. */
const MOST_NUMBERS = 300
const NONE: readonly number[] = []

/**
 * The municipality and its town in the colours of another picture, beside that picture. It stands still and is small, so
 * it is drawn in SVG; the other picture is the one with the list for keyboard and screen reader.
 */
export function SmallMap(props: SmallMapProps) {
  const { shapes, title, name, selected, hover } = props
  const [root, size] = useElementSize()
  const panes = useMemo(
    () => (size && size.width > 0 && size.height > 0 ? smallMapPanes(shapes, size.width, size.height) : []),
    [shapes, size],
  )
  const whole = panes.find((pane) => pane.id === 'whole')
  const lens = panes.find((pane) => pane.id === 'lens')
  return (
    <div ref={root} className={styles.map}>
      <svg
        width={size?.width ?? 0}
        height={size?.height ?? 0}
        role="img"
        aria-label={name}
        onPointerLeave={() => hover.set(-1)}
      >
        {panes.map((pane) => (
          <PaneAreas key={pane.id} pane={pane} {...props} />
        ))}
        {whole && lens && (
          <Connectors {...{ shapes, whole, lens }} wholeView={whole.viewport} lensView={lens.viewport} />
        )}
        {panes.map((pane) => (
          <g key={pane.id} className={styles.marks}>
            <Highlights {...{ pane, shapes, selected }} viewport={pane.viewport} served={NONE} />
            <Numbers pane={pane} {...props} />
            <Pointed pane={pane} shapes={shapes} hover={hover} />
          </g>
        ))}
        <text x={lens ? lens.rect.x : 0} y={12} className={styles.title}>
          {title}
        </text>
      </svg>
    </div>
  )
}

type PaneProps = SmallMapProps & { readonly pane: Pane }

const PaneAreas = memo(function PaneAreas({ pane, shapes, paints, hover, onPick }: PaneProps) {
  const inLens = new Set(pane.id === 'whole' ? shapes.lensMembers : [])
  return (
    <g>
      <path d={paneOutline(shapes, pane, pane.viewport)} className={styles.outline} data-pane={pane.id} />
      {pane.members.map((at) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list on the other picture is the keyboard's way.
        <path
          key={at}
          d={areaPath(shapes, pane, pane.viewport, at)}
          fill={paints[at]!.pattern ? `url(#pattern-${paints[at]!.pattern})` : paints[at]!.fill}
          fillRule="evenodd"
          className={styles.area}
          data-pane={inLens.has(at) ? 'town' : pane.id}
          onPointerEnter={(event) => event.pointerType !== 'touch' && hover.set(at)}
          onClick={() => onPick(at)}
        />
      ))}
      {pane.id === 'whole' && shapes.lensOutline.length > 0 && (
        <path d={lensOutlineOn(shapes, pane, pane.viewport)} className={styles.town} />
      )}
    </g>
  )
})

const Numbers = memo(function Numbers({ pane, shapes, paints, numbers, selected }: PaneProps) {
  if (numbers.length > MOST_NUMBERS) return null
  return pane.labelled.map((at) => {
    // Several chosen areas carry a mark each, which stands where the number would.
    const isMarked = selected.length > 1 && selected.includes(at)
    const point = numbers[at] && !isMarked ? symbolPoint(shapes, pane, pane.viewport, at) : null
    return (
      point && (
        <text key={at} x={point.x} y={point.y + 4} fill={paints[at]!.on} className={styles.number}>
          {numbers[at]}
        </text>
      )
    )
  })
})

function Pointed({
  pane,
  shapes,
  hover,
}: {
  readonly pane: Pane
  readonly shapes: AreaShapes
  readonly hover: HoverStore
}) {
  const at = useHovered(hover)
  if (at < 0 || !pane.members.includes(at)) return null
  const d = areaPath(shapes, pane, pane.viewport, at)
  return (
    <>
      <path d={d} className={styles.casing} />
      <path d={d} className={styles.pointed} />
    </>
  )
}
