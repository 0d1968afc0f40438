/** A reason to stop, in one sentence for the person at the terminal. `usage`: the command line is wrong; `data`: the package is. */
export class ComputeError extends Error {
  constructor(
    readonly kind: 'usage' | 'data',
    sentence: string,
  ) {
    super(sentence)
  }
}
