import { catalogue } from '../../i18n/catalogue.ts'
import type { ViewProps } from '../ViewProps.ts'

/** The view `jamfor`. */
export function CompareView({ state }: ViewProps) {
  return <h1>{catalogue(state.lang).shell.views.jamfor}</h1>
}
