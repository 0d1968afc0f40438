import type { AppState } from '../../state/AppState.ts'
import type { AddressCorrection } from '../correctionText.ts'

/** Reads a saved view as the address of the page is read. Given from outside: the core knows no addresses. */
export type ReadQuery = (query: string) => {
  readonly state: AppState
  readonly corrections: readonly AddressCorrection[]
}
