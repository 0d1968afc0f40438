import { catalogue } from '../../i18n/catalogue.ts'
import type { ViewProps } from '../ViewProps.ts'

/** The view `mote`. */
export function MeetingView({ state }: ViewProps) {
  return <h1>{catalogue(state.lang).shell.views.mote}</h1>
}
