/** Name of the meta element that says where the package of this installation lies. */
const META = 'social-kompass-package'

type Here = Pick<Location, 'search' | 'href' | 'origin'>

/**
 * Address of the data package: `?package=` when it lies on our own origin, else what the page says; empty when neither
 * says any. An address on another origin is never followed.
 */
export function packageAddress(location: Here, page: Document): string {
  const own = ownPackage(page)
  const address = new URLSearchParams(location.search).get('package')
  if (!address) return own
  try {
    const { origin } = new URL(address, location.href)
    // Addresses without an origin all have the same word for it.
    return origin !== 'null' && origin === location.origin ? address : own
  } catch {
    return own
  }
}

/** Address of the package that opens by itself; empty in an installation that has none. */
export function ownPackage(page: Document): string {
  return page.querySelector(`meta[name="${META}"]`)?.getAttribute('content') ?? 'data/'
}
