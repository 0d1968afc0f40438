import type { Indicator } from './Indicator.ts'

/** Whether the figure is a median: known by its name, since no column of the file says so. */
export function isMedian({ id, name }: Pick<Indicator, 'id' | 'name'>): boolean {
  return /median/i.test([id, ...Object.values(name)].join(' '))
}
