import { OVERLAY_FILES, type PackageOverlay } from '../domain/PackageOverlay.ts'
import { decodeText } from '../ingest/decodeText.ts'
import type { PackageFile } from '../ingest/packageFiles.ts'
import type { OpenedFile } from './OpenedFile.ts'

/** What packages that are read in bring: their tables, and their areas where they are not those that are there. */
export function packageOverlay(opened: readonly OpenedFile[], base: ReadonlyMap<PackageFile, string>): PackageOverlay {
  const files = opened.flatMap((file) => (file.kind === 'package' ? file.files : []))
  const texts = OVERLAY_FILES.flatMap((name) => {
    const file = files.find((each) => each.name === name || each.name.endsWith(`/${name}`))
    const text = file ? decodeText(file.bytes, name).text : null
    return text === null || text === base.get(name) ? [] : [[name, text] as const]
  })
  return Object.fromEntries(texts)
}
