import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const root = resolve(import.meta.dirname, '..', '..')
const folder = resolve(import.meta.dirname, 'standIns')

/** Modules of src that a page from a disk cannot use as they are, by what stands in for them. */
export const STAND_INS: Readonly<Record<string, string>> = {
  'src/facts/need/live/startNeedWorker.ts': 'startNeedWorker.ts',
  'src/facts/landscapes/live/startCompassWorker.ts': 'startCompassWorker.ts',
  'src/facts/ground/live/startTileWorker.ts': 'startTileWorker.ts',
  'src/facts/intake/live/startIntakeWorker.ts': 'startIntakeWorker.ts',
  'src/shell/startPackageWorker.ts': 'startPackageWorker.ts',
  'src/ingest/fetchPackageFile.ts': 'fetchPackageFile.ts',
  'src/keeping/browserStorage.ts': 'browserStorage.ts',
  'src/keeping/browserKeeping.ts': 'browserKeeping.ts',
  'src/keeping/packageKey.ts': 'packageKey.ts',
  'src/keeping/offline/startOffline.ts': 'startOffline.ts',
  'src/shell/packages/fetchPackageEntries.ts': 'fetchPackageEntries.ts',
  'src/output/portablePage.ts': 'portablePage.ts',
  'src/map/hasWebgl2.ts': 'hasWebgl2.ts',
  'src/map/EngineMap.ts': 'EngineMap.ts',
}

/** Puts the stand-ins in their place, and the keeping of records in the page in that of the library for the browser's. */
export function standIns(): Plugin {
  const byModule = new Map(
    Object.entries(STAND_INS).map(([path, standIn]) => [resolve(root, path), resolve(folder, standIn)]),
  )
  return {
    name: 'social-kompass:stand-ins',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      async handler(source, importer, options) {
        if (source === 'idb-keyval') return resolve(folder, 'idbKeyval.ts')
        const resolved = await this.resolve(source, importer, { ...options, skipSelf: true })
        return resolved && (byModule.get(resolved.id) ?? resolved)
      },
    },
  }
}
