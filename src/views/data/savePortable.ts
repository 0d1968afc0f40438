import { packageAddress } from '../../address/packageAddress.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { fetchPackageFile } from '../../ingest/fetchPackageFile.ts'
import { packageBytes } from '../../ingest/packageBytes.ts'
import { ownRecords } from '../../keeping/ownRecords.ts'
import { packageKey } from '../../keeping/packageKey.ts'
import { today } from '../../keeping/today.ts'
import { portableFile } from '../../output/files/portableFile.ts'
import { portablePage } from '../../output/portablePage.ts'
import { saveFile } from '../../output/saveFile.ts'

/** In a file there is one package, whatever it was called on the server. */
const KEY_IN_FILE = 'paket'

/** The application, the package and the reader's own work as one file to open by double click. Rejects when a part cannot be had. */
export async function savePortable({ meta }: Dataset): Promise<void> {
  const address = packageAddress(window.location, document)
  const [page, files, work] = await Promise.all([
    portablePage(),
    packageBytes(new URL(address, document.baseURI).href, fetchPackageFile),
    ownRecords(packageKey(address), KEY_IN_FILE, meta.municipalityCode),
  ])
  saveFile(`social-kompass-${meta.municipalityName}-${today()}.html`, 'text/html', portableFile(page, { files, work }))
}
