import { type SvgAttributes, svgTag } from '../files/svgTag.ts'
import { inFrame, type PictureBox, type PictureFrame } from './PictureFrame.ts'
import { plainColour } from './plainColour.ts'
import { snapshotSvg } from './snapshotSvg.ts'

const SIDES = ['top', 'right', 'bottom', 'left'] as const

/** Ground and borders. `data-picture-fill` names a pattern of the page where a style sheet draws one with gradients. */
export function snapshotGround(element: HTMLElement, style: CSSStyleDeclaration, frame: PictureFrame): string {
  const box = inFrame(element.getBoundingClientRect(), frame)
  const { width, height } = box
  if (width === 0 || height === 0) return ''
  const parts: string[] = []
  const radius = Number.parseFloat(style.borderTopLeftRadius) || 0
  const rounded: SvgAttributes = radius > 0 ? { rx: Math.min(radius, width / 2, height / 2) } : {}
  const ground = plainColour(style.backgroundColor)
  if (ground.alpha > 0) {
    const faint: SvgAttributes = ground.alpha < 1 ? { 'fill-opacity': ground.alpha } : {}
    parts.push(svgTag('rect', { ...clippedGround(box, style), ...rounded, fill: ground.hex, ...faint }))
  }
  parts.push(patchOf(box, style))
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

/** The part of the box that the ground fills. */
function clippedGround(box: PictureBox, style: CSSStyleDeclaration): PictureBox {
  if (style.backgroundClip === 'border-box') return box
  const inset = (side: (typeof SIDES)[number]): number => {
    const border = Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0
    const padding = Number.parseFloat(style.getPropertyValue(`padding-${side}`)) || 0
    return style.backgroundClip === 'content-box' ? border + padding : border
  }
  return {
    x: box.x + inset('left'),
    y: box.y + inset('top'),
    width: Math.max(0, box.width - inset('left') - inset('right')),
    height: Math.max(0, box.height - inset('top') - inset('bottom')),
  }
}

/** A patch of one colour, smaller than the box: a background image from a colour to the same colour, with a size. */
function patchOf(box: PictureBox, style: CSSStyleDeclaration): string {
  const [, from, to] = /^linear-gradient\((rgba?\([^)]+\)), (rgba?\([^)]+\))\)$/.exec(style.backgroundImage) ?? []
  const [width, height] = style.backgroundSize.split(' ').map(Number.parseFloat)
  if (from === undefined || from !== to || !style.backgroundSize.endsWith('px') || !width || !height) return ''
  const [right = 0, down = 0] = style.backgroundPosition.split(' ').map((part) => Number.parseFloat(part) / 100)
  const x = box.x + (box.width - width) * right
  const y = box.y + (box.height - height) * down
  return svgTag('rect', { x, y, width, height, fill: plainColour(from).hex })
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
  const drawn = snapshotSvg(svg, { x: at.left - x, y: at.top - y, scale: 1 })
  svg.remove()
  return drawn
}
