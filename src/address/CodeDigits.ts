/** Letters of a code: digits and capitals without I, L, O and U, which are taken for others (Crockford's base 32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BITS = 5n

/** Digits of mixed radix on the way into one large number; the reader gives them back in the same order. */
export class CodeWriter {
  readonly #digits: { readonly value: number; readonly radix: number }[] = []

  /** `value` is 0 to `radix` - 1. */
  write(value: number, radix: number): void {
    if (!Number.isInteger(value) || value < 0 || value >= radix) throw new Error(`${value} is no digit of ${radix}`)
    this.#digits.push({ value, radix })
  }

  number(): bigint {
    return this.#digits.reduceRight((sum, { value, radix }) => sum * BigInt(radix) + BigInt(value), 0n)
  }
}

/** Gives digits back. After the last one every digit is 0, so that 0 must mean "no more" where a list can end. */
export class CodeReader {
  #left: bigint

  constructor(number: bigint) {
    this.#left = number
  }

  read(radix: number): number {
    const digit = this.#left % BigInt(radix)
    this.#left /= BigInt(radix)
    return Number(digit)
  }
}

/** A number as letters, the most significant first; `least` letters at least. */
export function lettersOf(number: bigint, least: number): string {
  let text = ''
  for (let left = number; left > 0n; left >>= BITS) text = LETTERS[Number(left & 31n)]! + text
  return text.padStart(least, '0')
}

/** The number that letters stand for, or null when one of them is no letter of a code. I and L read as 1, O as 0. */
export function numberOfLetters(text: string): bigint | null {
  let number = 0n
  for (const letter of text.toUpperCase()) {
    const at = LETTERS.indexOf(letter === 'O' ? '0' : letter === 'I' || letter === 'L' ? '1' : letter)
    if (at < 0) return null
    number = (number << BITS) | BigInt(at)
  }
  return number
}
