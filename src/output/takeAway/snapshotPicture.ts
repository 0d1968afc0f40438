import { svgTag } from '../files/svgTag.ts'
import type { SvgPicture } from '../model/SvgPicture.ts'
import { isLeftOut } from './isLeftOut.ts'
import { scaleOf } from './PictureFrame.ts'
import { snapshotHtml } from './snapshotHtml.ts'
import { snapshotSvg } from './snapshotSvg.ts'

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * What the reader sees of an element as one SVG, with every colour, font and pattern inside: the parts marked
 * `data-picture`, where they stand to each other; the whole element when none is marked. What is marked
 * `data-picture="none"` is left out, as are things for pointing only. Taken at once, so that it is one moment.
 */
export function snapshotPicture(root: Element): SvgPicture {
  const parts = partsOf(root)
  const scale = parts[0] ? scaleOf(parts[0]) : 1
  const { left: x, top: y, right, bottom } = boxAround(parts)
  const width = Math.ceil(Math.max(1, (right - x) / scale))
  const height = Math.ceil(Math.max(1, (bottom - y) / scale))
  const frame = { x, y, scale }
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

/** Where on the page the picture of an element lies. */
export function pictureBox(root: Element): Box {
  return boxAround(partsOf(root))
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

function boxAround(parts: readonly Element[]): Box {
  const boxes = parts.map(wholeBox)
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  }
}

/** A part inside another marked part is drawn with it. */
function outermost(part: Element, root: Element): boolean {
  const around = part.parentElement?.closest('[data-picture]')
  return !around || !root.contains(around)
}

/** The place of an element, with what it hides by scrolling. */
function wholeBox(part: Element): Box {
  const own = part.getBoundingClientRect()
  const box = { left: own.left, top: own.top, right: own.right, bottom: own.bottom }
  if (part instanceof SVGSVGElement) return box
  for (const inner of [part, ...part.querySelectorAll('*')]) {
    if (inner.scrollWidth <= inner.clientWidth && inner.scrollHeight <= inner.clientHeight) continue
    if (!/auto|scroll/.test(getComputedStyle(inner).overflow)) continue
    const at = inner.getBoundingClientRect()
    const scale = scaleOf(inner)
    box.right = Math.max(box.right, at.left + (inner.scrollWidth - inner.scrollLeft) * scale)
    box.bottom = Math.max(box.bottom, at.top + (inner.scrollHeight - inner.scrollTop) * scale)
  }
  return box
}
