import { digest } from '../digest.ts'
import type { StatedHash } from '../resourcesOf.ts'

/** Whether bytes have the checksum that is stated; counted by the browser where it does that, which is ten times as fast. */
export async function isCurrent(bytes: Uint8Array, { algorithm, hex }: StatedHash): Promise<boolean> {
  if (algorithm === 'sha256' && globalThis.crypto?.subtle) {
    const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
    return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('') === hex
  }
  return digest(algorithm, bytes) === hex
}
