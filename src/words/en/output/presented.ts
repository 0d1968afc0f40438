import type { presented as swedish } from '../../sv/output/presented.ts'

export const presented: typeof swedish = {
  noArea: 'no area',
  needNumbers: (count) => `The number in an area is its place among ${count}, with uncertainty. More is greater need.`,
}
