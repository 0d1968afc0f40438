import { PACKAGE_INDEX, packagePath } from '../../address/packagePath.ts'
import type { Language } from '../../domain/LocalText.ts'
import type { PackageEntry } from '../../domain/PackageEntry.ts'
import { textIn } from '../../domain/textIn.ts'

/** A package to open, as a link. */
export interface PackageChoice {
  readonly href: string
  readonly name: string
  readonly isOpen: boolean
  readonly isSynthetic: boolean
}

interface PackagePage {
  /** Address of the package that is open; empty when none is. */
  readonly open: string
  /** Address of the package that opens by itself; empty when none does. */
  readonly own: string
  /** Query of the page's address. */
  readonly search: string
  /** Address of the page that relative addresses are read from. */
  readonly base: string
}

/** What of an address means the same in every package. */
const KEPT_KEYS = ['view', 'lang', 'theme'] as const

/**
 * The packages of an installation as links, each to the view that is shown. Areas, indicators and all else that only one
 * package has is left behind.
 */
export function packageChoices(
  entries: readonly PackageEntry[],
  { open, own, search, base }: PackagePage,
  language: Language,
): PackageChoice[] {
  const index = new URL(PACKAGE_INDEX, base)
  const keyOf = (address: string) => (address === '' ? '' : packagePath(address, base))
  return entries.map(({ path, title, municipality, synthetic }) => {
    const { pathname } = new URL(path, index)
    const address = `${PACKAGE_INDEX.slice(0, PACKAGE_INDEX.lastIndexOf('/') + 1)}${path}`
    const before = new URLSearchParams(search)
    const query = new URLSearchParams()
    if (pathname !== keyOf(own)) query.set('package', address)
    for (const key of KEPT_KEYS) if (before.has(key)) query.set(key, before.get(key)!)
    return {
      // A slash is a slash in a query, and easier to read.
      href: `?${query.toString().replaceAll('%2F', '/')}`,
      name: municipality || textIn(title, language),
      isOpen: pathname === keyOf(open),
      isSynthetic: synthetic,
    }
  })
}
