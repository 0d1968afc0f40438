import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'

/**
 * What an address ends with to open the package in a folder of data, such as `data/ovning`; empty for the usual package.
 * Only what lies in data is served. Throws where there is no package.
 */
export function packageSearch(root, folder) {
  if (folder === undefined) return ''
  const path = posix.normalize(folder.replaceAll('\\', '/')).replace(/^\.\//, '').replace(/\/$/, '')
  const isPackage = /^data\/[^/.]/.test(path) && existsSync(join(root, path, 'datapackage.json'))
  if (isPackage) return `?package=${path.split('/').map(encodeURIComponent).join('/')}/`
  throw new Error(
    `Det finns inget paket i ${folder}. Skriv till exempel npm start -- data/ovning\nThere is no package in ${folder}. Write for example npm start -- data/ovning`,
  )
}
