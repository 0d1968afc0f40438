import { strFromU8, unzipSync } from 'fflate'

const STYLES = 'word/styles.xml'

/** The styles of a Word file, to be those of a document; null for a file that has none, whatever it is. */
export function templateStyles(bytes: Uint8Array): string | null {
  try {
    const styles = unzipSync(bytes, { filter: ({ name }) => name === STYLES })[STYLES]
    return styles ? strFromU8(styles) : null
  } catch {
    return null
  }
}
