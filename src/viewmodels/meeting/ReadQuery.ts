import type { Catalogue } from '../../i18n/catalogue.ts'
import type { AppState } from '../../state/AppState.ts'

/** Reads a saved view as the address of the page is read. Given from outside: the core knows no addresses. */
export type ReadQuery = (query: string) => {
  readonly state: AppState
  readonly corrections: readonly {
    readonly key: keyof Catalogue['shell']['correctionKeys']
    readonly given: string
    readonly used: string
  }[]
}
