import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { outputCatalogue } from '../../words/outputCatalogue.ts'

/**
 * What a file is called that goes out without a stamp inside, since a program reads it again: first that its figures are
 * made up, where they are.
 */
export function markedFileName({ meta }: Pick<Dataset, 'meta'>, name: string, language: Language): string {
  return meta.synthetic ? `${outputCatalogue(language).print.syntheticFile}-${name}` : name
}
