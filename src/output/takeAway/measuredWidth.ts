import { createTextMeasurer, type TextLook } from '../../ui/createTextMeasurer.ts'
import type { TextWidth } from '../model/MadeView.ts'

let host: SVGSVGElement | null = null

/** Measures texts in the page's own font, for files that are laid out without a page. */
export function measuredWidth(): TextWidth {
  const context = document.createElement('canvas').getContext('2d')
  const family = getComputedStyle(document.body).fontFamily
  const narrow = new Map<string, (text: string, style: 'text') => number>()
  return (text, size, weight, stretch = 100, figures = 'plain') => {
    if (stretch !== 100) {
      const key = `${size} ${weight} ${stretch} ${figures}`
      const font = { 'font-size': size, 'font-weight': weight, 'font-stretch': `${stretch}%` }
      const look: TextLook = figures === 'tabular' ? { ...font, 'font-variant': 'tabular-nums' } : font
      const measure = narrow.get(key) ?? createTextMeasurer(svgHost(), { text: look })
      narrow.set(key, measure)
      return measure(text, 'text')
    }
    if (!context) return text.length * size * 0.52
    context.font = `${weight} ${size}px ${family}`
    return context.measureText(text).width
  }
}

/** Nothing of it is seen; canvas knows nothing of the width axis. */
function svgHost(): SVGSVGElement {
  if (host) return host
  host = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  host.setAttribute('aria-hidden', 'true')
  host.setAttribute('width', '0')
  host.setAttribute('height', '0')
  host.style.position = 'absolute'
  document.body.append(host)
  return host
}
