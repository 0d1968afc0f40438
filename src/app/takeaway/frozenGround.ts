import { type SvgAttributes, svgTag } from '../../export/svgTag.ts'
import { frozenSvg } from './frozenSvg.ts'
import { inFrame, type PictureBox, type PictureFrame } from './PictureFrame.ts'
import { plainColour } from './plainColour.ts'

const SIDES = ['top', 'right', 'bottom', 'left'] as const

/** Ground and borders. `data-picture-fill` names a pattern of the page where a style sheet draws one with gradients. */
export function frozenGround(element: HTMLElement, style: CSSStyleDeclaration, frame: PictureFrame): string {
  const box = inFrame(element.getBoundingClientRect(), frame)
  const { width, height } = box
  if (width === 0 || height === 0) return ''
  const parts: string[] = []
  const radius = Number.parseFloat(style.borderTopLeftRadius) || 0
  const rounded: SvgAttributes = radius > 0 ? { rx: Math.min(radius, width / 2, height / 2) } : {}
  const ground = plainColour(style.backgroundColor)
  if (ground.alpha > 0) {
    const faint: SvgAttributes = ground.alpha < 1 ? { 'fill-opacity': ground.alpha } : {}
    parts.push(svgTag('rect', { ...box, ...rounded, fill: ground.hex, ...faint }))
  }
  const pattern = element.dataset.pictureFill
  if (pattern) parts.push(patternRect(pattern, box))
  const widths = SIDES.map((side) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0)
  const colours = SIDES.map((side) => plainColour(style.getPropertyValue(`border-${side}-color`)))
  const isEven = widths.every((each) => each === widths[0]) && colours.every(({ hex }) => hex === colours[0]!.hex)
  if (isEven && widths[0]! > 0 && colours[0]!.alpha > 0) {
    const line = widths[0]!
    const dashed: SvgAttributes = style.borderTopStyle === 'dashed' ? { 'stroke-dasharray': '3 2' } : {}
    parts.push(
      svgTag('rect', {
        x: box.x + line / 2,
        y: box.y + line / 2,
        width: Math.max(0, width - line),
        height: Math.max(0, height - line),
        ...rounded,
        fill: 'none',
        stroke: colours[0]!.hex,
        'stroke-width': line,
        ...dashed,
      }),
    )
  } else {
    SIDES.forEach((side, i) => {
      const line = widths[i]!
      const colour = colours[i]!
      if (line === 0 || colour.alpha === 0) return
      const lying = side === 'top' || side === 'bottom'
      parts.push(
        svgTag('rect', {
          x: side === 'right' ? box.x + width - line : box.x,
          y: side === 'bottom' ? box.y + height - line : box.y,
          width: lying ? width : line,
          height: lying ? line : height,
          fill: colour.hex,
          ...(colour.alpha < 1 ? { 'fill-opacity': colour.alpha } : {}),
        }),
      )
    })
  }
  return parts.join('')
}

/** A small drawing of its own that fills the box with a pattern of the page, through a real element, so that its styles resolve. */
function patternRect(id: string, { x, y, width, height }: PictureBox): string {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  for (const [name, value] of Object.entries({ width, height })) {
    svg.setAttribute(name, String(value))
    rect.setAttribute(name, String(value))
  }
  rect.setAttribute('fill', `url(#${id})`)
  svg.append(rect)
  document.body.append(svg)
  const at = svg.getBoundingClientRect()
  const drawn = frozenSvg(svg, { x: at.left - x, y: at.top - y, scale: 1 })
  svg.remove()
  return drawn
}
