/**
 * Stops an answer that the machine's numbers cannot hold: figures may be read from 5e-324 to 1.8e308, and their squares,
 * sums and quotients then overflow or vanish. Such an answer is refused (RangeError, "caller needs ..."), never passed on
 * as NaN or Infinity; callers that meet figures from a file take the refusal as "cannot be computed".
 *
 * Returns the first of the numbers, so that it can stand around a result.
 */
export function requireComputable(caller: string, answer: number, ...others: readonly number[]): number {
  if (!Number.isFinite(answer) || others.some((other) => !Number.isFinite(other))) {
    throw new RangeError(`${caller} needs figures less far apart in size: the answer is beyond what can be computed`)
  }
  return answer
}
