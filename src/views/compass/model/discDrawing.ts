import { landscapeShape, outerRadius } from '../../../facts/landscapes/landscapeShape.ts'
import type { Leader } from '../../../geo/LabelGround.ts'
import { areaLabels } from './areaLabels.ts'
import type { CompassMark, CompassView } from './compassView.ts'
import type { DiscFrame, DiscText, MeasureDiscText } from './DiscInput.ts'
import type { AreaLabel, LabelPoint } from './LabelPoint.ts'
import { magnetLabels } from './magnetLabels.ts'

export interface DrawnMagnet {
  readonly indicatorId: string
  readonly name: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly isWeak: boolean
  readonly texts: readonly DiscText[]
  readonly leader: Leader | null
  /** From the middle to the rim. */
  readonly spoke: string
}

export interface DrawnSymbol {
  readonly mark: CompassMark
  readonly x: number
  readonly y: number
  /** How far the shape reaches. */
  readonly reach: number
  readonly path: string
  /** The same shape a little larger in the other landscape's manner, for an area on a border; else empty. */
  readonly borderPath: string
  /** Half axes in pixels and degrees clockwise, of the ring of an area with missing figures; else null. */
  readonly missingRing: { readonly rx: number; readonly ry: number; readonly turn: number } | null
}

/** Everything on the disc in pixels; screen, print and exported files draw the same. */
export interface DiscDrawing {
  readonly disc: DiscFrame
  /** Pixels per disc radius of the places, `disc.radius` unless the middle is enlarged. */
  readonly scale: number
  readonly rings: readonly number[]
  readonly ticks: string
  readonly magnets: readonly DrawnMagnet[]
  /** Largest first, so that small ones stay visible. */
  readonly symbols: readonly DrawnSymbol[]
  readonly names: readonly AreaLabel[]
  /** How many names found no room, in words; empty when all did. */
  readonly unnamed: string
  readonly municipality: { readonly x: number; readonly y: number } | null
}

export interface DiscOptions {
  readonly width: number
  readonly height: number
  readonly measure: MeasureDiscText
  readonly selected: readonly number[]
  /** 1, or more to enlarge the middle. */
  readonly zoom: number
  /** A phone or a slide: less room outside the rim; a phone has no leaders. */
  readonly compact: boolean
  /** Named besides the chosen ones where not all are: what a slide speaks of. */
  readonly named?: readonly number[] | undefined
  readonly municipalityName: string
}

/** Room outside the rim for the labels of the magnets. */
const MARGIN = { x: 116, y: 74, lowY: 62, compactX: 55, compactY: 46 }
/** Lower than this the labels above and below stand closer. */
const LOW = 600
const DEGREES_PER_TICK = 5
const TICK = 4
/** Radius of the circle with the area of the largest symbol, on a disc of `REFERENCE` pixels. */
const LARGEST = 9.8
const SMALLEST = 3
const REFERENCE = 284
const COMFORTABLE = 40
const CROSS = 6
/** The municipality's key among the areas when names are laid out. */
const MUNICIPALITY = -1
/** More names than this are noise; chosen ones are still named. */
const MOST_NAMED = 120

function discFrame(width: number, height: number, compact: boolean): DiscFrame {
  const [x, y] = compact ? [MARGIN.compactX, MARGIN.compactY] : [MARGIN.x, height < LOW ? MARGIN.lowY : MARGIN.y]
  const radius = Math.max(60, Math.min(width / 2 - x, height / 2 - y))
  return { width, height, x: width / 2, y: height / 2, radius }
}

/** Most that the middle can be enlarged before an area would leave the disc. */
export function largestZoom(view: CompassView): number {
  const reach = view.marks.reduce((most, { x, y }) => Math.max(most, Math.hypot(x, y)), 0.1)
  return Math.max(1, Math.min(3, 0.94 / reach))
}

