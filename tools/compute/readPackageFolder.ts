import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { protectDataset } from '../../src/analysis/protectDataset.ts'
import type { Issue } from '../../src/domain/Issue.ts'
import { loadPackage } from '../../src/ingest/loadPackage.ts'
import { REQUIRED_FILES } from '../../src/ingest/packageFiles.ts'
import { issueText } from '../../src/words/issues/issueText.ts'
import { fetchFromDisk } from '../package/fetchFromDisk.ts'
import type { ComputeInput } from './ComputeCommand.ts'
import { ComputeError } from './ComputeError.ts'

/** Reads a package as the application does, and hides small numbers before anybody sees it. */
export async function readPackageFolder(folder: string): Promise<Omit<ComputeInput, 'options' | 'against'>> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new ComputeError('data', `There is no folder ${folder}.`)
  }
  const { dataset, issues } = await loadPackage(folder, { fetchFile: fetchFromDisk })
  if (!dataset) {
    const why = issues[0] ? ` ${inWords(issues[0])}` : ''
    throw new ComputeError('data', `${join(folder, 'areas.geojson')} gives no areas to compute with.${why}`)
  }
  const protection = protectDataset(dataset)
  return { dataset: protection.dataset, protection, issues }
}

/** Throws when a file is lost without which an answer would be empty, or made from less than the package has. */
export function refuseLostFiles(folder: string, issues: readonly Issue[]): void {
  const lost = issues.find(
    ({ severity, code, file }) =>
      severity === 'error' && code.startsWith('file-') && REQUIRED_FILES.some((required) => required === file),
  )
  if (lost) throw new ComputeError('data', `The package in ${folder} is not whole. ${inWords(lost)}`)
}

function inWords(issue: Issue): string {
  const { where, sentence, fix } = issueText(issue, 'en')
  return `${where}: ${sentence} ${fix}`
}
