import { compareCatalogue } from '../../i18n/compareCatalogue.ts'
import type { ViewProps } from '../ViewProps.ts'
import { CompareHead } from './CompareHead.tsx'

/** Jämför: two indicators against each other. */
export function ScatterTab({ state }: ViewProps) {
  const words = compareCatalogue(state.lang).comparePanel
  return <CompareHead sentence={words.soon} />
}
