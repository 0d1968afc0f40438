import { svgTag } from '../files/svgTag.ts'
import type { SvgPicture } from '../model/SvgPicture.ts'
import { isLeftOut } from './isLeftOut.ts'
import { snapshotHtml } from './snapshotHtml.ts'
import { snapshotSvg } from './snapshotSvg.ts'

/**
 * What the reader sees of an element as one SVG, with every colour, font and pattern inside: the parts marked
 * `data-picture`, where they stand to each other; the whole element when none is marked. What is marked
 * `data-picture="none"` is left out, as are things for pointing only. Taken at once, so that it is one moment.
 */
export function snapshotPicture(root: Element): SvgPicture {
  const parts = partsOf(root)
  const boxes = parts.map((part) => part.getBoundingClientRect())
  const frame = { x: Math.min(...boxes.map(({ left }) => left)), y: Math.min(...boxes.map(({ top }) => top)) }
  const width = Math.ceil(Math.max(1, ...boxes.map(({ right }) => right - frame.x)))
  const height = Math.ceil(Math.max(1, ...boxes.map(({ bottom }) => bottom - frame.y)))
  const body = parts.map((part) =>
    part instanceof SVGSVGElement ? snapshotSvg(part, frame) : snapshotHtml(part, frame),
  )
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  }
  return { text: svgTag('svg', attributes, body.join('')), width, height }
}

function partsOf(root: Element): readonly Element[] {
  const marked = [...root.querySelectorAll('[data-picture]')].filter(
    (part) =>
      part.getAttribute('data-picture') !== 'none' &&
      !part.parentElement?.closest('[data-picture="none"]') &&
      outermost(part, root),
  )
  return (marked.length > 0 ? marked : [root]).filter((part) => !isLeftOut(part, getComputedStyle(part)))
}

/** A part inside another marked part is drawn with it. */
function outermost(part: Element, root: Element): boolean {
  const around = part.parentElement?.closest('[data-picture]')
  return !around || !root.contains(around)
}
