export interface JsonErrorPlace {
  /** 1-based line and column of the first character that cannot be JSON. */
  readonly line: number
  readonly column: number
  /** That character, or an empty string at the end of the text. */
  readonly found: string
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y
const SPACE = /[ \t\n\r]*/y

/**
 * Where a text stops being JSON. Browsers word this differently or not at all, so it is found here, with a
 * stack of our own instead of recursion. Call only on text that `JSON.parse` refused.
 */
export function locateJsonError(text: string): JsonErrorPlace {
  const stack: ('[' | '{')[] = []
  let at = 0
  let expects: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'after' = 'value'

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }

  // A loop, not a pattern: a pattern with alternatives runs out of stack on a string of megabytes.
  const takeString = (): boolean => {
    if (text[at] !== '"') return false
    for (let end = at + 1; end < text.length; end++) {
      const character = text[end]!
      if (character === '"') {
        at = end + 1
        return true
      }
      if (character < ' ') return false
      if (character === '\\') end++
    }
    return false
  }

  for (;;) {
    take(SPACE)
    const character = text[at] ?? ''
    if (expects === 'after') {
      const open = stack.at(-1)
      if (open === undefined) return placeOf(text, at)
      if (character === ',') {
        expects = open === '{' ? 'key' : 'value'
        at++
      } else if (character === (open === '{' ? '}' : ']')) {
        stack.pop()
        at++
      } else return placeOf(text, at)
    } else if (expects === 'key' || expects === 'key-or-end') {
      if (character === '}' && expects === 'key-or-end') {
        stack.pop()
        at++
        expects = 'after'
        continue
      }
      if (!takeString()) return placeOf(text, at)
      take(SPACE)
      if (text[at] !== ':') return placeOf(text, at)
      at++
      expects = 'value'
    } else if (character === ']' && expects === 'value-or-end') {
      stack.pop()
      at++
      expects = 'after'
    } else if (character === '{' || character === '[') {
      stack.push(character)
      at++
      expects = character === '{' ? 'key-or-end' : 'value-or-end'
    } else if (takeString() || take(WORD) || take(NUMBER)) expects = 'after'
    else return placeOf(text, at)
  }
}

function placeOf(text: string, at: number): JsonErrorPlace {
  const before = text.slice(0, at)
  const lines = before.split(/\r\n|\r|\n/)
  return { line: lines.length, column: lines.at(-1)!.length + 1, found: text[at] ?? '' }
}
