import type { CompassView } from './compassView.ts'

/** The areas that are told about, by position in the dataset: the chosen, else the one farthest from the middle. */
export function areasShown({ marks }: Pick<CompassView, 'marks'>, selected: readonly number[]): readonly number[] {
  if (selected.length > 0) return selected
  const [farthest] = [...marks].sort((a, b) => Math.hypot(b.x, b.y) - Math.hypot(a.x, a.y))
  return farthest ? [farthest.areaAt] : []
}
