import type { Palette } from '../../../../colour/palette.ts'
import { FIGURE_FONT } from '../../../../output/files/figureSvg.ts'
import { svgText, svgTag as tag } from '../../../../output/files/svgTag.ts'
import { guessedWidth, wrapText } from '../../../../output/files/wrapText.ts'
import type { SvgPicture } from '../../../../output/model/SvgPicture.ts'
import type { MatrixCellView } from '../model/matrixCells.ts'
import { COLUMN_WIDTH, type MatrixHead } from '../model/matrixHeads.ts'
import type { MatrixLegend } from '../model/matrixLegend.ts'
import type { MatrixTone, TonePaint } from '../model/matrixTone.ts'
import type { MatrixBody, MatrixRow, MatrixView } from '../model/matrixView.ts'

export interface MatrixSvgInput {
  readonly body: MatrixBody
  readonly view: MatrixView
  readonly municipality: string
  readonly groupsFirst: boolean
  readonly paints: Readonly<Record<MatrixTone, TonePaint>>
  readonly palette: Palette
  /** Areas in the order of their colours. */
  readonly chosen: readonly string[]
  readonly measure?: (text: string, size: number, weight: 400 | 500 | 600) => number
}

const ROW = 28
const HEAD = 122
const GROUP = 22
const SLANT = 60
/** What a head leans past its column. */
const LEAN = HEAD / Math.tan((SLANT * Math.PI) / 180)
const LABEL = 126
const LEGEND = 60

/** The matrix as it stands on the screen, whole, with its key below. */
export function matrixSvg(input: MatrixSvgInput): SvgPicture {
  const { body, view, municipality, groupsFirst, palette, measure = guessedWidth } = input
  const rows = groupsFirst ? [...view.groupRows, ...view.rows] : [...view.rows, ...view.groupRows]
  const names = Math.ceil(
    Math.max(...[municipality, ...rows.map(({ name }) => name)].map((name) => measure(name, 13, 600))) + 26,
  )
  const lefts: number[] = []
  let right = names
  for (const { heads, gap } of body.groups) {
    for (let i = 0; i < heads.length; i++) lefts.push(right + i * COLUMN_WIDTH)
    right += heads.length * COLUMN_WIDTH + gap
  }
  const top = GROUP + HEAD
  const bottom = top + (rows.length + 1) * ROW
  const width = Math.ceil(right + LEAN)
  const height = bottom + LEGEND
  const parts = [
    ...headParts(input, names, lefts),
    ...municipalityParts(input, names, lefts, right, top),
    ...rows.map((row, i) => rowPart(input, row, lefts, right, top + (i + 1) * ROW)),
    legendPart(view.legend, input, bottom + 16),
  ]
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }
  const style = { 'font-family': FIGURE_FONT, 'font-size': 13, style: 'font-variant-numeric:tabular-nums' }
  return {
    text: tag('svg', { ...attributes, ...style, fill: palette.ink }, patterns(palette) + parts.join('')),
    width,
    height,
  }
}

function patterns({ hatch }: Palette): string {
  return tag(
    'defs',
    {},
    tag(
      'pattern',
      { id: 'matrix-missing', width: 7, height: 7, patternUnits: 'userSpaceOnUse' },
      tag('circle', { cx: 1.6, cy: 1.6, r: 1, fill: hatch }),
    ) +
      tag(
        'pattern',
        {
          id: 'matrix-suppressed',
          width: 6,
          height: 6,
          patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(45)',
        },
        tag('rect', { width: 1.6, height: 6, fill: hatch }),
      ),
  )
}

function headParts(
  { body, palette, measure = guessedWidth }: MatrixSvgInput,
  names: number,
  lefts: readonly number[],
): string[] {
  const foot = GROUP + HEAD
  let at = 0
  return body.groups.flatMap(({ name, heads }) => {
    const left = lefts[at] ?? names
    const parts = [
      tag('path', {
        d: `M${left},${foot}L${left + LEAN},${GROUP}h${heads.length * COLUMN_WIDTH - 2}`,
        fill: 'none',
        stroke: palette.ink2,
      }),
      tag(
        'text',
        { x: left + LEAN, y: GROUP - 6, 'font-size': 11, 'font-weight': 650, 'font-stretch': '90%' },
        svgText(name),
      ),
      ...heads.map((head, i) => labelPart(head, left + i * COLUMN_WIDTH, foot, measure)),
    ]
    at += heads.length
    return parts
  })
}

