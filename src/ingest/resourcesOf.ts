import { decodeText } from './decodeText.ts'
import { isObject } from './readFeatures.ts'

/** A file that a package's description lists. */
export interface Resource {
  readonly path: string
  /** Its size as the description states it, in bytes; null where it does not. */
  readonly bytes: number | null
}

/** The files that a description lists, as it came; a description that cannot be read lists none. */
export function resourcesOf(description: Uint8Array | null): Resource[] {
  const text = description && decodeText(description, 'datapackage.json').text
  if (!text) return []
  try {
    const root: unknown = JSON.parse(text)
    if (!isObject(root) || !Array.isArray(root.resources)) return []
    return root.resources.flatMap((resource: unknown): Resource[] => {
      if (!isObject(resource) || typeof resource.path !== 'string') return []
      const { path, bytes } = resource
      return [{ path: path.replace(/^\.\//, ''), bytes: typeof bytes === 'number' && bytes >= 0 ? bytes : null }]
    })
  } catch {
    return []
  }
}
