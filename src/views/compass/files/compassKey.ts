import type { Palette } from '../../../colour/palette.ts'
import { type Drawing, drawn } from '../../../domain/Drawing.ts'
import { landscapeMark } from '../../../facts/landscapes/landscapeMark.ts'
import type { DrawnBlock } from '../../../output/files/drawnBlock.ts'
import { markedList } from '../../../output/files/markedList.ts'
import type { TextWidth } from '../../../output/model/MadeView.ts'
import { landscapeMarks } from '../model/compassSlide.ts'
import type { LandscapeRow } from '../model/landscapeRows.ts'
import type { MagnetShade } from '../model/magnetShade.ts'

export interface CompassKeyInput {
  readonly landscapes: readonly LandscapeRow[]
  /** When a magnet shades the areas, its scale stands instead of the landscapes. */
  readonly shade: MagnetShade | null
  readonly palette: Palette
  readonly width: number
}

const STEP = 34
const KEY = { x: 0, top: 0, mark: 22, gap: 7, row: 24, size: 13, weight: 500, stretch: 100, line: 18 } as const

/** What the colours of the disc mean, to stand under its picture. */
export function compassKey({ shade, palette, width, ...view }: CompassKeyInput, measure: TextWidth): DrawnBlock {
  if (shade) return { drawing: shadeKey(shade), height: 44 }
  const items = landscapeMarks(view, palette).map((each) => ({ mark: landscapeMark(each, KEY.mark), text: each.name }))
  return markedList(items, { ...KEY, width }, measure)
}

function shadeKey({ ramp, title, least, most }: MagnetShade): Drawing {
  const end = ramp.length * STEP
  const box = { y: 20, height: 10 }
  const note = { y: 42, 'font-size': 11, fill: 'var(--ink-2)' }
  return [
    drawn('text', { y: 13, 'font-size': 13, 'font-weight': 500, fill: 'var(--ink)' }, title),
    ...ramp.map((fill, i) => drawn('rect', { ...box, x: i * STEP, width: STEP, fill })),
    drawn('rect', { ...box, width: end, fill: 'none', stroke: 'var(--ink-2)', 'stroke-width': 0.8 }),
    drawn('text', note, least),
    drawn('text', { ...note, x: end, 'text-anchor': 'end' }, most),
  ]
}
