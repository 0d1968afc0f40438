import { useMemo, useRef } from 'react'
import type { LonLat } from '../../../domain/Area.ts'
import { toLonLat, toWorld } from '../../../geo/mercator.ts'
import { fromPixel, type PixelPoint, toPixel } from '../../../geo/viewport.ts'
import type { AreaShapes } from '../../../map/model/stage/areaShapes.ts'
import { smallMapPanes } from '../../../map/model/stage/smallMapPanes.ts'
import { areaPath, lensOutlineOn, paneOutline } from '../../../map/model/stage/stageModel.ts'
import type { Pane } from '../../../map/model/stage/stagePanes.ts'
import { useElementSize } from '../../../ui/useElementSize.ts'
import styles from './PlacePicker.module.css'

export interface PlacePickerProps {
  readonly shapes: AreaShapes
  readonly names: readonly string[]
  readonly name: string
  /** Positions of the chosen areas. */
  readonly chosen: ReadonlySet<number>
  readonly point: LonLat | null
  /** Corners of a ground being drawn, or drawn. */
  readonly corners: readonly LonLat[]
  /** Where it was clicked, and in which area; -1 outside all of them. */
  readonly onPlace: (place: LonLat, areaAt: number) => void
}

/**
 * The municipality and its town as a map to point at: areas, a place or the corners of a ground. The lists and fields
 * beside it are the keyboard's way to the same.
 */
export function PlacePicker({ shapes, names, name, chosen, point, corners, onPlace }: PlacePickerProps) {
  const [root, size] = useElementSize()
  const drawing = useRef<SVGSVGElement>(null)
  const panes = useMemo(() => (size ? smallMapPanes(shapes, size.width, size.height) : []), [shapes, size])
  return (
    <div ref={root} className={styles.map}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the lists and fields beside the map are the keyboard's way. */}
      <svg
        ref={drawing}
        width={size?.width ?? 0}
        height={size?.height ?? 0}
        role="img"
        aria-label={name}
        onClick={(event) => {
          const box = drawing.current!.getBoundingClientRect()
          const at = { x: event.clientX - box.left, y: event.clientY - box.top }
          const pane = [...panes].reverse().find(({ rect }) => isInside(at, rect)) ?? panes[0]
          if (!pane) return
          const target = event.target instanceof Element ? event.target.getAttribute('data-area') : null
          onPlace(placeIn(pane, at), target === null ? -1 : Number(target))
        }}
      >
        {panes.map((pane) => (
          <g key={pane.id}>
            <path d={paneOutline(shapes, pane, pane.viewport)} className={styles.outline} />
            {pane.members.map((at) => (
              <path
                key={at}
                d={areaPath(shapes, pane, pane.viewport, at)}
                fillRule="evenodd"
                className={styles.area}
                data-area={at}
                data-chosen={chosen.has(at) || undefined}
              >
                <title>{names[at]}</title>
              </path>
            ))}
            {pane.id === 'whole' && shapes.lensOutline.length > 0 && (
              <path d={lensOutlineOn(shapes, pane, pane.viewport)} className={styles.town} />
            )}
            <Drawn pane={pane} point={point} corners={corners} />
          </g>
        ))}
      </svg>
    </div>
  )
}

interface DrawnProps extends Pick<PlacePickerProps, 'point' | 'corners'> {
  readonly pane: Pane
}

function Drawn({ pane, point, corners }: DrawnProps) {
  const at = corners.map((corner) => pixelIn(pane, corner))
  const inPane = pane.id === 'whole' || at.every((pixel) => isInside(pixel, pane.rect))
  const spot = point && pixelIn(pane, point)
  return (
    <>
      {inPane && at.length > 0 && (
        <g className={styles.ground}>
          <path d={`M${at.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`} />
          {at.map(({ x, y }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: corners have no other name than their order.
            <circle key={index} cx={x} cy={y} r={3} />
          ))}
        </g>
      )}
      {spot && (pane.id === 'whole' || isInside(spot, pane.rect)) && (
        <rect x={spot.x - 5} y={spot.y - 5} width={10} height={10} rx={1.5} className={styles.point} />
      )}
    </>
  )
}

function isInside({ x, y }: PixelPoint, rect: Pane['rect']): boolean {
  return x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height
}

function placeIn({ rect, viewport }: Pane, { x, y }: PixelPoint): LonLat {
  return toLonLat(fromPixel(viewport, { x: x - rect.x, y: y - rect.y }))
}

function pixelIn({ rect, viewport }: Pane, place: LonLat): PixelPoint {
  const { x, y } = toPixel(viewport, toWorld(place))
  return { x: x + rect.x, y: y + rect.y }
}
