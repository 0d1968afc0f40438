/** A tag as it stands between `<` and `>`, without them, or the text between two tags. */
export interface XmlPart {
  readonly kind: 'open' | 'close' | 'text'
  /** Name with its prefix; empty of a text. */
  readonly name: string
  /** The tag with its attributes, or the text with its entities resolved. */
  readonly content: string
  /** A tag that is closed at once, too. */
  readonly isEmpty: boolean
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The tags and texts of an XML text, in order. Comments and declarations are passed over. Linear; stops where the text is cut off. */
export function* xmlParts(xml: string): Generator<XmlPart> {
  for (let at = 0; at < xml.length; ) {
    if (xml[at] !== '<') {
      const end = xml.indexOf('<', at)
      const stop = end < 0 ? xml.length : end
      yield { kind: 'text', name: '', content: resolved(xml.slice(at, stop)), isEmpty: false }
      at = stop
    } else if (xml.startsWith('<![CDATA[', at)) {
      const end = xml.indexOf(']]>', at)
      if (end < 0) return
      yield { kind: 'text', name: '', content: xml.slice(at + 9, end), isEmpty: false }
      at = end + 3
    } else {
      const isComment = xml.startsWith('<!--', at)
      const end = isComment ? xml.indexOf('-->', at) + 2 : tagEnd(xml, at + 1)
      if (end <= at) return
      if (xml[at + 1] !== '!' && xml[at + 1] !== '?') yield tagOf(xml.slice(at + 1, end))
      at = end + 1
    }
  }
}

/** The value of an attribute, its entities resolved; an empty string without it. */
export function attribute({ content }: XmlPart, name: string): string {
  for (let at = content.indexOf(name); at >= 0; at = content.indexOf(name, at + 1)) {
    const quote = content[at + name.length + 1]
    if (content[at + name.length] !== '=' || (quote !== '"' && quote !== "'") || !/\s/.test(content[at - 1] ?? ''))
      continue
    const from = at + name.length + 2
    const to = content.indexOf(quote, from)
    return to < 0 ? '' : resolved(content.slice(from, to))
  }
  return ''
}

function tagOf(inside: string): XmlPart {
  const isClose = inside.startsWith('/')
  const isEmpty = inside.endsWith('/')
  const content = inside.slice(isClose ? 1 : 0, isEmpty ? -1 : undefined)
  const space = content.search(/\s/)
  return { kind: isClose ? 'close' : 'open', name: space < 0 ? content : content.slice(0, space), content, isEmpty }
}

/** Where the tag ends: a `>` in a quoted value is no end. */
function tagEnd(xml: string, from: number): number {
  let quote = ''
  for (let at = from; at < xml.length; at++) {
    const sign = xml[at]!
    if (quote) quote = sign === quote ? '' : quote
    else if (sign === '>') return at
    else if (sign === '"' || sign === "'") quote = sign
  }
  return -1
}

function resolved(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
