import type { timeline as swedish } from '../../sv/measures/timeline.ts'

export const timeline: typeof swedish = {
  measure: 'Measure',
  indicator: 'Indicator',
  sentence: {
    withInterval: (name, change, range) =>
      `Since the start, the difference in ${name} between areas with the measure and the others has changed by ${change} (between ${range}).`,
    cannotTell: (phrase, reason) =>
      `Whether ${phrase} has changed more in areas with the measure than in the others cannot be told. ${reason}`,
    fewBefore: 'There are too few periods before the start to know how much the difference usually varies.',
    none: 'No measure is directed at certain areas, so there is nothing to set side by side.',
    noCourse: 'No indicator has figures for several periods by area.',
  },
  served: 'Areas with the measure',
  others: 'Other areas',
  warningTitle: 'This is not an evaluation of effect',
  warning:
    'Areas were not drawn by lot: the measure is where somebody saw a need, and other things may have happened too.',
  obstacles: {
    'whole-municipality': 'The measure reaches the whole municipality. There are no areas without it to set beside.',
    'no-areas': 'The measure is linked to no area.',
    'all-areas': 'The measure reaches every area. There are none without it to set beside.',
    'no-start': 'When the measure began is not stated, so before and after cannot be told apart.',
    'not-combined': 'The indicator cannot be put together for several areas.',
    'no-period-before': 'There is no figure before the start.',
    'no-period-after': 'There is no figure from the start or later.',
    'series-break': 'The indicator has a new definition between before and after; the periods cannot be compared.',
  },
  fewBefore: (before, least) =>
    `Periods with a figure before the start: ${before}. At least ${least} are needed to see how much the difference usually varies, so the changes are not set against each other.`,
  withBefore: (before) =>
    `The interval rests on how much the difference varied over the ${before} periods before. If it includes zero, the change may be ordinary variation.`,
  small: 'With few areas on one side a single area weighs heavily.',
  barsTitle: 'The measures in time',
  start: (start) => `Start ${start}`,
  noStart: 'start not stated',
  ongoing: 'ongoing',
  noEnd: 'end not stated',
  wide: 'whole municipality',
  unplaced: 'reach unknown',
  year: 'Year',
  takeAway: {
    title: (measure, indicator) => `${indicator} and the measure ${measure}`,
    period: 'Period',
    when: 'Before or after',
    before: 'before',
    after: 'after',
  },
}
