import { createElement, type ReactNode } from 'react'
import type { Drawing } from '../domain/Drawing.ts'

/** A drawing on the screen, inside an SVG. */
export function Drawn({ drawing }: { readonly drawing: Drawing }): ReactNode {
  return elementsOf(drawing)
}

function elementsOf(drawing: Drawing): ReactNode[] {
  return drawing.map(({ tag, attributes, inside }, key) => {
    const named = Object.entries(attributes).map(([name, value]) => [reactName(name), value])
    return createElement(
      tag,
      { ...Object.fromEntries(named), key },
      typeof inside === 'string' ? inside : inside.length > 0 ? elementsOf(inside) : undefined,
    )
  })
}

/** `stroke-width` is `strokeWidth` to React; data stays data. */
function reactName(name: string): string {
  return name.startsWith('data-') ? name : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
