import type { SvgPicture } from '../../export/SvgPicture.ts'
import { svgTag } from '../../export/svgTag.ts'
import { frozenHtml } from './frozenHtml.ts'
import { frozenSvg } from './frozenSvg.ts'
import { isLeftOut } from './isLeftOut.ts'

interface Box {
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
export function frozenPicture(root: Element): SvgPicture {
  const marked = [...root.querySelectorAll('[data-picture]')].filter(
    (part) =>
      part.getAttribute('data-picture') !== 'none' &&
      !part.parentElement?.closest('[data-picture="none"]') &&
      outermost(part, root),
  )
  const parts = (marked.length > 0 ? marked : [root]).filter((part) => !isLeftOut(part, getComputedStyle(part)))
  const boxes = parts.map(wholeBox)
  const left = Math.floor(Math.min(...boxes.map((box) => box.left)))
  const top = Math.floor(Math.min(...boxes.map((box) => box.top)))
  const width = Math.max(1, Math.ceil(Math.max(...boxes.map((box) => box.right)) - left)) || 1
  const height = Math.max(1, Math.ceil(Math.max(...boxes.map((box) => box.bottom)) - top)) || 1
  const origin = { x: left, y: top }
  const body = parts.map((part) => (part instanceof SVGSVGElement ? frozenSvg(part, origin) : frozenHtml(part, origin)))
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  }
  return { text: svgTag('svg', attributes, body.join('')), width, height }
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
    box.right = Math.max(box.right, at.left - inner.scrollLeft + inner.scrollWidth)
    box.bottom = Math.max(box.bottom, at.top - inner.scrollTop + inner.scrollHeight)
  }
  return box
}
