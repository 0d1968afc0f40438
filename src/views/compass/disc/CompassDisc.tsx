import { type PointerEvent, useMemo, useRef, useState } from 'react'
import type { Theme } from '../../../address/AppState.ts'
import type { AreaPaint } from '../../../colour/areaPaint.ts'
import { AreaListbox } from '../../../ui/AreaListbox.tsx'
import { Drawn } from '../../../ui/Drawn.tsx'
import type { HoverStore } from '../../../ui/HoverStore.ts'
import { useElementSize } from '../../../ui/useElementSize.ts'
import { useTextMeasurer } from '../../../ui/useTextMeasurer.ts'
import type { CompassView } from '../model/compassView.ts'
import type { DiscMotion } from '../model/DiscMotion.ts'
import { discDrawing } from '../model/discDrawing.ts'
import { DISC_FONTS, discPieces } from '../model/discPieces.ts'
import type { PullsView } from '../model/pullsView.ts'
import styles from './CompassDisc.module.css'
import { DiscHover } from './DiscHover.tsx'
import { useDiscKeys } from './useDiscKeys.ts'

export interface CompassDiscProps {
  readonly view: CompassView
  readonly compact: boolean
  /** Areas that are named beside their symbols although there is room for few names. */
  readonly named?: readonly number[]
  readonly theme: Theme
  readonly zoom: number
  readonly selected: readonly number[]
  /** Indicator whose axis is drawn. */
  readonly magnet: string | null
  /** Fills by position in the dataset while a magnet is pointed at, else the landscapes' colours. */
  readonly paints: readonly AreaPaint[]
  readonly motion: DiscMotion | null
  readonly hover: HoverStore
  readonly pullsOf: (areaAt: number) => PullsView | null
  readonly hint: string
  readonly municipalityName: string
  /** Under the name of an area that is pointed at. */
  readonly captionOf: (areaAt: number) => string
  readonly onPick: (areaAt: number) => void
  readonly onClear: () => void
  readonly onMagnet: (indicatorId: string | null) => void
  readonly onPinMagnet: (indicatorId: string) => void
  readonly onZoom: (step: 1 | -1 | 0) => void
}

/** Pointing this near a symbol or a magnet is pointing at it. */
const REACH = 9

/** The disc: magnets on the rim, areas as symbols, the municipality as a circled cross. */
export function CompassDisc(props: CompassDiscProps) {
  const { view, compact, selected, hover, zoom } = props
  const [root, size] = useElementSize()
  const svg = useRef<SVGSVGElement>(null)
  const measure = useTextMeasurer(svg, DISC_FONTS[compact ? 'compact' : 'wide'])
  const [pointedMagnet, setPointedMagnet] = useState<string | null>(null)
  const [width, height] = [size?.width ?? 0, size?.height ?? 0]
  const { municipalityName, named } = props
  const drawing = useMemo(() => {
    if (!measure || width === 0 || height === 0) return null
    return discDrawing(view, { width, height, measure, selected, zoom, compact, named, municipalityName })
  }, [measure, view, width, height, selected, zoom, compact, named, municipalityName])
  const { paints, magnet, motion, theme } = props
  const isContrast = theme === 'contrast'
  const pieces = useMemo(
    () => drawing && <Drawn drawing={discPieces({ drawing, compact, isContrast, magnet, paints, selected, motion })} />,
    [drawing, compact, isContrast, magnet, paints, selected, motion],
  )
  const keys = useDiscKeys({ ...props, drawing })

  const under = (event: PointerEvent): { areaAt: number; magnet: string | null } => {
    const bounds = svg.current?.getBoundingClientRect()
    if (!bounds || !drawing) return { areaAt: -1, magnet: null }
    // The disc may be shown enlarged; its symbols are placed in its own pixels.
    const scale = bounds.width / width || 1
    const [x, y] = [(event.clientX - bounds.left) / scale, (event.clientY - bounds.top) / scale]
    let areaAt = -1
    let nearest = Number.POSITIVE_INFINITY
    for (const symbol of drawing.symbols) {
      const distance = Math.hypot(symbol.x - x, symbol.y - y) - symbol.reach
      if (distance < REACH && distance < nearest) {
        nearest = distance
        areaAt = symbol.mark.areaAt
      }
    }
    const near = drawing.magnets.find(
      (each) =>
        Math.hypot(each.x - x, each.y - y) < each.radius + REACH ||
        each.texts.some((text) => Math.abs(text.y - 5 - y) < 9 && isBeside(text, x)),
    )
    return { areaAt, magnet: areaAt < 0 ? (near?.indicatorId ?? null) : null }
  }
  const point = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return
    const found = under(event)
    hover.set(found.areaAt)
    if (found.magnet !== pointedMagnet) {
      setPointedMagnet(found.magnet)
      props.onMagnet(found.magnet)
    }
    if (svg.current) svg.current.dataset.pointing = String(found.areaAt >= 0 || found.magnet !== null)
  }
  const leave = (): void => {
    hover.set(-1)
    setPointedMagnet(null)
    props.onMagnet(null)
  }
  const press = (event: PointerEvent): void => {
    const found = under(event)
    if (found.areaAt >= 0) props.onPick(found.areaAt)
    else if (found.magnet) props.onPinMagnet(found.magnet)
  }

  return (
    <div ref={root} className={styles.disc}>
      <svg
        ref={svg}
        width={width}
        height={height}
        aria-hidden="true"
        data-picture="disc"
        onPointerMove={point}
        onPointerLeave={leave}
        onPointerUp={press}
      >
        {drawing && (
          <>
            {pieces}
            <DiscHover {...props} drawing={drawing} focused={keys.focused} />
          </>
        )}
      </svg>
      <AreaListbox
        label={view.discName}
        description={props.hint}
        spoken={view.spoken}
        selected={selected}
        focused={keys.focused}
        onKey={keys.onKey}
        onFocusChange={keys.onFocusChange}
      />
    </div>
  )
}

/** A text is about as wide as half its height per letter; pointing need not be exact. */
function isBeside(text: { x: number; text: string; anchor: string }, x: number): boolean {
  const width = text.text.length * 6.4
  const left = text.anchor === 'start' ? text.x : text.anchor === 'end' ? text.x - width : text.x - width / 2
  return x >= left - 2 && x <= left + width + 2
}
