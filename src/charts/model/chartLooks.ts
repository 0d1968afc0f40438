/**
 * Looks that charts share, in SVG's own words: the screen and files draw the same. Colours are the theme's, by the names
 * that style sheets have for them.
 */
export const TICK = {
  'font-size': 11,
  'font-weight': 400,
  'font-stretch': '92%',
  'font-variant': 'tabular-nums',
  fill: 'var(--ink-2)',
} as const

/** What stands at a line through a whole chart, as the municipality. */
export const FLAG = { 'font-size': 12, 'font-weight': 650, 'font-stretch': '86%', fill: 'var(--ink)' } as const

/** A name in a chart. */
export const LABEL = { ...FLAG, 'font-weight': 500 } as const

export const GRID = { fill: 'none', stroke: 'var(--rule)', 'stroke-dasharray': 'var(--grid-dash)' } as const

/** The line of a goal of the plan: neither the municipality's, which is whole, nor the country's, which is dashed. */
export const GOAL = { fill: 'none', stroke: 'var(--ink)', 'stroke-width': 1.4, 'stroke-dasharray': '9 3 2 3' } as const

/** The ground shows around a text that lies on other things. */
export const HALO = {
  stroke: 'var(--ground)',
  'stroke-width': 3,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
} as const

/** The colour of a chosen area or group, by the order in which it was chosen, 1-4. */
export function chosenColour(order: number): string {
  return `var(--sel-${((order - 1) % 4) + 1})`
}
