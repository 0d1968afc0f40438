import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { protectDataset } from '../../src/analysis/protectDataset.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import type { Issue } from '../../src/domain/Issue.ts'
import { issueText } from '../../src/i18n/issueText.ts'
import type { FetchFile } from '../../src/ingest/FetchedFile.ts'
import { loadPackage } from '../../src/ingest/loadPackage.ts'
import { ComputeError } from './ComputeError.ts'

/** Serves a folder on disk as a web host would: the file, or 404. */
const fetchFromDisk: FetchFile = async (path) => {
  try {
    const bytes = new Uint8Array(await readFile(path))
    return { status: 200, bytes, declaredLength: bytes.length }
  } catch {
    return { status: 404, bytes: new Uint8Array(), declaredLength: null }
  }
}

/** Reads a package as the application does, and hides small numbers before anybody sees it. */
export async function readPackageFolder(folder: string): Promise<{ dataset: Dataset; issues: readonly Issue[] }> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new ComputeError('data', `There is no folder ${folder}.`)
  }
  const { dataset, issues } = await loadPackage(folder, { fetchFile: fetchFromDisk })
  if (!dataset) {
    const [worst] = issues
    const found = worst ? issueText(worst, 'en') : null
    const why = found ? ` ${found.where}: ${found.sentence}` : ''
    throw new ComputeError('data', `${join(folder, 'areas.geojson')} gives no areas to compute with.${why}`)
  }
  return { dataset: protectDataset(dataset).dataset, issues }
}
