import type { Theme } from '../address/AppState.ts'
import { contrastRatio } from './oklab.ts'
import { readableOn } from './palette.ts'

/** Level lines over a fill, drawn dark or light: what lies below the middle of a diverging scale is told without hue. */
export type BelowLines = 'dark' | 'light'

/** The middle class of a diverging scale of seven. */
const MIDDLE = 3

/**
 * The two sides of a diverging scale are the same greys, on paper from a black and white printer and to who sees no
 * colours; so the lower side has lines, in whichever tone is read on the fill. Null on the upper side and in the middle.
 */
export function belowLines(classAt: number, fill: string, theme: Theme): BelowLines | null {
  if (classAt >= MIDDLE) return null
  return contrastRatio(readableOn(fill, theme), '#FFFFFF') > contrastRatio(readableOn(fill, theme), '#000000')
    ? 'dark'
    : 'light'
}
