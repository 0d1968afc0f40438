import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** All files of a package's folder, by path with slashes. Throws when it is no package. */
export function packageFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
  if (!paths.includes('datapackage.json')) throw new Error(`${folder}: no data package (datapackage.json is not there)`)
  return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]))
}
