import { catalogue } from '../../i18n/catalogue.ts'
import type { ViewProps } from '../ViewProps.ts'

/** The view `insatser`. */
export function EffortView({ state }: ViewProps) {
  return <h1>{catalogue(state.lang).shell.views.insatser}</h1>
}
