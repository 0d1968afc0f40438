import type { Dataset } from '../../../domain/Dataset.ts'
import { browserKeeping } from '../../../keeping/browserKeeping.ts'
import { OWN_WORK } from '../../../keeping/KeepingStore.ts'
import type { PackageAccess } from '../../../keeping/PackageContext.ts'
import { packageKey } from '../../../keeping/packageKey.ts'
import { ownRecords } from '../../../keeping/project/ownRecords.ts'
import { today } from '../../../keeping/today.ts'
import { projectZip } from '../../../output/files/projectZip.ts'
import { saveFile } from '../../../output/saveFile.ts'
import { shownFiles } from './shownFiles.ts'

/** The package and the reader's own work as one file that is opened here again. Rejects when a part cannot be had. */
export async function saveProject({ meta }: Dataset, access: PackageAccess, name: string): Promise<void> {
  const [files, work] = await Promise.all([
    shownFiles(access),
    ownRecords(packageKey(access.address), meta.municipalityCode),
  ])
  saveFile(name, 'application/zip', new Blob([projectZip({ files, work })]))
  for (const kind of OWN_WORK) browserKeeping.noteFile(kind, today())
}
