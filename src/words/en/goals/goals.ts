import type { goals as swedish } from '../../sv/goals/goals.ts'

/** Goals: what is wanted, and whether it has been reached, as several views say it. */
export const goals: typeof swedish = {
  unknown: 'not stated',
  verdicts: { yes: 'reached', no: 'not reached', 'on-the-way': 'on the way', 'cannot-tell': 'cannot be told' },
  reasons: {
    reached: 'the whole interval is on the side of the goal',
    'reached-once': 'reached once; another value is needed',
    'not-reached-in-time': 'the year has passed',
    'clear-change-towards': 'a clear change the right way',
    'clear-change-away': 'a clear change the wrong way',
    'no-clear-change': 'no clear change',
    'near-target': 'the interval holds the target',
    'no-indicator': 'no indicator',
    'no-direction': 'no direction',
    'no-baseline': 'no baseline',
    'no-figures': 'no figures',
    'one-point': 'one value only',
    'series-break': 'the indicator has a new definition',
    'no-interval': 'no interval',
  },
  wanted: {
    increase: 'more',
    decrease: 'less',
    atLeast: (value) => `at least ${value}`,
    atMost: (value) => `at most ${value}`,
    by: (wanted, year) => `${wanted} by ${year}`,
  },
  valueIn: (value, period) => `${value} (${period})`,
  statedValue: (value, period, stated) => `${value} (${period}; in the document ${stated})`,
  title: 'Goals of the plan',
  key: 'Goal of the plan',
  short: (value) => `Goal ${value}`,
  line: (place, wanted) => `Goal for ${place}: ${wanted}`,
  reached: (line, verdict, reason) => `${line}. Reached? ${verdict}: ${reason}.`,
  named: (line, verdict) => `${line}. Reached? ${verdict}`,
}
