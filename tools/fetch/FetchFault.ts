/** Why something could not be had: nobody answers, the source says no, or what it says cannot be used. */
export type FetchFaultKind = 'offline' | 'refused' | 'unusable'

export class FetchFault extends Error {
  constructor(
    readonly kind: FetchFaultKind,
    message: string,
  ) {
    super(message)
  }
}
