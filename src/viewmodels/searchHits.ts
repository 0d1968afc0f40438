import type { Dataset } from '../domain/Dataset.ts'
import type { Language } from '../domain/LocalText.ts'
import { catalogue } from '../i18n/catalogue.ts'
import { textIn } from './measureView.ts'

export interface SearchHit {
  readonly kind: 'area' | 'indicator' | 'measure'
  readonly id: string
  readonly text: string
  readonly group: string
}

const HITS_PER_KIND = 6

/**
 * Areas, indicators and measures whose name holds every word of the query, wherever it stands; names that begin with
 * the query come first. Letters are compared without case; å, ä and ö are letters of their own, as in Swedish.
 */
export function searchHits(dataset: Dataset, query: string, language: Language): SearchHit[] {
  const wanted = query
    .trim()
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .filter((word) => word !== '')
  if (wanted.length === 0) return []
  const words = catalogue(language).shell
  const candidates: SearchHit[] = [
    ...dataset.areas.map((area) => ({ kind: 'area' as const, id: area.id, text: area.name, group: words.searchAreas })),
    ...dataset.indicators
      .filter((indicator) => dataset.values.has(indicator.id))
      .map((indicator) => ({
        kind: 'indicator' as const,
        id: indicator.id,
        text: indicator.name[language],
        group: words.searchIndicators,
      })),
    ...dataset.measures.map((measure) => ({
      kind: 'measure' as const,
      id: measure.id,
      text: textIn(measure.title, language),
      group: words.searchMeasures,
    })),
  ]
  const scored = candidates.flatMap((hit) => {
    const name = hit.text.toLocaleLowerCase('sv')
    if (!wanted.every((word) => name.includes(word))) return []
    return [{ hit, begins: name.startsWith(wanted[0]!) ? 0 : 1 }]
  })
  const sorted = scored.sort((a, b) => a.begins - b.begins).map(({ hit }) => hit)
  return (['area', 'indicator', 'measure'] as const).flatMap((kind) =>
    sorted.filter((hit) => hit.kind === kind).slice(0, HITS_PER_KIND),
  )
}
