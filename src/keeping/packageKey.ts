import { packagePath } from '../address/packagePath.ts'

/** What tells the reader's own work over different packages apart: where the package lies on its server. */
export const packageKey = (address: string): string => packagePath(address, document.baseURI)
