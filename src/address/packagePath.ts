/** Where an installation lists its packages, relative to the page. */
export const PACKAGE_INDEX = 'data/index.json'

/** The path of a package's folder, which tells it from others whatever way its address is written. */
export function packagePath(address: string, base: string): string {
  const { pathname } = new URL(address, base)
  return pathname.endsWith('/') ? pathname : `${pathname}/`
}
