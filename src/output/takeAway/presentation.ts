import { plainColour } from './plainColour.ts'

export type InheritedStyle = Readonly<Record<string, string>>

const PAINTS = ['fill', 'stroke'] as const
/** Passed on to what stands inside, so that only changes need to be written. */
const INHERITED = [
  'fill-rule',
  'clip-rule',
  'stroke-width',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-stretch',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'visibility',
] as const

const OWN: Readonly<Record<string, string>> = {
  opacity: '1',
  'dominant-baseline': 'auto',
  'alignment-baseline': 'auto',
  'vector-effect': 'none',
}
const REFERRED = ['clip-path', 'mask', 'marker-start', 'marker-mid', 'marker-end'] as const

export interface Looks {
  readonly attributes: Readonly<Record<string, string>>
  readonly inherited: InheritedStyle
}

/**
 * The finished looks of an element as attributes that every SVG program reads: colours as digits, variables resolved,
 * only what differs from the element around. `refer` is told of everything that is referred to and gives its new name.
 */
export function presentation(
  element: Element,
  style: CSSStyleDeclaration,
  around: InheritedStyle,
  refer: (id: string) => string,
): Looks {
  const attributes: Record<string, string> = {}
  const inherited: Record<string, string> = { ...around }
  const pass = (name: string, value: string): void => {
    if (value === '' || around[name] === value) return
    inherited[name] = value
    attributes[name] = value
  }
  for (const name of PAINTS) {
    const { paint, alpha } = paintOf(style.getPropertyValue(name), refer)
    pass(name, paint)
    const opacity = Number(style.getPropertyValue(`${name}-opacity`) || 1) * alpha
    pass(`${name}-opacity`, String(Math.round(opacity * 1000) / 1000))
  }
  for (const name of INHERITED) pass(name, style.getPropertyValue(name))
  for (const [name, usual] of Object.entries(OWN)) {
    const value = style.getPropertyValue(name)
    if (value !== '' && value !== usual) attributes[name] = value
  }
  for (const name of REFERRED) {
    const id = idOf(style.getPropertyValue(name))
    if (id !== null) attributes[name] = `url(#${refer(id)})`
  }
  const figures = style.getPropertyValue('font-variant-numeric')
  if (figures !== '' && figures !== (around['font-variant-numeric'] ?? 'normal')) {
    inherited['font-variant-numeric'] = figures
    attributes.style = `font-variant-numeric:${figures}`
  }
  if (element.localName === 'stop') {
    const { hex, alpha } = plainColour(style.getPropertyValue('stop-color'))
    attributes['stop-color'] = hex
    attributes['stop-opacity'] = String(alpha * Number(style.getPropertyValue('stop-opacity') || 1))
  }
  return { attributes, inherited }
}

function paintOf(value: string, refer: (id: string) => string): { readonly paint: string; readonly alpha: number } {
  if (value === '' || value === 'none') return { paint: value, alpha: 1 }
  const id = idOf(value)
  if (id !== null) return { paint: `url(#${refer(id)})`, alpha: 1 }
  const { hex, alpha } = plainColour(value)
  return { paint: hex, alpha }
}

function idOf(value: string): string | null {
  return /^url\(["']?[^"')]*#([^"')]+)["']?\)/.exec(value)?.[1] ?? null
}
