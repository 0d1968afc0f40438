import { compareCatalogue } from '../../i18n/compareCatalogue.ts'
import type { ViewProps } from '../ViewProps.ts'
import { CompareHead } from './CompareHead.tsx'

/** Jämför: areas in order of one indicator. */
export function RankingTab({ state }: ViewProps) {
  const words = compareCatalogue(state.lang).comparePanel
  return <CompareHead sentence={words.soon} />
}
