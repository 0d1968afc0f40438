import { svgTag } from '../files/svgTag.ts'
import { isLeftOut } from './isLeftOut.ts'
import { inFrame, type PictureFrame } from './PictureFrame.ts'
import { snapshotGround } from './snapshotGround.ts'
import { snapshotSvg } from './snapshotSvg.ts'
import { snapshotText } from './snapshotText.ts'

/** Controls and things drawn by other means than the page's. */
const SKIPPED = new Set([
  'INPUT',
  'SELECT',
  'TEXTAREA',
  'CANVAS',
  'IMG',
  'VIDEO',
  'IFRAME',
  'OBJECT',
  'SCRIPT',
  'STYLE',
])

let clips = 0

/** An element of the page as it looks: grounds, borders, texts line by line, and the drawings in it. */
export function snapshotHtml(element: Element, frame: PictureFrame): string {
  if (element instanceof SVGSVGElement) {
    return isLeftOut(element, getComputedStyle(element)) ? '' : snapshotSvg(element, frame)
  }
  if (!(element instanceof HTMLElement) || SKIPPED.has(element.tagName)) return ''
  const style = getComputedStyle(element)
  if (isLeftOut(element, style)) return ''
  const isHidden = style.visibility !== 'visible'
  const own = isHidden ? '' : snapshotGround(element, style, frame)
  const inside = [...element.childNodes]
    .map((node) => {
      if (node instanceof Element) return snapshotHtml(node, frame)
      return node instanceof Text && !isHidden ? snapshotText(node, style, frame) : ''
    })
    .join('')
  const content = style.overflowX === 'hidden' || style.overflowX === 'clip' ? clipped(element, inside, frame) : inside
  return style.opacity === '1' ? own + content : svgTag('g', { opacity: style.opacity }, own + content)
}

function clipped(element: HTMLElement, inside: string, frame: PictureFrame): string {
  if (inside === '' || (element.scrollWidth <= element.clientWidth && element.scrollHeight <= element.clientHeight)) {
    return inside
  }
  clips += 1
  const id = `clip${clips}`
  const box = svgTag('rect', { ...inFrame(element.getBoundingClientRect(), frame) })
  return svgTag('clipPath', { id }, box) + svgTag('g', { 'clip-path': `url(#${id})` }, inside)
}
