import { OVERLAY_FILES, type PackageOverlay } from '../domain/PackageOverlay.ts'
import { decodeText } from '../ingest/decodeText.ts'
import type { PackageFile } from '../ingest/packageFiles.ts'
import { joinOverlays } from './joinOverlays.ts'
import type { OpenedFile, OpenedPackage } from './OpenedFile.ts'

/**
 * What packages that are read in bring: their tables, and their areas where they are not those that are there. Of several
 * each is laid over those before it.
 */
export function packageOverlay(opened: readonly OpenedFile[], base: ReadonlyMap<PackageFile, string>): PackageOverlay {
  return joinOverlays(opened.flatMap((file) => (file.kind === 'package' ? overlayOf(file, base) : [])))
}

function overlayOf({ files }: OpenedPackage, base: ReadonlyMap<PackageFile, string>): PackageOverlay {
  const texts = OVERLAY_FILES.flatMap((name) => {
    const file = files.find((each) => each.name === name || each.name.endsWith(`/${name}`))
    const text = file ? decodeText(file.bytes, name).text : null
    return text === null || text === base.get(name) ? [] : [[name, text] as const]
  })
  return Object.fromEntries(texts)
}
