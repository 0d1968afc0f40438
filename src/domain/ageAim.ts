import type { Measure } from './Measure.ts'

/** Whether a measure is directed at certain ages, is for all ages, or does not state any. */
export type AgeAim = 'directed' | 'all' | 'unstated'

/** An upper limit that leaves out next to nobody is none. */
const AS_GOOD_AS_ALL = 100

/**
 * What a measure says about ages. One open end is read as no limit (`65 and over` is directed); from 0 without an upper
 * limit, or with one of 100 years or more, is all ages; no limit stated at all is not the same as all ages.
 */
export function ageAim({ ageFrom, ageTo }: Pick<Measure, 'ageFrom' | 'ageTo'>): AgeAim {
  if (ageFrom === null && ageTo === null) return 'unstated'
  return (ageFrom ?? 0) === 0 && (ageTo === null || ageTo >= AS_GOOD_AS_ALL) ? 'all' : 'directed'
}
