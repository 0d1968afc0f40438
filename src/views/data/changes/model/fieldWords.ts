import type { Language } from '../../../../domain/LocalText.ts'
import { subjectCatalogue } from '../../words/subjectCatalogue.ts'

/** The name of a field of a measure; `areas` are its links. */
export function fieldWords(field: string, language: Language): string {
  const { fields } = subjectCatalogue(language).measureForm
  const name = field === 'areas' ? 'links' : field
  return Object.hasOwn(fields, name) ? fields[name as keyof typeof fields] : field
}
