import { type Drawing, drawn } from '../../../../domain/Drawing.ts'
import type { CoverageCellView } from './coverageView.ts'

/** The size that the marks of a cell are drawn in; they stand in the middle of whatever cell there is. */
export const COVER_SIZE = { width: 36, height: 22 } as const

const SIDE = 9
const STEP = 12
const MOST = 3
const EFFORT = { fill: 'var(--surface)', stroke: 'var(--effort)' }

/** The ground of a cell as an attribute `fill`; null where there is none of its own. */
export function coverGround(shade: CoverageCellView['shade']): Readonly<Record<string, string | number>> | null {
  if (shade === 'high') return { fill: 'var(--seq-3)' }
  if (shade === 'cannot-tell') return { fill: 'url(#pattern-unclear)' }
  return shade === 'none' ? { fill: 'url(#pattern-missing)', opacity: 0.45 } : null
}

/**
 * What a cell holds: an ochre square per measure directed at the ages, half for a part of them, open for all ages, dashed
 * for none stated; a ring for a gap, a line for a possible overlap.
 */
export function coverMarks({ covers, mark }: Pick<CoverageCellView, 'covers' | 'mark'>): Drawing {
  const { width, height } = COVER_SIZE
  const shown = covers.slice(0, MOST)
  const left = (width - (shown.length * STEP - (STEP - SIDE))) / 2
  const top = (height - SIDE) / 2
  const ink = { stroke: 'var(--ink)', 'stroke-width': 1.6 }
  const under = `M${left - 2},${top + SIDE + 3.5}H${left + shown.length * STEP - 1}`
  return [
    ...shown.flatMap((cover, at) => squareOf(cover, left + at * STEP, top)),
    ...(mark === 'gap'
      ? [drawn('circle', { cx: width / 2, cy: height / 2, r: 5.5, fill: 'var(--surface)', ...ink })]
      : []),
    ...(mark === 'overlap' ? [drawn('path', { d: under, ...ink })] : []),
  ]
}

function squareOf(cover: CoverageCellView['covers'][number], x: number, y: number): Drawing {
  const box = { x, y, width: SIDE, height: SIDE, rx: 1.5 }
  if (cover === 'all') return [drawn('rect', { ...box, ...EFFORT, 'stroke-width': 1.6 })]
  if (cover === 'unstated')
    return [drawn('rect', { ...box, ...EFFORT, 'stroke-width': 1.4, 'stroke-dasharray': '2.4 1.6' })]
  const full = { fill: 'var(--effort)', stroke: 'var(--effort)', 'stroke-width': 0.8 }
  return [
    drawn('rect', { ...box, fill: 'var(--surface)', stroke: 'var(--surface)', 'stroke-width': 2.4 }),
    cover === 'whole'
      ? drawn('rect', { ...box, ...full })
      : drawn('path', { d: `M${x},${y + SIDE}V${y}H${x + SIDE}Z`, ...full }),
  ]
}