export function discDrawing(view: CompassView, options: DiscOptions): DiscDrawing {
  const { measure, compact, selected, zoom } = options
  const disc = discFrame(options.width, options.height, compact)
  const scale = disc.radius * zoom
  const at = ({ x, y }: { x: number; y: number }) => ({ x: disc.x + x * scale, y: disc.y - y * scale })
  const texts = magnetLabels(
    disc,
    view.magnets.map((magnet) => ({ ...magnet, note: compact ? magnet.shortNote : magnet.note })),
    measure,
  )
  const magnets = view.magnets.map((magnet, i): DrawnMagnet => {
    const turn = (magnet.angle * Math.PI) / 180
    const [x, y] = [disc.x + disc.radius * Math.cos(turn), disc.y - disc.radius * Math.sin(turn)]
    return {
      indicatorId: magnet.indicatorId,
      name: magnet.name,
      x,
      y,
      radius: (3.5 + 4 * magnet.strength) * (compact ? 0.75 : 1),
      isWeak: magnet.isWeak,
      texts: texts[i]!.texts,
      leader: texts[i]!.leader,
      spoke: `M${round(disc.x)},${round(disc.y)}L${round(x)},${round(y)}`,
    }
  })
  const symbols = view.marks
    .map((mark) => symbolOf(mark, at(mark), scale, disc.radius, view.marks.length))
    .sort((a, b) => b.reach - a.reach)
  const municipality = view.municipality && at(view.municipality)
  const all = symbols.length <= MOST_NAMED && !(compact && options.named)
  const points = labelPoints()
  const names = areaLabels(
    disc,
    points,
    texts.map(({ box }) => box),
    { measure, mayBeLed: symbols.length <= MOST_NAMED && (!compact || options.named !== undefined) },
  )
  const lost = points.filter(({ name }) => name !== '').length - names.length
  return {
    disc,
    scale,
    rings: [scale / 3, (2 * scale) / 3].filter((radius) => radius < disc.radius * 0.98),
    ticks: tickPath(disc),
    magnets,
    symbols,
    names,
    unnamed: lost === 0 ? '' : view.unnamed(lost),
    municipality,
  }

  function labelPoints(): LabelPoint[] {
    const named = symbols.map(({ mark, x, y, reach }): LabelPoint => {
      const strong = selected.includes(mark.areaAt)
      const isNamed = all || strong || options.named?.includes(mark.areaAt)
      return { key: mark.areaAt, name: isNamed ? mark.name : '', x, y, reach: strong ? reach + 5 : reach, strong }
    })
    if (!municipality) return named
    return [
      ...named,
      { key: MUNICIPALITY, name: options.municipalityName, ...municipality, reach: CROSS, strong: true },
    ]
  }
}

function symbolOf(
  mark: CompassMark,
  place: { x: number; y: number },
  scale: number,
  radius: number,
  count: number,
): DrawnSymbol {
  const crowding = Math.sqrt(Math.min(1, COMFORTABLE / count))
  const largest = LARGEST * Math.max(0.7, Math.min(1.25, radius / REFERENCE)) * crowding
  const own = Math.max(SMALLEST * crowding, largest * Math.sqrt(mark.size))
  const reach = outerRadius(mark.group, own)
  return {
    mark,
    ...place,
    reach,
    path: landscapeShape(mark.group, place.x, place.y, own),
    borderPath:
      mark.borderTo === null || count > MOST_NAMED ? '' : landscapeShape(mark.group, place.x, place.y, own + 3),
    missingRing: mark.missingRing && {
      rx: mark.missingRing.major * scale,
      ry: mark.missingRing.minor * scale,
      turn: -mark.missingRing.angle,
    },
  }
}

function tickPath({ x, y, radius }: DiscFrame): string {
  let path = ''
  for (let degrees = 0; degrees < 360; degrees += DEGREES_PER_TICK) {
    const [across, up] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
    path += `M${round(x + radius * across)},${round(y - radius * up)}L${round(x + (radius - TICK) * across)},${round(y - (radius - TICK) * up)}`
  }
  return path
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
