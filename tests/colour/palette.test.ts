import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Theme } from '../../src/address/AppState.ts'
import { contrastRatio } from '../../src/colour/oklab.ts'
import { classesShown, PALETTES, readableOn, sequentialColours } from '../../src/colour/palette.ts'

const css = readFileSync('src/shell/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
const THEMES: readonly Theme[] = ['light', 'dark', 'contrast']

/** Custom properties of the first block of the selector after `media`. */
function properties(selector: string, media = ''): Map<string, string> {
  const from = css.indexOf(selector, css.indexOf(media))
  if (from < 0) throw new Error(`tokens.css has no ${media} ${selector}`)
  const block = css.slice(css.indexOf('{', from) + 1, css.indexOf('}', from))
  return new Map([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]))
}

const tokens = (theme: Theme) => properties(theme === 'light' ? '[data-theme]' : `[data-theme="${theme}"]`)
const named = (theme: Theme, names: readonly string[]) =>
  names.map((name) => tokens(theme).get(`--${name}`)?.toUpperCase())
const numbered = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}-${i + 1}`)

describe.each(THEMES)('the colours of the theme %s', (theme) => {
  const palette = PALETTES[theme]

  it('are those of the stylesheet', () => {
    const single = [palette.ground, palette.surface, palette.ink, palette.ink2, palette.mapBorder, palette.mapOutline]
    const lines = [palette.hatch, palette.leader, palette.rule, palette.ruleStrong]
    const names = ['ground', 'surface', 'ink', 'ink-2', 'map-border', 'map-outline', 'hatch', 'leader', 'rule']
    const effort = [palette.effort, palette.effortInk, palette.onEffort]
    expect([...single, ...lines, palette.accent, ...effort, palette.gridDash.toUpperCase()]).toEqual(
      named(theme, [...names, 'rule-strong', 'accent', 'effort', 'effort-ink', 'on-effort', 'grid-dash']),
    )
    expect(palette.seq).toEqual(named(theme, numbered('seq', 5)))
    expect(palette.seqOn).toEqual(named(theme, numbered('seq-on', 5)))
    expect(palette.sel).toEqual(named(theme, numbered('sel', 4)))
    expect(palette.div).toEqual(named(theme, ['div-n3', 'div-n2', 'div-n1', 'div-0', 'div-p1', 'div-p2', 'div-p3']))
    const biv = ['11', '21', '31', '12', '22', '32', '13', '23', '33'].map((at) => `biv-${at}`)
    expect(palette.biv).toEqual(named(theme, biv))
    expect(palette.land.slice(0, 5)).toEqual(named(theme, numbered('land', 5)))
    expect(palette.landOn.slice(0, 5)).toEqual(named(theme, numbered('land-on', 5)))
  })

  it('carry readable text on every class, landscape, comparison and pair, at least 4.5:1', () => {
    const given = [
      palette.seq.map((fill, i) => [fill, palette.seqOn[i]!]),
      palette.land.map((fill, i) => [fill, palette.landOn[i]!]),
    ]
    for (const [fill, on] of given.flat()) expect(contrastRatio(fill!, on!), fill).toBeGreaterThanOrEqual(4.5)
    for (const fill of [...palette.div, ...palette.biv]) {
      expect(contrastRatio(fill, readableOn(fill, theme)), fill).toBeGreaterThanOrEqual(4.5)
    }
    for (const count of [1, 2, 3, 4, 5, 6, 7]) {
      for (const { fill, on } of sequentialColours(theme, count))
        expect(contrastRatio(fill, on)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('run from one end of the path to the other with any number of classes, each step the same way', () => {
    for (const count of [3, 4, 5, 6, 7]) {
      const fills = sequentialColours(theme, count).map(({ fill }) => fill)
      expect(new Set(fills).size).toBe(count)
      expect([fills[0], fills.at(-1)]).toEqual([palette.seq[0], palette.seq[4]])
      const steps = fills.map((fill) => contrastRatio(fill, palette.seq[0]!))
      expect(steps).toEqual([...steps].sort((a, b) => a - b))
    }
  })
})

describe('the stylesheet', () => {
  it('has every colour of a theme in every theme, once', () => {
    const colours = [...tokens('light').keys()]
    expect(colours.length).toBeGreaterThan(60)
    for (const theme of ['dark', 'contrast'] as const)
      expect([...tokens(theme).keys()]).toEqual(expect.arrayContaining(colours))
    for (const name of ['ink', 'seq-3', 'land-2']) expect(css.split(`--${name}:`)).toHaveLength(THEMES.length + 1)
  })

  it('prints in the light colours on white paper, since the others are for screens', () => {
    const screen = css.slice(css.indexOf('@media screen'), css.indexOf('\n}\n', css.indexOf('@media screen')))
    for (const theme of ['dark', 'contrast']) expect(screen).toContain(`[data-theme="${theme}"]`)
    expect([...properties(':root', '@media print')]).toEqual([
      ['--ground', '#ffffff'],
      ['--elev-1', 'none'],
      ['--elev-2', 'none'],
    ])
  })
})

describe('classesShown', () => {
  it('is at most five in high contrast, whose borders are black, and what was asked for else', () => {
    expect([3, 5, 7].map((wanted) => classesShown('contrast', wanted))).toEqual([3, 5, 5])
    expect(classesShown('light', 7)).toBe(7)
  })
})
