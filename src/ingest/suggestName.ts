/**
 * The one candidate that differs from `name` only in case, spaces, accents' form or zeros in front,
 * else the one within two letters. Null when there is none, or more than one to choose from.
 * Cost: candidates x length squared.
 */
export function suggestName(name: string, candidates: Iterable<string>): string | null {
  const all = [...candidates]
  const loose = looseForm(name)
  const same = all.filter((candidate) => candidate !== name && looseForm(candidate) === loose)
  if (same.length > 0) return same.length === 1 ? same[0]! : null
  if (name.length < 4 || name.length > 60) return null
  const allowed = name.length < 8 ? 1 : 2
  const near = all.filter(
    (candidate) =>
      Math.abs(candidate.length - name.length) <= allowed &&
      editDistance(loose, looseForm(candidate), allowed) <= allowed,
  )
  return near.length === 1 ? near[0]! : null
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
