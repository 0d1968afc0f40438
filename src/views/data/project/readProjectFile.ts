import { type PackageChange, packageChanges } from '../../../analysis/packageChanges.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Project } from '../../../domain/Project.ts'
import type { PackageAccess } from '../../../keeping/PackageContext.ts'
import { packageKey } from '../../../keeping/packageKey.ts'
import { type MergedTexts, mergeTexts } from '../../../keeping/project/model/mergeTexts.ts'
import { type WorkSummary, workSummary } from '../../../keeping/project/model/workSummary.ts'
import { ownRecords } from '../../../keeping/project/ownRecords.ts'
import { readProject } from '../../../output/files/projectZip.ts'
import { sameFiles, shownFiles } from './shownFiles.ts'

/** A project file beside what is shown and what the reader has: what there is to choose between. */
export interface ProjectOffer {
  readonly kind: 'offer'
  readonly project: Project
  readonly dataset: Dataset
  readonly holds: WorkSummary
  readonly own: WorkSummary
  /** Whether its package is, byte for byte, the one that is shown. */
  readonly isSamePackage: boolean
  /** What its package says that the shown one does not, and the other way round. */
  readonly changes: readonly PackageChange[]
  readonly lists: MergedTexts
  readonly unread: number
}

export type ProjectFile =
  | ProjectOffer
  | { readonly kind: 'none' | 'newer' | 'unreadable' }
  /** Of another municipality than is shown. */
  | { readonly kind: 'other'; readonly municipality: string }

/** Whether the bytes are a project file's, of whatever version. */
export const isProjectFile = (bytes: Uint8Array): boolean => readProject(bytes).kind !== 'none'

/**
 * Reads a project file and lays it beside what is here; nothing is changed. Rejects when the browser does not say what it keeps.
 *
 * @param shown the package that is shown, without edits of measures
 */
export async function readProjectFile(bytes: Uint8Array, shown: Dataset, access: PackageAccess): Promise<ProjectFile> {
  const reading = readProject(bytes)
  if (reading.kind !== 'project') return reading
  const { project, aside } = reading
  const { dataset } = await access.read(project.files)
  if (!dataset) return { kind: 'unreadable' }
  const { municipalityCode, municipalityName } = dataset.meta
  if (municipalityCode !== shown.meta.municipalityCode) return { kind: 'other', municipality: municipalityName }
  const [files, work] = await Promise.all([
    shownFiles(access),
    ownRecords(packageKey(access.address), shown.meta.municipalityCode),
  ])
  return {
    kind: 'offer',
    project,
    dataset,
    holds: workSummary(project.work),
    own: workSummary(work),
    isSamePackage: sameFiles(files, project.files),
    changes: packageChanges(shown, dataset),
    lists: mergeTexts(work.texts, project.work.texts),
    unread: aside.length,
  }
}
