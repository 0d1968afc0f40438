/** Stops a call whose confidence level is not strictly between 0 and 1 (RangeError); 95 % is written 0.95. */
export function requireConfidence(caller: string, confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`${caller} needs a confidence level between 0 and 1, got ${confidence}`)
  }
}
