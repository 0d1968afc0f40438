import type { AreaPaint } from '../../../colour/areaPaint.ts'
import { type Drawing, type Drawn, drawn } from '../../../domain/Drawing.ts'
import type { Leader } from '../../../geo/LabelGround.ts'
import type { DiscText, DiscTextStyle } from './DiscInput.ts'
import type { DiscMotion } from './DiscMotion.ts'
import type { DiscDrawing } from './discDrawing.ts'

type Place = { readonly x: number; readonly y: number }
type TextFont = Readonly<Record<'font-size' | 'font-weight', number>> & { readonly 'font-stretch': string }

const AREA_NAME = { 'font-size': 12, 'font-stretch': '86%' }
const NOTE = { 'font-size': 11, 'font-weight': 400, 'font-stretch': '92%' }
const STYLES = {
  note: NOTE,
  label: { ...AREA_NAME, 'font-weight': 500 },
  strong: { ...AREA_NAME, 'font-weight': 700 },
} as const

/** Type of the disc's texts. One object each, so that widths are measured once. */
export const DISC_FONTS: Readonly<Record<'wide' | 'compact', Readonly<Record<DiscTextStyle, TextFont>>>> = {
  wide: { ...STYLES, magnet: { 'font-size': 13, 'font-weight': 600, 'font-stretch': '92%' } },
  compact: { ...STYLES, magnet: { ...AREA_NAME, 'font-weight': 600 } },
}

const HALO = {
  'paint-order': 'stroke',
  stroke: 'var(--surface)',
  'stroke-width': 3,
  'stroke-linejoin': 'round',
} as const
const LOOKS: Readonly<Record<DiscTextStyle, Readonly<Record<string, string | number>>>> = {
  magnet: { fill: 'var(--ink)' },
  note: { fill: 'var(--ink-2)', 'font-variant': 'tabular-nums' },
  label: { fill: 'var(--ink)', ...HALO },
  strong: { fill: 'var(--ink)', ...HALO },
}
const CROSS = 6
/** More symbols than this have hardly a border. */
const MANY = 300

export interface DiscPieces {
  readonly drawing: DiscDrawing
  readonly compact: boolean
  /** Rings and spokes are fainter beside black borders. */
  readonly isContrast: boolean
  /** Indicator whose axis is drawn; the areas are shaded by it. */
  readonly magnet: string | null
  /** Fills by position in the dataset. */
  readonly paints: readonly AreaPaint[]
  readonly selected: readonly number[]
  readonly motion: DiscMotion | null
}

/**
 * The disc with its magnets, areas and names, for screen and files. While areas are on their way through the years their
 * ways stand instead of the names.
 */
export function discPieces(pieces: DiscPieces): Drawing {
  const { drawing, motion, compact } = pieces
  const unnamed: DiscText = { text: drawing.unnamed, style: 'note', x: compact ? 20 : 4, y: 14, anchor: 'start' }
  return [
    groundPieces(pieces),
    magnetPieces(pieces),
    motion ? trailPieces(pieces, motion) : leaderPieces(drawing.names.flatMap(({ leader }) => leader ?? [])),
    symbolPieces(pieces),
    motion ? [] : drawing.names.map(({ text }) => textPiece(text, compact)),
    drawing.unnamed === '' ? [] : [textPiece(unnamed, compact)],
  ].map((part) => drawn('g', {}, part))
}

/** The disc itself, its rings and spokes, and the axis of a magnet that is pointed at. */
function groundPieces({ drawing, magnet, isContrast }: DiscPieces): Drawing {
  const { disc } = drawing
  const active = drawing.magnets.find(({ indicatorId }) => indicatorId === magnet)
  const middle = { cx: disc.x, cy: disc.y }
  const faint = { fill: 'none', stroke: 'var(--rule)', 'stroke-opacity': isContrast ? 0.28 : undefined }
  const axis = active && `M${2 * disc.x - active.x},${2 * disc.y - active.y}L${active.x},${active.y}`
  return [
    drawn('circle', { ...middle, r: disc.radius, fill: 'var(--surface)', stroke: 'var(--ink)', 'stroke-width': 1.2 }),
    ...drawing.rings.map((r) => drawn('circle', { ...middle, r, ...faint })),
    ...drawing.magnets.map(({ spoke }) => drawn('path', { d: spoke, ...faint })),
    drawn('path', { d: drawing.ticks, stroke: 'var(--rule-strong)', 'stroke-width': 0.8 }),
    ...(axis ? [drawn('path', { d: axis, stroke: 'var(--accent)', 'stroke-width': 2 })] : []),
  ]
}

/** Magnets at their true angle, larger the more of the indicator the disc shows; labels where there is room. */
function magnetPieces({ drawing, magnet: active, compact }: DiscPieces): Drawing {
  // The one pointed at lies on top of its neighbours.
  const ordered = [...drawing.magnets].sort(
    (a, b) => Number(a.indicatorId === active) - Number(b.indicatorId === active),
  )
  return ordered.map(({ indicatorId, x, y, radius, isWeak, leader, texts }) => {
    const isActive = indicatorId === active
    const ink = isActive ? 'var(--accent)' : 'var(--ink)'
    const hollow = { fill: isActive ? ink : 'var(--ground)', stroke: 'var(--ink)', 'stroke-width': 1.4 }
    return drawn('g', {}, [
      ...leaderPieces(leader ? [leader] : []),
      drawn('circle', { cx: x, cy: y, r: radius + 2, fill: 'var(--ground)' }),
      drawn('circle', { cx: x, cy: y, r: radius, ...(isWeak ? hollow : { fill: ink }) }),
      ...texts.map((text) => textPiece(text, compact, text.style === 'magnet' ? { fill: ink } : {})),
    ])
  })
}

