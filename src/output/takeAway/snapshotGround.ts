import { type SvgAttributes, svgTag } from '../files/svgTag.ts'
import { inFrame, type PictureBox, type PictureFrame } from './PictureFrame.ts'
import { plainColour } from './plainColour.ts'

const SIDES = ['top', 'right', 'bottom', 'left'] as const

/** Ground and borders. */
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
  const widths = SIDES.map((side) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0)
  const colours = SIDES.map((side) => plainColour(style.getPropertyValue(`border-${side}-color`)))
  const isEven = widths.every((each) => each === widths[0]) && colours.every(({ hex }) => hex === colours[0]!.hex)
  if (isEven && widths[0]! > 0 && colours[0]!.alpha > 0) {
    const line = widths[0]!
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
