export type DigestAlgorithm = 'md5' | 'sha256'

/** Bytes of a block, for both. */
const BLOCK = 64

/**
 * The checksum of a file in hexadecimal digits: MD5 (RFC 1321) or SHA-256 (FIPS 180-4). Counted here, since a browser offers
 * no MD5 at all and SHA only to pages of a secure address, and a municipality's own server often has none. Tells a damaged or
 * another file; it protects against nobody who means harm.
 */
export function digest(algorithm: DigestAlgorithm, bytes: Uint8Array): string {
  const isLittle = algorithm === 'md5'
  const message = padded(bytes, isLittle)
  const state = isLittle ? Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476) : startOfSha256()
  const step = isLittle ? md5Block : sha256Block
  for (let at = 0; at < message.byteLength; at += BLOCK) step(state, message, at)
  const words = new DataView(new ArrayBuffer(state.length * 4))
  for (const [at, word] of state.entries()) words.setInt32(at * 4, word, isLittle)
  return Array.from(new Uint8Array(words.buffer), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The message, a one, zeros, and its length in bits, to whole blocks. */
function padded(bytes: Uint8Array, isLittle: boolean): DataView {
  const length = Math.ceil((bytes.length + 9) / BLOCK) * BLOCK
  const all = new Uint8Array(length)
  all.set(bytes)
  all[bytes.length] = 0x80
  const view = new DataView(all.buffer)
  const [high, low] = [Math.floor(bytes.length / 2 ** 29), (bytes.length * 8) >>> 0]
  view.setUint32(length - 8, isLittle ? low : high, isLittle)
  view.setUint32(length - 4, isLittle ? high : low, isLittle)
  return view
}

const MD5_TURNS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]
const MD5_SINES = Int32Array.from({ length: 64 }, (_, at) => Math.floor(Math.abs(Math.sin(at + 1)) * 2 ** 32))

function md5Block(state: Int32Array, message: DataView, start: number): void {
  let [a = 0, b = 0, c = 0, d = 0] = state
  for (let at = 0; at < 64; at++) {
    const round = at >> 4
    const mixed = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round]!
    const word = [at, 5 * at + 1, 3 * at + 5, 7 * at][round]! % 16
    const sum = (mixed + a + MD5_SINES[at]! + message.getInt32(start + word * 4, true)) | 0
    const turn = MD5_TURNS[round * 4 + (at % 4)]!
    const turned = (b + ((sum << turn) | (sum >>> (32 - turn)))) | 0
    ;[a, b, c, d] = [d, turned, b, c]
  }
  for (const [at, word] of [a, b, c, d].entries()) state[at] = state[at]! + word
}

const PRIMES = Array.from({ length: 310 }, (_, at) => at + 2).filter((n) => {
  for (let by = 2; by * by <= n; by++) if (n % by === 0) return false
  return true
})
const fractionBits = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32)
const SHA_ROOTS = Int32Array.from(PRIMES.slice(0, 64), (prime) => fractionBits(Math.cbrt(prime)))
const startOfSha256 = () => Int32Array.from(PRIMES.slice(0, 8), (prime) => fractionBits(Math.sqrt(prime)))
const right = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

function sha256Block(state: Int32Array, message: DataView, start: number): void {
  const words = new Int32Array(64)
  for (let at = 0; at < 64; at++) {
    if (at < 16) {
      words[at] = message.getInt32(start + at * 4)
      continue
    }
    const [early, late] = [words[at - 15]!, words[at - 2]!]
    const first = right(early, 7) ^ right(early, 18) ^ (early >>> 3)
    const second = right(late, 17) ^ right(late, 19) ^ (late >>> 10)
    words[at] = words[at - 16]! + first + words[at - 7]! + second
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let at = 0; at < 64; at++) {
    const chosen = (e & f) ^ (~e & g)
    const most = (a & b) ^ (a & c) ^ (b & c)
    const one = (h + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + chosen + SHA_ROOTS[at]! + words[at]!) | 0
    const two = ((right(a, 2) ^ right(a, 13) ^ right(a, 22)) + most) | 0
    ;[a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g]
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = state[at]! + word
}
