import type { AppState } from '../../../address/AppState.ts'
import type { AddressCorrection } from '../../../words/correctionText.ts'

/** Reads a saved view as the address of the page is read. Given from outside: the core knows no addresses. */
export type ReadQuery = (query: string) => {
  readonly state: AppState
  readonly corrections: readonly AddressCorrection[]
}