function leaderPieces(lines: readonly Leader[]): Drawing {
  return lines.map(({ from, to }) =>
    drawn('path', { d: `M${from.x},${from.y}L${to.x},${to.y}`, stroke: 'var(--leader)', 'stroke-width': 0.8 }),
  )
}

function textPiece({ text, style, x, y, anchor }: DiscText, compact: boolean, look = {}): Drawn {
  const font = DISC_FONTS[compact ? 'compact' : 'wide'][style]
  return drawn('text', { x, y, 'text-anchor': anchor, ...font, ...LOOKS[style], ...look }, text)
}

/** The ways the areas have gone, with a dot per year; chosen areas in their colour, the rest faint. */
function trailPieces({ drawing, selected }: DiscPieces, motion: DiscMotion): Drawing {
  const { disc, scale } = drawing
  return drawing.symbols.flatMap(({ mark }) => {
    const upTo = motion.at === null ? undefined : motion.at + 1
    const places = (motion.trails[mark.areaAt] ?? []).slice(0, upTo).filter((place) => place !== null)
    const points = places.map(({ x, y }) => ({ x: disc.x + x * scale, y: disc.y - y * scale }))
    if (points.length === 0) return []
    const order = selected.indexOf(mark.areaAt) + 1
    const line =
      order > 0
        ? { stroke: `var(--sel-${order})`, 'stroke-width': 2.4 }
        : { stroke: 'var(--ink-2)', 'stroke-width': 1.4 }
    const d = `M${points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`
    const isFaint = selected.length > 0 && order === 0
    return [
      drawn('g', { opacity: isFaint ? 0.25 : undefined }, [
        drawn('path', { d, fill: 'none', 'stroke-linejoin': 'round', ...line }),
        ...points.slice(0, -1).map(({ x, y }) => drawn('circle', { cx: x, cy: y, r: 1.8, fill: 'var(--ink-2)' })),
      ]),
    ]
  })
}

/** The areas, and the municipality on top of them; carried to a year's place when there is one. */
function symbolPieces({ drawing, paints, selected, motion, magnet, compact }: DiscPieces): Drawing {
  const { disc, scale, municipality } = drawing
  const carried = (from: Place, places: readonly (Place | null)[] | undefined) => {
    const place = places?.[motion?.at ?? places.length - 1]
    if (!motion || !places) return {}
    if (!place) return { visibility: 'hidden' }
    const [x, y] = [disc.x + place.x * scale - from.x, disc.y - place.y * scale - from.y]
    return { transform: `translate(${x},${y})`, 'data-moves': '' }
  }
  const many = drawing.symbols.length > MANY
  const line = { stroke: 'var(--ink)', 'stroke-linejoin': 'round' }
  const ring = { fill: 'none', stroke: 'var(--ink-2)', 'stroke-width': 1.2, 'stroke-linecap': 'round' }
  return [
    ...drawing.symbols.map(({ mark, x, y, reach, path, borderPath, missingRing }) => {
      const order = selected.indexOf(mark.areaAt) + 1
      const chosen = { cx: x, cy: y, r: reach + 4.5, fill: 'none' }
      const pale = mark.isPale && { 'stroke-dasharray': '2.2 2', 'fill-opacity': magnet === null ? 0.45 : undefined }
      const isLeft = x <= disc.x
      const name: DiscText = {
        text: mark.name,
        style: 'strong',
        anchor: isLeft ? 'start' : 'end',
        x: x + (isLeft ? 1 : -1) * (reach + 9),
        y: y + 4,
      }
      return drawn('g', carried({ x, y }, motion?.trails[mark.areaAt]), [
        ...(order > 0
          ? [
              drawn('circle', { ...chosen, stroke: 'var(--surface)', 'stroke-width': 6 }),
              drawn('circle', { ...chosen, stroke: `var(--sel-${order})`, 'stroke-width': 2.6 }),
            ]
          : []),
        ...(missingRing
          ? [
              drawn('ellipse', {
                cx: x,
                cy: y,
                rx: missingRing.rx,
                ry: missingRing.ry,
                ...ring,
                'stroke-dasharray': '0.5 3.5',
                transform: `rotate(${missingRing.turn} ${x} ${y})`,
              }),
            ]
          : []),
        ...(borderPath
          ? [drawn('path', { d: borderPath, fill: 'none', stroke: 'var(--ink)', 'stroke-width': 0.9 })]
          : []),
        drawn('path', {
          d: path,
          fill: mark.isHollow ? 'var(--surface)' : paints[mark.areaAt]!.fill,
          ...line,
          'stroke-width': many ? 0.4 : mark.isHollow ? 1.6 : 1.1,
          ...pale,
          'data-area': mark.areaId,
          'data-landscape': mark.group + 1,
        }),
        ...(motion && order > 0 ? [textPiece(name, compact)] : []),
      ])
    }),
    ...(municipality
      ? [drawn('g', carried(municipality, motion?.municipality), [municipalityPiece(municipality)])]
      : []),
  ]
}

/** A circled cross. */
function municipalityPiece({ x, y }: Place): Drawn {
  const arms = `M${x - CROSS},${y}h${2 * CROSS}M${x},${y - CROSS}v${2 * CROSS}`
  return drawn('g', { fill: 'var(--surface)', stroke: 'var(--ink)', 'stroke-width': 1.4 }, [
    drawn('circle', { cx: x, cy: y, r: CROSS }),
    drawn('path', { d: arms }),
  ])
}
