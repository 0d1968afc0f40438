import type { Theme } from '../../../address/AppState.ts'
import type { Pane } from './stagePanes.ts'

/** Line widths of one pane, in pixels. */
export interface PaneStroke {
  readonly outline: number
  readonly border: number
  /** Thinner borders for the areas that the lens shows better. */
  readonly lensBorder: number
  /** White under black borders in high contrast; 0 draws none. */
  readonly casing: number
}

/** Line widths of a pane. One object per kind, so that a width never looks changed when it is not. */
export function paneStroke(pane: Pane, theme: Theme, narrow: boolean): PaneStroke {
  const kind = pane.id === 'lens' || narrow ? 'near' : 'far'
  return theme === 'contrast' ? CONTRAST[kind] : PLAIN[kind]
}

const PLAIN: Record<'near' | 'far', PaneStroke> = {
  near: { outline: 1.8, border: 1.5, lensBorder: 1.5, casing: 0 },
  far: { outline: 1.3, border: 1, lensBorder: 0.5, casing: 0 },
}

/** Black on a white casing is visible on white and on near-black alike. */
const CONTRAST: Record<'near' | 'far', PaneStroke> = {
  near: { outline: 2.4, border: 1.3, lensBorder: 1.3, casing: 3.8 },
  far: { outline: 1.8, border: 1, lensBorder: 0.6, casing: 2.4 },
}
