import type { AreaPaint } from '../colour/areaPaint.ts'
import { fitViewport } from '../geo/viewport.ts'
import { boxOfRings } from '../geo/worldShape.ts'
import type { AreaShapes } from './model/stage/areaShapes.ts'
import { pathData, stageRings } from './model/stage/shapePath.ts'

export interface LocatorMapProps {
  readonly shapes: AreaShapes
  readonly paints: readonly AreaPaint[]
  readonly width: number
  readonly height: number
}

/**
 * The whole municipality at thumbnail size, with a frame around the town. Decoration beside a list that says the same, so
 * that lines for what lies below, wider apart than its areas, are left to the list.
 */
export function LocatorMap({ shapes, paints, width, height }: LocatorMapProps) {
  if (!shapes.box) return null
  const viewport = fitViewport(shapes.box, width, height, { top: 2, right: 2, bottom: 2, left: 2 })
  const origin = { x: 0, y: 0 }
  const lens = shapes.lensOutline.length > 0 ? stageRings(shapes.lensOutline, viewport, origin) : []
  // The rings are as long as the data makes them: their box is found ring by ring, never by a call with every corner.
  const frame = boxOfRings(lens)
  return (
    <svg width={width} height={height} aria-hidden="true">
      <path
        d={pathData(stageRings(shapes.outline, viewport, origin))}
        fill="none"
        stroke="var(--map-outline)"
        strokeWidth="2"
      />
      {shapes.shapes.map((shape, at) =>
        shape ? (
          <path
            key={paintKey(at)}
            d={pathData(stageRings(shape.rings, viewport, origin))}
            fill={paints[at]!.fill}
            fillRule="evenodd"
            stroke="var(--map-border)"
            strokeWidth="0.5"
          />
        ) : null,
      )}
      {frame.minX <= frame.maxX && (
        <rect
          x={frame.minX - 2}
          y={frame.minY - 2}
          width={frame.maxX - frame.minX + 4}
          height={frame.maxY - frame.minY + 4}
          rx="3"
          fill="none"
          stroke="var(--ink)"
          strokeWidth="1.5"
        />
      )}
    </svg>
  )
}

function paintKey(at: number): string {
  return `area-${at}`
}
