export const interval = {
  /** Why a figure has no interval, as the end of a sentence. */
  lacks: {
    denominator: 'nämnare saknas',
    deviation: 'antal eller standardavvikelse saknas',
    unknown: 'osäkerheten är inte känd',
  },
  mean: 'Medelvärdets intervall är ett t-intervall (95 %), ur observationernas standardavvikelse och antal.',
}
