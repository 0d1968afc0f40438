const sv = {
  /** Why a figure has no interval, as the end of a sentence. */
  lacks: {
    denominator: 'nämnare saknas',
    deviation: 'antal eller standardavvikelse saknas',
    unknown: 'osäkerheten är inte känd',
  },
  mean: 'Medelvärdets intervall är ett t-intervall (95 %), ur observationernas standardavvikelse och antal.',
}

export type IntervalWords = typeof sv

const en: IntervalWords = {
  lacks: {
    denominator: 'the denominator is not known',
    deviation: 'the number or the standard deviation is not known',
    unknown: 'the uncertainty is not known',
  },
  mean: 'The interval of the mean is a t interval (95%), from the standard deviation and number of the observations.',
}

export const intervalWords = { sv, en }
