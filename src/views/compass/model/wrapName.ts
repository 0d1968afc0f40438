/**
 * A name in as few lines as fit within `limit`, broken at spaces, the lines as even as possible. A single word wider
 * than the limit stays whole.
 */
export function wrapName(name: string, limit: number, width: (text: string) => number): string[] {
  const words = name.split(' ')
  for (let lines = 1; lines <= words.length; lines++) {
    const best = evenest(words, lines, width)
    if (best.every((line) => width(line) <= limit) || lines === words.length) return best
  }
  return [name]
}

function evenest(words: readonly string[], lines: number, width: (text: string) => number): string[] {
  if (lines === 1) return [words.join(' ')]
  let best: string[] = []
  let bestWidth = Number.POSITIVE_INFINITY
  for (let cut = 1; cut <= words.length - lines + 1; cut++) {
    const split = [words.slice(0, cut).join(' '), ...evenest(words.slice(cut), lines - 1, width)]
    const widest = Math.max(...split.map(width))
    if (widest < bestWidth) {
      best = split
      bestWidth = widest
    }
  }
  return best
}
