import { catalogue } from '../../i18n/catalogue.ts'
import type { ViewProps } from '../ViewProps.ts'

/** The view `omraden`. */
export function AreasView({ state }: ViewProps) {
  return <h1>{catalogue(state.lang).shell.views.omraden}</h1>
}
