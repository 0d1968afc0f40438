import { localText } from '../domain/LocalText.ts'
import type { PackageEntry } from '../domain/PackageEntry.ts'
import { isObject } from './readFeatures.ts'

const MOST_PACKAGES = 400
const text = (value: unknown): string => (typeof value === 'string' ? value.trim().normalize('NFC') : '')

/**
 * The packages that a list (`data/index.json`) offers, in its order: an object with `packages`, each with `path`,
 * `title_sv`, `title_en`, `municipality` and `synthetic`. An entry whose folder is not below the list is left out, and a
 * text that is no such list offers none: the page then shows the package it was given. Never throws.
 */
export function readPackageIndex(json: string): PackageEntry[] {
  let root: unknown
  try {
    root = JSON.parse(json)
  } catch {
    return []
  }
  const list = isObject(root) && Array.isArray(root.packages) ? root.packages : []
  const seen = new Set<string>()
  return list.slice(0, MOST_PACKAGES).flatMap((entry: unknown): PackageEntry[] => {
    if (!isObject(entry) || !isBelow(entry.path)) return []
    const path = entry.path.endsWith('/') ? entry.path : `${entry.path}/`
    if (seen.has(path)) return []
    seen.add(path)
    const title = localText((language) => text(entry[`title_${language}`]))
    const name = title.sv || path.slice(0, -1)
    return [
      {
        path,
        title: { ...title, sv: name },
        municipality: text(entry.municipality),
        synthetic: entry.synthetic === true,
      },
    ]
  })
}

/** Names of folders one in another: no other host, no way up, nothing hidden. */
function isBelow(path: unknown): path is string {
  return typeof path === 'string' && /^(?:[^\s/\\:?#.][^\s/\\:?#]*\/?)+$/.test(path) && path.length <= 200
}
