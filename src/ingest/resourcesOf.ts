import { decodeText } from './decodeText.ts'
import type { DigestAlgorithm } from './digest.ts'
import { REQUIRED_FILES } from './packageFiles.ts'
import { isObject } from './readFeatures.ts'

/** A file that a package's description lists. */
export interface Resource {
  readonly path: string
  /** Its size as the description states it, in bytes; null where it does not. */
  readonly bytes: number | null
  /** Its checksum as the description states it, in words of the Data Package standard; null where it does not. */
  readonly hash: StatedHash | null
  /** The file it was made of, and that file's checksum when it was: null for a file that somebody writes. */
  readonly madeOf: { readonly path: string; readonly hash: StatedHash } | null
}

export interface StatedHash {
  readonly algorithm: DigestAlgorithm
  /** As it is written. */
  readonly text: string
  /** In lower case; null when it is written in a way that is not understood here. */
  readonly hex: string | null
}

/** Without a name it is MD5. */
const HASH = /^(?:md5:)?([0-9a-f]{32})$|^sha-?256:([0-9a-f]{64})$/i

/** The files that a description lists, as it came; a description that cannot be read lists none. */
export function resourcesOf(description: Uint8Array | null): Resource[] {
  const text = description && decodeText(description, 'datapackage.json').text
  if (!text) return []
  try {
    const root: unknown = JSON.parse(text)
    if (!isObject(root) || !Array.isArray(root.resources)) return []
    return root.resources.flatMap((resource: unknown): Resource[] => {
      if (!isObject(resource) || typeof resource.path !== 'string') return []
      const { path, bytes, made_of: source } = resource
      const sourceHash = isObject(source) ? hashOf(source.hash) : null
      const size = typeof bytes === 'number' && bytes >= 0 ? bytes : null
      const madeOf =
        isObject(source) && typeof source.path === 'string' && sourceHash
          ? { path: source.path, hash: sourceHash }
          : null
      return [{ path: path.replace(/^\.\//, ''), bytes: size, hash: hashOf(resource.hash), madeOf }]
    })
  } catch {
    return []
  }
}

/**
 * The files that a description lists, when the list is of the whole package: null where it lacks one that every package
 * must have, since it is then a list of something else.
 */
export function wholeList(description: Uint8Array | null): ReadonlySet<string> | null {
  const paths = new Set(resourcesOf(description).map(({ path }) => path))
  return REQUIRED_FILES.every((file) => file === 'datapackage.json' || paths.has(file)) ? paths : null
}

function hashOf(stated: unknown): StatedHash | null {
  if (stated === undefined || stated === null || stated === '') return null
  const text = String(stated)
  const [, md5, sha256] = HASH.exec(text.trim()) ?? []
  const hex = (md5 ?? sha256)?.toLowerCase() ?? null
  return { algorithm: sha256 === undefined ? 'md5' : 'sha256', text, hex }
}
