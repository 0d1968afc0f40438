import type PptxGenJS from 'pptxgenjs'
import { brokenLines, linesHeight } from './fitText.ts'
import type { PictureMark } from './StoryDeck.ts'
import { FONT, INK } from './slideFrame.ts'

/** As on the screen: the colour of the first that is chosen. */
const RING = '0D4760'
const NOTE_GROUND = 'FFFFFF'
const NOTE_SIZE = 14
const NOTE_EDGE = 0.08
const NARROWEST_NOTE = 1

export interface PlacedPicture {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/**
 * Rings and notes over a picture, as shapes of the program's own: they can be moved and written in. `picture` is where
 * the picture stands, in inches; a note that would stand outside it is moved in.
 */
export function addMarks(
  slide: PptxGenJS.Slide,
  marks: readonly PictureMark[],
  picture: PlacedPicture,
  words: { readonly ring: string; readonly note: string },
  lang: string,
): void {
  marks.forEach(({ kind, x, y, size, text }, i) => {
    const [cx, cy] = [picture.x + x * picture.w, picture.y + y * picture.h]
    if (kind === 'ring') {
      const radius = size * picture.w
      // The library writes the text of a shape, too, though its types know it of pictures alone.
      const ring: PptxGenJS.ShapeProps & { readonly altText: string } = {
        x: cx - radius,
        y: cy - radius,
        w: 2 * radius,
        h: 2 * radius,
        line: { color: RING, width: 3 },
        objectName: `${words.ring} ${i + 1}`,
        altText: text || words.ring,
      }
      slide.addShape('ellipse', ring)
      return
    }
    const w = Math.min(picture.w, Math.max(NARROWEST_NOTE, size * picture.w))
    const lines = brokenLines(text, w - 2 * NOTE_EDGE, NOTE_SIZE).length
    const h = linesHeight(lines, NOTE_SIZE) + 2 * NOTE_EDGE
    const within = (at: number, from: number, room: number, own: number): number =>
      Math.max(from, Math.min(at, from + room - own))
    slide.addText(text, {
      shape: 'rect',
      x: within(cx, picture.x, picture.w, w),
      y: within(cy, picture.y, picture.h, h),
      w,
      h,
      fontFace: FONT,
      fontSize: NOTE_SIZE,
      color: INK,
      fill: { color: NOTE_GROUND },
      lang,
      valign: 'top',
      // Points, in the order left, right, bottom, top.
      margin: [NOTE_EDGE * 72, NOTE_EDGE * 72, NOTE_EDGE * 72, NOTE_EDGE * 72],
      line: { color: RING, width: 1 },
      objectName: `${words.note} ${i + 1}`,
    })
  })
}
