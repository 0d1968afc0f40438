import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'

export const OFFLINE_SCRIPT = 'service-worker.js'
/** Characters of a checksum that are kept: enough to tell versions apart, and a deployment that is half done. */
const HASH_LETTERS = 16

/**
 * Writes the service worker beside the built page, with the list of every built file and of the data package that opens,
 * each with its checksum. Comes after the plugin that copies the data, since it lists what lies there.
 *
 * @param packageFolder address of the default data package, relative to the page, or empty; other packages are kept once
 *   they have been opened
 */
export function offline(packageFolder: string): Plugin {
  let config: ResolvedConfig
  return {
    name: 'social-kompass:offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    closeBundle(error) {
      if (error) return
      const folder = resolve(config.root, config.build.outDir)
      const script = readFileSync(join(import.meta.dirname, 'offlineWorker.js'), 'utf8')
      writeFileSync(join(folder, OFFLINE_SCRIPT), offlineScript(script, filesOf(folder, packageFolder)))
    },
  }
}

const PACKAGE_INDEX = 'data/index.json'

/** The files that the application needs without a network, by address relative to its folder, with their checksums. */
export function filesOf(folder: string, packageFolder: string): Readonly<Record<string, string>> {
  const isOfPackage = (path: string): boolean => packageFolder !== '' && path.startsWith(packageFolder)
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== OFFLINE_SCRIPT && !path.endsWith('.map'))
    .filter((path) => !path.startsWith('data/') || path === PACKAGE_INDEX || isOfPackage(path))
    // For those who check a package, or use its figures, with other tools; the application never reads them.
    .filter((path) => !path.startsWith('schemas/') && !path.startsWith('api/'))
    .sort()
  const checksum = (path: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
      .slice(0, HASH_LETTERS)
  return Object.fromEntries(paths.map((path) => [path, checksum(path)]))
}

/** The script with its version and its list; the same files always make the same script. */
export function offlineScript(script: string, files: Readonly<Record<string, string>>): string {
  const list = JSON.stringify(files, null, 1)
  const version = createHash('sha256').update(list).update(script).digest('hex').slice(0, HASH_LETTERS)
  return `const VERSION = '${version}'\nconst FILES = ${list}\n${script}`
}
