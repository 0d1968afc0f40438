const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for an SVG file: what has a meaning in XML is escaped, and characters that XML forbids are left out. */
export function svgText(text: string): string {
  return [...plainText(text)].map((character) => ENTITIES[character] ?? character).join('')
}

/**
 * A text without the characters that XML cannot hold, for libraries that escape but do not look. A line or page break of
 * an office program becomes a space: what stood around it were two words.
 */
export function plainText(text: string): string {
  return [...text]
    .map((character) => (character === '\u000b' || character === '\u000c' ? ' ' : character))
    .filter((character) => isAllowed(character.codePointAt(0)!))
    .join('')
}

/** What XML 1.0 can hold. */
function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}

export type SvgAttributes = Readonly<Record<string, string | number>>

/** One element. Numbers are written with two decimals at most; `content` is finished markup. */
export function svgTag(name: string, attributes: SvgAttributes, content = ''): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? Math.round(value * 100) / 100 : svgText(value)}"`,
  )
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`
}
