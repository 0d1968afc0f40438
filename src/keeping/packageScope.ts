import { ownPackage, packageAddress } from '../address/packageAddress.ts'
import { packageKey } from './packageKey.ts'

/**
 * What a name gets when something is kept in the browser for the package that is open: nothing in the one that opens by
 * itself, where all is kept as it was when there was one alone; else a sign and the path of the package.
 */
export function packageScope(): string {
  const open = packageKey(packageAddress(window.location, document))
  const own = packageKey(ownPackage(document))
  return open === own ? '' : `@${open}`
}
