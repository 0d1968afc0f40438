import type { interval as swedish } from '../../sv/first/interval.ts'

export const interval: typeof swedish = {
  lacks: {
    denominator: 'the denominator is not known',
    deviation: 'the number or the standard deviation is not known',
    unknown: 'the uncertainty is not known',
  },
  mean: 'The interval of the mean is a t interval (95%), from the standard deviation and number of the observations.',
}