function labelPart(
  { name, unit }: MatrixHead,
  left: number,
  foot: number,
  measure: NonNullable<MatrixSvgInput['measure']>,
): string {
  const lines = wrapText([name, unit].filter(Boolean).join(' '), LABEL, (text) => measure(text, 12, 500)).slice(0, 2)
  const texts = lines.map((line, i) =>
    tag(
      'text',
      { x: 14, y: 4 + (i - (lines.length - 1) / 2) * 14, 'font-size': 12, 'font-weight': 500 },
      svgText(line),
    ),
  )
  return tag(
    'g',
    { transform: `translate(${left + COLUMN_WIDTH / 2 + 3},${foot - 4}) rotate(${-SLANT})` },
    texts.join(''),
  )
}

function municipalityParts(
  { body, municipality, palette }: MatrixSvgInput,
  names: number,
  lefts: readonly number[],
  right: number,
  top: number,
): string[] {
  const heads = body.groups.flatMap((group) => group.heads)
  return [
    tag('path', { d: `M0,${top}H${right}M0,${top + ROW}H${right}`, stroke: palette.ink, 'stroke-width': 1.5 }),
    tag('text', { x: 0, y: top + 19, 'font-weight': 650 }, svgText(municipality)),
    ...heads.map((head, i) =>
      middle(lefts[i] ?? names, top, head.municipality, { 'font-weight': 650, 'font-size': 12 }),
    ),
  ]
}

function rowPart(
  { body, paints, palette, chosen }: MatrixSvgInput,
  row: MatrixRow,
  lefts: readonly number[],
  right: number,
  top: number,
): string {
  const order = row.kind === 'area' ? chosen.indexOf(row.id) : -1
  const cells = body.cells.rowOf(row).map((cell, i) => cellPart(cell, lefts[i]!, top, paints, palette))
  return [
    order < 0 ? '' : tag('rect', { x: -6, y: top, width: 3, height: ROW, fill: palette.sel[order]! }),
    tag('path', { d: `M0,${top + ROW}H${right}`, stroke: palette.ink2, 'stroke-opacity': 0.25 }),
    tag(
      'text',
      { x: 0, y: top + 19, 'font-weight': order >= 0 || row.kind === 'group' ? 600 : 400 },
      svgText(row.name),
    ),
    ...cells,
  ].join('')
}

function cellPart(
  { text, tone, isOutside, isBelow, gap }: MatrixCellView,
  left: number,
  top: number,
  paints: MatrixSvgInput['paints'],
  palette: Palette,
): string {
  const box = { x: left, y: top, width: COLUMN_WIDTH - 1, height: ROW - 1 }
  if (gap === 'missing' || gap === 'suppressed') return tag('rect', { ...box, fill: `url(#matrix-${gap})` })
  const paint = tone ? paints[tone] : null
  const under = `M${left + 9},${top + ROW - 5}H${left + COLUMN_WIDTH - 10}`
  const corner = `M${left + COLUMN_WIDTH - 10},${top + 2}h7v7z`
  return [
    paint ? tag('rect', { ...box, fill: paint.fill }) : '',
    middle(left, top, text, { fill: paint?.on ?? palette.ink2, 'font-weight': paint ? 500 : 400 }),
    isOutside ? tag('path', { d: corner, fill: paint?.on ?? palette.ink2 }) : '',
    isBelow && paint ? tag('path', { d: under, stroke: paint.on, 'stroke-width': 1.5 }) : '',
  ].join('')
}

function middle(
  left: number,
  top: number,
  text: string,
  attributes: Readonly<Record<string, string | number>>,
): string {
  return tag(
    'text',
    { x: left + (COLUMN_WIDTH - 1) / 2, y: top + 19, 'text-anchor': 'middle', ...attributes },
    svgText(text),
  )
}

function legendPart(legend: MatrixLegend, { paints, palette }: MatrixSvgInput, top: number): string {
  const step = 40
  const small = { 'font-size': 11 }
  return [
    tag(
      'text',
      { x: 0, y: top + 9, ...small, 'font-weight': 600 },
      svgText(`${legend.title}: ${legend.low} – ${legend.high}`),
    ),
    ...legend.tones.map((tone, i) =>
      tag('rect', { x: i * step, y: top + 15, width: step - 1, height: 12, fill: paints[tone].fill }),
    ),
    ...legend.ticks.map(({ text, at }) =>
      tag(
        'text',
        { x: at * step * legend.tones.length, y: top + 39, 'text-anchor': 'middle', ...small, fill: palette.ink2 },
        svgText(text),
      ),
    ),
  ].join('')
}
