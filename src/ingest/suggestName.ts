interface Candidate {
  readonly name: string
  readonly loose: string
}

/** Names that others may be misspellings of. Made once where many are asked about. */
export class NearNames {
  readonly #byLoose = new Map<string, Candidate[]>()
  readonly #byLength = new Map<number, Candidate[]>()

  constructor(names: Iterable<string>) {
    for (const name of names) {
      const candidate = { name, loose: looseForm(name) }
      put(this.#byLoose, candidate.loose, candidate)
      put(this.#byLength, name.length, candidate)
    }
  }

  /**
   * The one that differs from `name` only in case, spaces, accents' form or zeros in front, else the one within two
   * letters. Null when there is none, or more than one to choose from. Cost: names of its length x length squared.
   */
  suggest(name: string): string | null {
    const loose = looseForm(name)
    const same = (this.#byLoose.get(loose) ?? []).filter((candidate) => candidate.name !== name)
    if (same.length > 0) return same.length === 1 ? same[0]!.name : null
    if (name.length < 4 || name.length > 60) return null
    const allowed = name.length < 8 ? 1 : 2
    let near: string | null = null
    for (let length = name.length - allowed; length <= name.length + allowed; length++) {
      for (const candidate of this.#byLength.get(length) ?? []) {
        if (editDistance(loose, candidate.loose, allowed) > allowed) continue
        if (near !== null) return null
        near = candidate.name
      }
    }
    return near
  }
}

/** What `NearNames` says of one name alone. */
export function suggestName(name: string, candidates: Iterable<string>): string | null {
  return new NearNames(candidates).suggest(name)
}

function put<Key>(index: Map<Key, Candidate[]>, key: Key, candidate: Candidate): void {
  const known = index.get(key)
  if (known) known.push(candidate)
  else index.set(key, [candidate])
}

/**
 * A code or name as people mean it: NFC, lower case, without spaces, SCB's edition suffix, a spreadsheet's
 * `.0`, zeros in front, and without the label in `0099R001 Norrvik`. For suggestions only, never for joining.
 */
export function looseForm(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]+/g, ' ')
    .trim()
    .replace(/_(?:deso|regso)\d{4}$/i, '')
    .replace(/\.0+$/, '')
  const code = /^(\d{4}[A-Za-z]\w*) /.exec(plain)?.[1] ?? plain
  return code
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
    .replace(/^0+(?=.)/, '')
}

function editDistance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min(substitution, previous[j]! + 1, current[j - 1]! + 1))
    }
    if (Math.min(...current) > limit) return limit + 1
    previous = current
  }
  return previous[b.length]!
}
