import { effortCatalogue } from '../../i18n/effortCatalogue.ts'
import type { ViewProps } from '../ViewProps.ts'
import { EffortPage } from './EffortPage.tsx'

/** Its place is kept. */
export function BoardTab({ state, change, presenting }: ViewProps) {
  const words = effortCatalogue(state.lang).register
  return <EffortPage {...{ state, change, presenting }} sentence={words.empty} />
}
