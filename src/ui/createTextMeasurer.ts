const SVG = 'http://www.w3.org/2000/svg'

/** Attributes that a text is drawn with. */
export type TextLook = Readonly<Record<string, string | number>>

/**
 * Measures label texts with the browser's own layout in the page's own font, since canvas knows nothing of the width
 * axis. `looks` are the attributes of each kind of text: its font, or its class. Widths are remembered: a text is laid out once.
 */
export function createTextMeasurer<Style extends string>(
  host: SVGSVGElement,
  looks: Readonly<Record<Style, TextLook>>,
): (text: string, style: Style) => number {
  const known = new Map<string, number>()
  const node = document.createElementNS(SVG, 'text')
  node.setAttribute('visibility', 'hidden')
  node.setAttribute('aria-hidden', 'true')
  host.append(node)
  let dressed: readonly string[] = []
  return (text, style) => {
    const key = `${style}|${text}`
    let width = known.get(key)
    if (width === undefined) {
      for (const name of dressed) node.removeAttribute(name)
      dressed = Object.keys(looks[style])
      for (const [name, value] of Object.entries(looks[style])) node.setAttribute(name, String(value))
      node.textContent = text
      width = node.getComputedTextLength()
      node.textContent = ''
      known.set(key, width)
    }
    return width
  }
}
