import type { standing as swedish } from '../../sv/charts/standing.ts'

export const standing: typeof swedish = {
  abovePercent: (percent) => `Above ${percent}%`,
  aboveCount: (lower, others) => `Above ${lower} of ${others} others`,
  aboveAll: 'Above all others',
  aboveNone: 'Above no other',
  belowAll: 'Below all others',
  others: (count) => `${count} other areas`,
  same: (count) => `${count} have the same`,
  left: (count) => `${count} without a figure`,
  among: (count) => `Among all ${count}`,
  about: (whole) =>
    `Among all: how much of the other areas in ${whole} that has a lower value. Areas without a figure are left out.`,
  first: (area, line, whole) => `Among all in ${whole}, ${area} is ${line.charAt(0).toLowerCase()}${line.slice(1)}.`,
  columns: {
    above: (whole) => `Other areas in ${whole} with a lower value, per cent`,
    others: 'Other areas with a figure',
    same: 'Other areas with the same value',
  },
}
