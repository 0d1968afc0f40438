import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

/**
 * What an address ends with to open the package in a folder of data, such as `data/ovning`; empty for the usual package.
 * Only what lies in data is served. Throws where there is no package, and where it lies elsewhere.
 */
export function packageSearch(root, folder) {
  if (folder === undefined) return ''
  const path = relative(root, resolve(root, folder.replaceAll('\\', '/'))).replaceAll('\\', '/')
  if (!existsSync(join(root, path, 'datapackage.json')))
    throw new Error(
      `Det finns inget paket i ${folder}. Skriv till exempel npm start -- data/ovning\nThere is no package in ${folder}. Write for example npm start -- data/ovning`,
    )
  if (!/^data\/[^/.]/.test(path))
    throw new Error(
      `Bara paket i mappen data kan visas. Kopiera ${folder} dit.\nOnly packages in the folder data are shown. Copy ${folder} there.`,
    )
  return `?package=${path.split('/').map(encodeURIComponent).join('/')}/`
}
