import type { Theme } from '../address/AppState.ts'
import { colourRamp, contrastRatio } from './oklab.ts'

/**
 * The data colours of a theme. The same values stand in tokens.css for the stylesheets (a test holds them together);
 * they are needed here because the map engine and exported files take colours, not custom properties.
 */
export interface Palette {
  readonly ground: string
  readonly surface: string
  readonly ink: string
  readonly ink2: string
  readonly mapBorder: string
  readonly mapOutline: string
  readonly hatch: string
  readonly leader: string
  readonly rule: string
  readonly ruleStrong: string
  readonly accent: string
  readonly effort: string
  readonly effortInk: string
  readonly onEffort: string
  /** Dashes of grid lines, `none` where their colour steps back by itself. */
  readonly gridDash: string
  readonly seq: readonly string[]
  readonly seqOn: readonly string[]
  /** From far below to far above; the middle is "no clear difference". */
  readonly div: readonly string[]
  readonly sel: readonly string[]
  /** Two indicators: rows upwards of three columns to the right, `--biv-xy` of tokens.css. */
  readonly biv: readonly string[]
  /** Landscapes of the compass, `--land-n` of tokens.css; the sixth and seventh are rarely needed and stand only here. */
  readonly land: readonly string[]
  readonly landOn: readonly string[]
}

export const PALETTES: Record<Theme, Palette> = {
  light: {
    ground: '#F2F4F3',
    surface: '#FFFFFF',
    ink: '#12232B',
    ink2: '#47575F',
    mapBorder: '#FFFFFF',
    mapOutline: '#12232B',
    hatch: '#6F7F86',
    leader: '#6F7F86',
    rule: '#D5DCDC',
    ruleStrong: '#77868C',
    accent: '#0B5D77',
    effort: '#A86400',
    effortInk: '#8A5200',
    onEffort: '#FFFFFF',
    gridDash: 'none',
    seq: ['#E1EBED', '#B4D0D8', '#78ABBA', '#3A7D94', '#0D4760'],
    seqOn: ['#12232B', '#12232B', '#0A1A21', '#FFFFFF', '#FFFFFF'],
    div: ['#0E5A72', '#5E9FB1', '#BBD6DC', '#ECECE6', '#EBCF9C', '#C98F35', '#83520A'],
    sel: ['#D93A10', '#1D34AE', '#521657', '#13807A'],
    biv: ['#E8E9E4', '#B3CDD4', '#4F93A8', '#E7C88C', '#A9A67D', '#4A7476', '#C98A1E', '#8E6F2C', '#3B4A3E'],
    land: ['#E2A72C', '#93B8F0', '#5C3A86', '#327E7A', '#E2E4D8', '#964B00', '#B070C8'],
    landOn: ['#12232B', '#12232B', '#FFFFFF', '#FFFFFF', '#12232B', '#FFFFFF', '#0A1A21'],
  },
  dark: {
    ground: '#0F191C',
    surface: '#162327',
    ink: '#E9F0F0',
    ink2: '#B3C0C4',
    mapBorder: '#0F191C',
    mapOutline: '#E9F0F0',
    hatch: '#8D9CA1',
    leader: '#8D9CA1',
    rule: '#2B3B40',
    ruleStrong: '#6D7E84',
    accent: '#7CC4D6',
    effort: '#F0B24A',
    effortInk: '#F0B24A',
    onEffort: '#1A1203',
    gridDash: 'none',
    seq: ['#20343C', '#275365', '#327A90', '#6FB2C2', '#CDE9EE'],
    seqOn: ['#E9F0F0', '#FFFFFF', '#FFFFFF', '#06171C', '#06171C'],
    div: ['#8FD3E4', '#3F8BA1', '#25505F', '#2E3435', '#5A4522', '#A87526', '#F2C069'],
    sel: ['#FF8F3D', '#B29DFF', '#FFCCE5', '#4F9A96'],
    biv: ['#2A3336', '#255868', '#4CA0B8', '#684B17', '#70735A', '#86C4BD', '#D08E1E', '#E1CC74', '#F6F3E6'],
    land: ['#EDB446', '#9CBCE7', '#A869C6', '#4E9E82', '#606D75', '#783C00', '#584078'],
    landOn: ['#06171C', '#06171C', '#06171C', '#06171C', '#FFFFFF', '#FFFFFF', '#FFFFFF'],
  },
  contrast: {
    ground: '#FFFFFF',
    surface: '#FFFFFF',
    ink: '#000000',
    ink2: '#000000',
    mapBorder: '#000000',
    mapOutline: '#000000',
    hatch: '#000000',
    leader: '#000000',
    rule: '#000000',
    ruleStrong: '#000000',
    accent: '#003A8C',
    effort: '#7A3B00',
    effortInk: '#7A3B00',
    onEffort: '#FFFFFF',
    gridDash: '1 4',
    seq: ['#FFFFFF', '#C4DCE3', '#74A9BA', '#24667E', '#00202E'],
    seqOn: ['#000000', '#000000', '#000000', '#FFFFFF', '#FFFFFF'],
    div: ['#00465C', '#4B93A8', '#B3D6DF', '#FFFFFF', '#F0CD8E', '#BD7F1F', '#5F3700'],
    sel: ['#C92806', '#2114AD', '#4A0F4E', '#007B81'],
    biv: ['#FFFFFF', '#B3CDD4', '#3D879E', '#E7C88C', '#A9A67D', '#35605F', '#B97A10', '#75571A', '#1F2A22'],
    land: ['#E2A72C', '#93B8F0', '#46246F', '#1F706C', '#FFFFFF', '#8A5200', '#9870D0'],
    landOn: ['#000000', '#000000', '#FFFFFF', '#FFFFFF', '#000000', '#FFFFFF', '#000000'],
  },
}

export interface ClassColour {
  readonly fill: string
  /** Text on the fill, at least 4.5:1. */
  readonly on: string
}

/** Most classes in high contrast: more would be too alike beside black borders. */
const MOST_CONTRAST_CLASSES = 5

/** The number of classes that a theme shows of those wanted; map and legend ask here alike. */
export function classesShown(theme: Theme, classes: number): number {
  return theme === 'contrast' ? Math.min(classes, MOST_CONTRAST_CLASSES) : classes
}

/** Colours of `count` ordered classes; five are the palette's own, other numbers lie on the same path in OKLab. */
export function sequentialColours(theme: Theme, count: number): ClassColour[] {
  const { seq, seqOn } = PALETTES[theme]
  if (count === seq.length) return seq.map((fill, i) => ({ fill, on: seqOn[i]! }))
  return colourRamp(seq, count).map((fill) => ({ fill, on: readableOn(fill, theme) }))
}

/** The better of the theme's dark and light text on a fill. */
export function readableOn(fill: string, theme: Theme): string {
  const { seqOn } = PALETTES[theme]
  const candidates = [seqOn[0]!, seqOn.at(-1)!, '#FFFFFF', '#000000']
  return (
    candidates.find((ink) => contrastRatio(fill, ink) >= 4.5) ??
    (contrastRatio(fill, '#FFFFFF') > 4.5 ? '#FFFFFF' : '#000000')
  )
}
