/** A part of the program could not be fetched: there is no network, or a newer version has taken its file away. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing'
  /** Lets the part be asked for again; until then it stays missing for everybody who shows it. */
  readonly forget: () => void

  constructor(cause: unknown, forget: () => void) {
    super('a part of the program is missing', { cause })
    this.forget = forget
  }
}
