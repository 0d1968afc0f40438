import type { Language } from '../../../domain/LocalText.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import type { PlanBlock } from './PlanDocument.ts'

/** A place in the document where people write: it says what, and is counted. */
export function toWrite(what: string, language: Language): PlanBlock {
  return { kind: 'write', text: planCatalogue(language).plan.toWrite(what) }
}
