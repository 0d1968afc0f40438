const SVG = 'http://www.w3.org/2000/svg'

/**
 * Measures label texts with the browser's own layout in the page's own font, since canvas knows nothing of the width
 * axis. `classOf` names the style class of each kind of text. Widths are remembered: a text is laid out once.
 */
export function createTextMeasurer<Style extends string>(
  host: SVGSVGElement,
  classOf: Readonly<Record<Style, string>>,
): (text: string, style: Style) => number {
  const known = new Map<string, number>()
  const node = document.createElementNS(SVG, 'text')
  node.setAttribute('visibility', 'hidden')
  node.setAttribute('aria-hidden', 'true')
  host.append(node)
  return (text, style) => {
    const key = `${style}|${text}`
    let width = known.get(key)
    if (width === undefined) {
      node.setAttribute('class', classOf[style])
      node.textContent = text
      width = node.getComputedTextLength()
      node.textContent = ''
      known.set(key, width)
    }
    return width
  }
}
