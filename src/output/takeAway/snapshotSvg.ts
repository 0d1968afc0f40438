import { svgTag, svgText } from '../files/svgTag.ts'
import { isLeftOut } from './isLeftOut.ts'
import { inFrame, type PictureFrame } from './PictureFrame.ts'
import { type InheritedStyle, presentation } from './presentation.ts'

const DRAWN = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'use',
  'clipPath',
  'mask',
  'pattern',
  'marker',
  'symbol',
  'linearGradient',
  'radialGradient',
  'stop',
])

/** What says where and how large; looks are taken from the finished styles instead. */
const GEOMETRY =
  'x y x1 y1 x2 y2 dx dy cx cy fx fy r rx ry width height d points transform viewBox preserveAspectRatio offset rotate textLength lengthAdjust patternUnits patternContentUnits patternTransform gradientUnits gradientTransform clipPathUnits maskUnits maskContentUnits markerWidth markerHeight markerUnits refX refY orient spreadMethod pathLength'.split(
    ' ',
  )
const DEFINED = new Set(['defs', 'clipPath', 'mask', 'pattern', 'marker', 'symbol', 'linearGradient', 'radialGradient'])

let made = 0

/** A live SVG as markup with a place, everything it refers to inside, and no class, script or address left in it. */
export function snapshotSvg(svg: SVGSVGElement, frame: PictureFrame): string {
  made += 1
  const freezer = new Freezer(svg, `p${made}-`)
  const style = getComputedStyle(svg)
  const viewBox = svg.getAttribute('viewBox')
  const looks = presentation(svg, style, {}, freezer.refer)
  const attributes = {
    ...looks.attributes,
    ...inFrame(svg.getBoundingClientRect(), frame),
    ...(viewBox ? { viewBox } : {}),
    overflow: style.overflow === 'visible' ? 'visible' : 'hidden',
  }
  const body = freezer.children(svg, looks.inherited)
  return svgTag('svg', attributes, freezer.definitions() + body)
}

class Freezer {
  readonly #root: SVGSVGElement
  readonly #prefix: string
  readonly #definitionIds = new Set<string>()

  constructor(root: SVGSVGElement, prefix: string) {
    this.#root = root
    this.#prefix = prefix
  }

  /** Remembers what is referred to; gives its name in the file. Two pictures in one file never share a name. */
  readonly refer = (id: string): string => {
    this.#definitionIds.add(id)
    return this.#prefix + id
  }

  children(element: Element, inherited: InheritedStyle): string {
    return [...element.childNodes]
      .map((node) => {
        if (node instanceof SVGElement) return DEFINED.has(node.localName) ? '' : this.element(node, inherited)
        const isText = node.nodeType === Node.TEXT_NODE && /^t(ext|span)$/.test(element.localName)
        return isText ? svgText(node.textContent ?? '') : ''
      })
      .join('')
  }

  /** Patterns, clips and gradients that the picture uses, wherever on the page they stand. */
  definitions(): string {
    const texts: string[] = []
    // The set grows while it is gone through: a definition may use another.
    for (const id of this.#definitionIds) {
      const found = this.#root.querySelector(`#${CSS.escape(id)}`) ?? document.getElementById(id)
      if (found instanceof SVGElement) texts.push(this.element(found, {}, id))
    }
    return texts.length > 0 ? svgTag('defs', {}, texts.join('')) : ''
  }

  element(element: SVGElement, inherited: InheritedStyle, id: string | null = null): string {
    if (!DRAWN.has(element.localName)) return ''
    const style = getComputedStyle(element)
    if (isLeftOut(element, style)) return ''
    if (style.visibility === 'hidden' && element.children.length === 0) return ''
    const looks = presentation(element, style, inherited, this.refer)
    const attributes: Record<string, string | number> = { ...(id === null ? {} : { id: this.#prefix + id }) }
    for (const name of GEOMETRY) {
      const value = element.getAttribute(name)
      if (value !== null && value !== '') attributes[name] = value
    }
    const moved = transformOf(element, style)
    if (moved !== '') attributes.transform = moved
    const href = element.getAttribute('href')
    if (href?.startsWith('#')) attributes.href = `#${this.refer(href.slice(1))}`
    const inside = this.children(element, looks.inherited)
    return svgTag(element.localName, { ...attributes, ...looks.attributes }, inside)
  }
}

/** A move that the style sheet and not an attribute makes, about the point it is made about. */
function transformOf(element: SVGElement, style: CSSStyleDeclaration): string {
  if (style.transform === 'none' || style.transform === '' || element.hasAttribute('transform')) return ''
  const [x = 0, y = 0] = style.transformOrigin.split(' ').map(Number.parseFloat)
  const box = style.getPropertyValue('transform-box') === 'fill-box' ? boxOf(element) : { x: 0, y: 0 }
  const [atX, atY] = [x + box.x, y + box.y]
  return atX === 0 && atY === 0
    ? style.transform
    : `translate(${atX},${atY}) ${style.transform} translate(${-atX},${-atY})`
}

function boxOf(element: SVGElement): { readonly x: number; readonly y: number } {
  return element instanceof SVGGraphicsElement ? element.getBBox() : { x: 0, y: 0 }
}
