export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/gy
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** An XML text as a tree. Throws where it is not well formed, or holds a character that XML forbids. */
export function xmlTree(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  TOKEN.lastIndex = 0
  let end = 0
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    end = TOKEN.lastIndex
    const [, closed, opened, attributes, isEmpty, content] = match
    const last = open.at(-1)!
    if (closed !== undefined) {
      if (last.name !== closed) throw new Error(`</${closed}> closes <${last.name}>`)
      open.pop()
    } else if (opened !== undefined) {
      const element: XmlElement = { name: opened, attributes: attributesOf(attributes ?? ''), children: [], text: '' }
      last.children.push(element)
      if (isEmpty === '') open.push(element)
    } else if (content !== undefined) last.text += plain(content)
  }
  if (end !== text.length) throw new Error(`not XML at ${text.slice(end, end + 60)}`)
  if (open.length !== 1 || root.children.length !== 1) throw new Error(`<${open.at(-1)!.name}> is not closed`)
  return root.children[0]!
}

/** Every element with a name, wherever it stands. */
export function elements(tree: XmlElement, name: string): XmlElement[] {
  return tree.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elements(child, name)])
}

export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((each) => each.name === name)
}

function attributesOf(text: string): Record<string, string> {
  const all = [...text.matchAll(/([^\s=]+)\s*=\s*"([^"]*)"/g)].map(([, name, value]) => [name!, plain(value!)] as const)
  if (new Set(all.map(([name]) => name)).size !== all.length) throw new Error(`an attribute twice in ${text}`)
  return Object.fromEntries(all)
}

function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML forbids is looked for.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) throw new Error('a forbidden character')
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));|&/g, (whole, hex, number, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (number) return String.fromCodePoint(Number(number))
    const known = ENTITIES[name]
    if (known === undefined) throw new Error(`${whole} is no entity`)
    return known
  })
}
