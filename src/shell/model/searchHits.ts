import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { textIn } from '../../domain/textIn.ts'
import { catalogue } from '../../words/catalogue.ts'

export interface SearchHit {
  readonly kind: 'area' | 'indicator' | 'measure' | 'view'
  /** Of the area, indicator or measure; the address of a view. */
  readonly id: string
  readonly text: string
  readonly group: string
}

const HITS_PER_KIND = 6

/**
 * Areas, indicators and measures whose name holds every word of the query, wherever it stands; the name itself comes
 * first, then names that begin with the query, then those that begin with its first word. Letters are compared
 * without case; å, ä and ö are letters of their own, as in Swedish.
 */
export function searchHits(dataset: Dataset, query: string, language: Language): SearchHit[] {
  const wanted = comparable(query)
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
    const name = comparable(hit.text)
    if (!wanted.every((word) => name.includes(word))) return []
    return [{ hit, place: placeOf(name, wanted) }]
  })
  const sorted = scored.sort((a, b) => a.place - b.place).map(({ hit }) => hit)
  return (['area', 'indicator', 'measure'] as const).flatMap((kind) =>
    sorted.filter((hit) => hit.kind === kind).slice(0, HITS_PER_KIND),
  )
}

function placeOf(name: string, wanted: readonly string[]): number {
  const query = wanted.join(' ')
  if (name === query) return 0
  if (name.startsWith(query)) return 1
  return name.startsWith(wanted[0]!) ? 2 : 3
}

function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase()
}
