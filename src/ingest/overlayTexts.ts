import { OVERLAY_FILES, type PackageOverlay, type StoredOverlay } from '../domain/PackageOverlay.ts'

/** An overlay as it is read. Rejects when the browser no longer has a text that it kept. */
export async function overlayTexts(overlay: StoredOverlay): Promise<PackageOverlay> {
  const files = OVERLAY_FILES.filter((file) => overlay[file] !== undefined)
  const texts = await Promise.all(
    files.map(async (file) => {
      const kept = overlay[file]!
      return [file, typeof kept === 'string' ? kept : await kept.text()] as const
    }),
  )
  return Object.fromEntries(texts)
}
