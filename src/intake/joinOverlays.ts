import { OVERLAY_FILES, type PackageOverlay } from '../domain/PackageOverlay.ts'
import type { PackageFile } from '../ingest/packageFiles.ts'
import { layOver } from './layOver.ts'

/** Overlays as one, each laid over those before it: a figure that two of them have is that of the later. */
export function joinOverlays(overlays: readonly PackageOverlay[]): PackageOverlay {
  const [first = {}, ...rest] = overlays.filter((each) => Object.keys(each).length > 0)
  return rest.reduce((under, overlay) => {
    const { texts } = layOver(new Map(Object.entries(under) as [PackageFile, string][]), overlay)
    return Object.fromEntries(OVERLAY_FILES.flatMap((file) => (texts.has(file) ? [[file, texts.get(file)!]] : [])))
  }, first)
}
