/** Signature, and the header chunk that every PNG begins with. */
const AFTER_HEADER = 33
const METRE_PER_INCH = 0.0254

/**
 * A PNG with its resolution in it (`pHYs`), so that a document program sets it in its right size and does not take every
 * pixel for a point. Bytes that are no PNG come back as they are.
 */
export function pngWithDpi(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  const own = Uint8Array.from(png)
  if (own.length < AFTER_HEADER || String.fromCharCode(...own.subarray(1, 4)) !== 'PNG') return own
  const perMetre = Math.round(dpi / METRE_PER_INCH)
  const chunk = new Uint8Array(21)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, 9)
  chunk.set([0x70, 0x48, 0x59, 0x73], 4)
  view.setUint32(8, perMetre)
  view.setUint32(12, perMetre)
  // The unit is the metre.
  chunk[16] = 1
  view.setUint32(17, crc32(chunk.subarray(4, 17)))
  const whole = new Uint8Array(own.length + chunk.length)
  whole.set(own.subarray(0, AFTER_HEADER))
  whole.set(chunk, AFTER_HEADER)
  whole.set(own.subarray(AFTER_HEADER), AFTER_HEADER + chunk.length)
  return whole
}

/** The checksum of a chunk (ISO 3309), bit by bit: a chunk is thirteen bytes. */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
