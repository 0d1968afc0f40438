import type { CompassFrame } from './CompassFrame.ts'

/**
 * A fingerprint of a frame's content: 64-bit FNV-1a over its JSON, 16 hexadecimal digits. The same frame gives the
 * same id on every machine; it tells versions apart and is no protection against anybody.
 */
export function frameId(content: Omit<CompassFrame, 'id'>): string {
  let hash = 0xcbf29ce484222325n
  for (const character of JSON.stringify(content)) {
    hash ^= BigInt(character.codePointAt(0)!)
    hash = BigInt.asUintN(64, hash * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}
