import type { CompassView } from '../viewmodels/compass/compassView.ts'
import type { DiscLine, DiscText } from '../viewmodels/compass/DiscInput.ts'
import type { DiscDrawing } from '../viewmodels/compass/discDrawing.ts'
import { landscapeShape } from '../viewmodels/compass/landscapeShape.ts'
import type { Palette } from '../viewmodels/palette.ts'
import { type SvgAttributes as Attributes, svgText, svgTag as tag } from './svgTag.ts'

export interface CompassSvgInput {
  readonly view: CompassView
  readonly drawing: DiscDrawing
  readonly palette: Palette
  /** Chosen areas in the order of their colours, by position in the dataset. */
  readonly selected: readonly number[]
  /** Lines about where the picture comes from; the first is its title, the second its finding. */
  readonly provenance: readonly string[]
  /** An @font-face rule with the font inside; empty: the machine's own fonts. */
  readonly fontStyleSheet: string
}

const FONT = '"Instrument Sans Variable", "Instrument Sans", system-ui, sans-serif'
const EDGE = 24
const TOP = 74
const ROW = 24
const LINE = 15
/** Width of an average letter of 11 pixels. */
const LETTER = 5.6
const TYPE = {
  magnet: { 'font-size': 13, 'font-weight': 600, 'font-stretch': '92%' },
  note: { 'font-size': 11, 'font-weight': 400, 'font-stretch': '92%' },
  label: { 'font-size': 12, 'font-weight': 500, 'font-stretch': '86%' },
  strong: { 'font-size': 12, 'font-weight': 700, 'font-stretch': '86%' },
} as const

/** The disc as a file of its own: finding, picture, landscapes, quality and source. Everything inside it, nothing to fetch. */
export function compassSvg(input: CompassSvgInput): { text: string; width: number; height: number } {
  const { view, drawing, palette, provenance, fontStyleSheet } = input
  const width = Math.max(360, drawing.disc.width)
  const [title = '', finding = '', ...rest] = provenance
  const lines = rest.flatMap((line) => wrap(line, (width - 2 * EDGE) / LETTER))
  const landscapesTop = TOP + drawing.disc.height + 8
  const notesTop = landscapesTop + view.landscapes.length * ROW + 20
  const height = Math.ceil(notesTop + lines.length * LINE + EDGE)
  const body = [
    fontStyleSheet && tag('style', {}, svgText(fontStyleSheet)),
    tag('title', {}, svgText(title)),
    tag('desc', {}, svgText(provenance.join(' '))),
    tag('rect', { width, height, fill: palette.ground }),
    words(title, EDGE, 34, { 'font-size': 22, 'font-weight': 600, fill: palette.ink }),
    words(finding, EDGE, 56, { 'font-size': 13, 'font-weight': 500, fill: palette.ink2 }),
    tag('g', { transform: `translate(${(width - drawing.disc.width) / 2},${TOP})` }, discOf(input)),
    ...view.landscapes.map((row, i) => {
      const y = landscapesTop + i * ROW + ROW / 2
      const fill = palette.land[row.group % palette.land.length]!
      const on = palette.landOn[row.group % palette.landOn.length]!
      return [
        tag('path', { d: landscapeShape(row.group, EDGE + 9, y, 7.5), fill, stroke: palette.ink }),
        words(row.number, EDGE + 9, y + 4, { 'font-size': 10, 'font-weight': 700, 'text-anchor': 'middle', fill: on }),
        words(row.name, EDGE + 28, y + 4.5, { 'font-size': 13, 'font-weight': 500, fill: palette.ink }),
      ].join('')
    }),
    ...lines.map((line, i) => words(line, EDGE, notesTop + i * LINE, { 'font-size': 11, fill: palette.ink2 })),
  ]
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': FONT,
  }
  return { text: `${tag('svg', attributes, body.join(''))}\n`, width, height }
}

function discOf({ drawing, palette, selected }: CompassSvgInput): string {
  const { disc, municipality } = drawing
  const { ink, ink2, ground, surface, land, sel } = palette
  const faint = { fill: 'none', stroke: ink2, 'stroke-opacity': 0.25 }
  return [
    tag('circle', { cx: disc.x, cy: disc.y, r: disc.radius, fill: surface, stroke: ink, 'stroke-width': 1.2 }),
    ...drawing.rings.map((r) => tag('circle', { cx: disc.x, cy: disc.y, r, ...faint })),
    ...drawing.magnets.map(({ spoke }) => tag('path', { d: spoke, ...faint })),
    tag('path', { d: drawing.ticks, stroke: ink2, 'stroke-width': 0.8 }),
    ...drawing.magnets.map((magnet) =>
      [
        magnet.leader && leader(magnet.leader, ink2),
        tag('circle', { cx: magnet.x, cy: magnet.y, r: magnet.radius + 2, fill: ground }),
        tag('circle', {
          cx: magnet.x,
          cy: magnet.y,
          r: magnet.radius,
          fill: magnet.isWeak ? ground : ink,
          stroke: ink,
        }),
        ...magnet.texts.map((text) => label(text, text.style === 'note' ? ink2 : ink, null)),
      ]
        .filter((part) => part !== null)
        .join(''),
    ),
    ...drawing.leaders.map((line) => leader(line, ink2)),
    ...drawing.symbols.map(({ mark, path, borderPath, missingRing, x, y, reach }) => {
      const order = selected.indexOf(mark.areaAt)
      return [
        order >= 0 &&
          tag('circle', { cx: x, cy: y, r: reach + 4.5, fill: 'none', stroke: sel[order]!, 'stroke-width': 2.6 }),
        missingRing &&
          tag('ellipse', {
            cx: x,
            cy: y,
            rx: missingRing.rx,
            ry: missingRing.ry,
            transform: `rotate(${missingRing.turn} ${x} ${y})`,
            fill: 'none',
            stroke: ink2,
            'stroke-width': 1.2,
            'stroke-dasharray': '0.5 3.5',
            'stroke-linecap': 'round',
          }),
        borderPath && tag('path', { d: borderPath, fill: 'none', stroke: ink, 'stroke-width': 0.9 }),
        tag('path', {
          d: path,
          fill: mark.isHollow ? surface : land[mark.group % land.length]!,
          stroke: ink,
          'stroke-width': 1.1,
          'stroke-linejoin': 'round',
          ...(mark.isPale ? { 'stroke-dasharray': '2.2 2', 'fill-opacity': 0.45 } : {}),
        }),
      ]
        .filter((part) => part !== false && part !== null && part !== '')
        .join('')
    }),
    municipality &&
      tag('path', {
        d: `M${municipality.x - 6},${municipality.y}a6,6 0 1 0 12,0a6,6 0 1 0 -12,0h12m-6,-6v12`,
        fill: surface,
        stroke: ink,
        'stroke-width': 1.4,
      }),
    ...drawing.labels.map((text) => label(text, ink, surface)),
  ]
    .filter((part) => part !== null)
    .join('')
}

function label({ text, style, x, y, anchor }: DiscText, fill: string, casing: string | null): string {
  const halo: Attributes = casing === null ? {} : { 'paint-order': 'stroke', stroke: casing, 'stroke-width': 3 }
  return words(text, x, y, { ...TYPE[style], 'text-anchor': anchor, fill, ...halo })
}

function leader({ x1, y1, x2, y2 }: DiscLine, stroke: string): string {
  return tag('path', { d: `M${x1},${y1}L${x2},${y2}`, stroke, 'stroke-width': 0.8 })
}

function words(text: string, x: number, y: number, attributes: Attributes): string {
  return tag('text', { x, y, ...attributes }, svgText(text))
}

function wrap(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
