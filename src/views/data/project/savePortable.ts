import type { Dataset } from '../../../domain/Dataset.ts'
import type { PackageAccess } from '../../../keeping/PackageContext.ts'
import { packageKey } from '../../../keeping/packageKey.ts'
import { ownRecords } from '../../../keeping/project/ownRecords.ts'
import { today } from '../../../keeping/today.ts'
import { portableFile } from '../../../output/files/portableFile.ts'
import { portablePage } from '../../../output/portablePage.ts'
import { saveFile } from '../../../output/saveFile.ts'
import { shownFiles } from './shownFiles.ts'

/** The application, the package and the reader's own work as one file to open by double click. Rejects when a part cannot be had. */
export async function savePortable({ meta }: Dataset, access: PackageAccess): Promise<void> {
  const [page, files, work] = await Promise.all([
    portablePage(),
    shownFiles(access),
    ownRecords(packageKey(access.address), meta.municipalityCode),
  ])
  saveFile(`social-kompass-${meta.municipalityName}-${today()}.html`, 'text/html', portableFile(page, { files, work }))
}
