const BYTES = 8

/** For a slide or a decision: in a file people read, so shorter. */
export function newPartId(): string {
  return randomId().slice(0, 10)
}

/** An id that no other page makes. Works over plain http too, where browsers have no `randomUUID`. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES))
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('')
}
