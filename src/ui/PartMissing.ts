import { ReloadNeeded } from './fetchPart.ts'

/** A part of the program could not be fetched: there is no network, or a newer version has taken its file away. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing'
  /** The browser cannot fetch it before the page is loaded anew. */
  readonly needsReload: boolean
  /** Lets the part be asked for again; until then it stays missing for everybody who shows it. */
  readonly forget: () => void

  constructor(cause: unknown, forget: () => void) {
    super('a part of the program is missing', { cause })
    this.needsReload = cause instanceof ReloadNeeded
    this.forget = forget
  }
}
