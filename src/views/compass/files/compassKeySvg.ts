import type { Palette } from '../../../colour/palette.ts'
import { landscapeShape } from '../../../facts/landscapes/landscapeShape.ts'
import { FIGURE_FONT } from '../../../output/files/figureSvg.ts'
import { svgText, svgTag as tag } from '../../../output/files/svgTag.ts'
import type { SvgPicture } from '../../../output/model/SvgPicture.ts'
import type { LandscapeRow } from '../model/landscapeRows.ts'
import type { MagnetShade } from '../model/magnetShade.ts'

export interface CompassKeyInput {
  readonly landscapes: readonly LandscapeRow[]
  /** When a magnet shades the areas, its scale stands instead of the landscapes. */
  readonly shade: MagnetShade | null
  readonly palette: Palette
  readonly width: number
}

const ROW = 24
const STEP = 34

/** What the colours of the disc mean, to stand under its picture. */
export function compassKeySvg({ landscapes, shade, palette, width }: CompassKeyInput): SvgPicture {
  const height = shade ? 44 : Math.max(1, landscapes.length * ROW)
  const body = shade ? shadeKey(shade, palette) : landscapeKey(landscapes, palette)
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': FIGURE_FONT,
  }
  return { text: tag('svg', attributes, body), width, height }
}

function landscapeKey(landscapes: readonly LandscapeRow[], { land, landOn, ink }: Palette): string {
  return landscapes
    .map((row, i) => {
      const y = (i + 0.5) * ROW
      const number = { 'font-size': 10, 'font-weight': 700, 'text-anchor': 'middle' }
      return [
        tag('path', { d: landscapeShape(row.group, 10, y, 7.5), fill: land[row.group % land.length]!, stroke: ink }),
        words(row.number, 10, y + 4, { ...number, fill: landOn[row.group % landOn.length]! }),
        words(row.name, 28, y + 4.5, { 'font-size': 13, 'font-weight': 500, fill: ink }),
      ].join('')
    })
    .join('')
}

function shadeKey(shade: MagnetShade, { ink, ink2 }: Palette): string {
  const end = shade.ramp.length * STEP
  const note = { 'font-size': 11, fill: ink2 }
  return [
    words(shade.title, 0, 13, { 'font-size': 13, 'font-weight': 500, fill: ink }),
    ...shade.ramp.map((fill, i) => tag('rect', { x: i * STEP, y: 20, width: STEP, height: 10, fill })),
    tag('rect', { x: 0, y: 20, width: end, height: 10, fill: 'none', stroke: ink2, 'stroke-width': 0.8 }),
    words(shade.least, 0, 42, note),
    words(shade.most, end, 42, { ...note, 'text-anchor': 'end' }),
  ].join('')
}

function words(text: string, x: number, y: number, attributes: Readonly<Record<string, string | number>>): string {
  return tag('text', { x, y, ...attributes }, svgText(text))
}
