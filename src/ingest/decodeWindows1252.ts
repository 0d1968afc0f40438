/**
 * What the bytes 80 to 9F mean; every other byte is the character of the same number.
 *
 * @see https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const FROM_80_TO_9F = [
  0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d,
  0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0x009d, 0x017e, 0x0178,
] as const

/** As many at a time as can safely be the arguments of one call. */
const STEP = 8192

/**
 * Windows-1252 to text, as every browser reads it. Not left to TextDecoder: Node 20 and some versions of 22 to 24 take
 * Windows-1252 for Latin-1, which turns the dash of "2022–2024" into a control character, and `compute` would then not
 * see what the screen shows.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const characters = Uint16Array.from(bytes, (byte) => FROM_80_TO_9F[byte - 0x80] ?? byte)
  let text = ''
  for (let at = 0; at < characters.length; at += STEP)
    text += String.fromCharCode(...characters.subarray(at, at + STEP))
  return text
}
