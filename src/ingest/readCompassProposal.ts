import { NO_TEXT } from '../domain/LocalText.ts'
import type { CompassProposal, NamedLandscape, ProposedIndicator } from '../domain/PackageMeta.ts'
import { jsonLocalText } from './jsonTexts.ts'
import { isObject } from './readFeatures.ts'

/** Most and least landscapes that can be told apart. */
export const LANDSCAPES = { least: 2, most: 7 }

/**
 * The block `socialKompass.compass`. What is of the wrong kind is left out and reported by its path within the block;
 * a proposal without indicators is none. Whether the indicators exist is judged when the tables are known.
 */
export function readCompassProposal(value: unknown, invalid: (path: string) => void): CompassProposal | null {
  if (value === undefined || value === null) return null
  if (!isObject(value) || !Array.isArray(value.indicators)) {
    invalid('')
    return null
  }
  const seen = new Set<string>()
  const indicators = value.indicators.flatMap((entry: unknown, index): ProposedIndicator[] => {
    if (!isObject(entry) || typeof entry.id !== 'string' || entry.id === '' || seen.has(entry.id)) {
      invalid(`.indicators[${index}]`)
      return []
    }
    seen.add(entry.id)
    return [
      {
        id: entry.id,
        reason: jsonLocalText(entry, 'reason'),
        more: jsonLocalText(entry, 'more'),
        less: jsonLocalText(entry, 'less'),
      },
    ]
  })
  const direction = (key: string): string | null => {
    const id = value[key]
    if (id === undefined || id === null) return null
    if (typeof id === 'string' && seen.has(id)) return id
    invalid(`.${key}`)
    return null
  }
  const k = value.k ?? null
  const usable = typeof k === 'number' && Number.isInteger(k) && k >= LANDSCAPES.least && k <= LANDSCAPES.most
  if (k !== null && !usable) invalid('.k')
  if (indicators.length === 0) return null
  return {
    indicators,
    argument: jsonLocalText(value, 'argument'),
    north: direction('north'),
    east: direction('east'),
    k: usable ? k : null,
    landscapes: namedLandscapes(value.landscapes, invalid),
  }
}

function namedLandscapes(value: unknown, invalid: (path: string) => void): NamedLandscape[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) {
    invalid('.landscapes')
    return []
  }
  return value.flatMap((entry: unknown, index): NamedLandscape[] => {
    const areaIds = isObject(entry) && Array.isArray(entry.areas) ? entry.areas : []
    const name = isObject(entry) ? jsonLocalText(entry, 'name') : NO_TEXT
    if (
      areaIds.length > 0 &&
      areaIds.every((id) => typeof id === 'string') &&
      Object.values(name).some((text) => text !== '')
    )
      return [{ areaIds, name }]
    invalid(`.landscapes[${index}]`)
    return []
  })
}
