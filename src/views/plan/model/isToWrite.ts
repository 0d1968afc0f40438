import type { Language } from '../../../domain/LocalText.ts'
import { planCatalogue } from '../words/planCatalogue.ts'

/** Whether a text is a place where people write. */
export function isToWrite(text: string, language: Language): boolean {
  const [open, close] = planCatalogue(language).plan.toWrite('\n').split('\n')
  return text.startsWith(open!) && text.endsWith(close!)
}
