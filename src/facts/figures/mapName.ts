import type { Area, AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { areaById } from '../../domain/lookups.ts'
import type { PackageMeta } from '../../domain/PackageMeta.ts'

/**
 * The name written on the map: outside the town the municipality's own name in front is dropped, since the whole map is
 * that municipality. Tables, panels and exports keep the full name.
 */
export function mapName(area: Area, meta: Pick<PackageMeta, 'municipalityName' | 'lens'>): string {
  return cut(withoutMunicipality(area, meta))
}

/** The same of an area known by its id; an id that the data set does not know is its own name. */
export function mapNameOf(dataset: Pick<Dataset, 'areas' | 'areaIndex' | 'meta'>, id: AreaId): string {
  const area = areaById(dataset, id)
  return area ? mapName(area, dataset.meta) : id
}

/** A label longer than this covers the map; the whole stands in tables, panels and what is read out. */
const LONGEST_LABEL = 60

function cut(name: string): string {
  if (name.length <= LONGEST_LABEL) return name
  return `${name
    .slice(0, LONGEST_LABEL - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`
}

function withoutMunicipality(area: Area, meta: Pick<PackageMeta, 'municipalityName' | 'lens'>): string {
  const prefix = `${meta.municipalityName} `
  if (!area.name.startsWith(prefix) || area.name.length <= prefix.length) return area.name
  if (meta.lens && area.kind === meta.lens.kind) return area.name
  const rest = area.name.slice(prefix.length)
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}

/** The two lines of a name broken after a hyphen or at a space, as even as possible; one line when it has no break. */
export function brokenName(name: string, width: (text: string) => number): string[] {
  let best: string[] = [name]
  let bestWidth = Number.POSITIVE_INFINITY
  for (let i = 1; i < name.length; i++) {
    const before = name[i - 1]
    if (before !== '-' && before !== ' ') continue
    const lines = [name.slice(0, i).trimEnd(), name.slice(i)]
    const widest = Math.max(...lines.map(width))
    if (widest < bestWidth) {
      best = lines
      bestWidth = widest
    }
  }
  return best
}
