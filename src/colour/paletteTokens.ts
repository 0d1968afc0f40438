import type { Palette } from './palette.ts'

/** The colours of a theme under the names that style sheets have for them, for files that have no style sheet. */
export function paletteTokens(palette: Palette): ReadonlyMap<string, string> {
  const numbered = (name: string, colours: readonly string[]): [string, string][] =>
    colours.map((colour, i) => [`--${name}-${i + 1}`, colour])
  return new Map([
    ['--ground', palette.ground],
    ['--surface', palette.surface],
    ['--ink', palette.ink],
    ['--ink-2', palette.ink2],
    ['--map-border', palette.mapBorder],
    ['--map-outline', palette.mapOutline],
    ['--hatch', palette.hatch],
    ['--leader', palette.leader],
    ['--rule', palette.rule],
    ['--rule-strong', palette.ruleStrong],
    ['--accent', palette.accent],
    ['--effort', palette.effort],
    ['--effort-ink', palette.effortInk],
    ['--on-effort', palette.onEffort],
    ['--grid-dash', palette.gridDash],
    // The middle of those that go both ways.
    ['--div-0', palette.div[(palette.div.length - 1) / 2]!],
    ...numbered('seq', palette.seq),
    ...numbered('sel', palette.sel),
    ...numbered('land', palette.land),
  ])
}
