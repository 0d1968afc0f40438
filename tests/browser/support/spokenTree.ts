/** One thing that a screen reader tells, as Playwright's `ariaSnapshot` gives it. */
export interface Spoken {
  readonly role: string
  readonly name: string
  /** `checked`, `level=2`, `pressed`: as the browser tells them. */
  readonly states: readonly string[]
  /** What it holds besides other things. */
  readonly text: string
  readonly children: readonly Spoken[]
}

/** A role, a name as JSON has it, states in brackets, and either text or a colon before what it holds. */
const LINE = /^(?<role>[\w/]+)(?: (?<name>"(?:[^"\\]|\\.)*"))?(?<states>(?: \[[^\]]*\])*)(?<rest>:.*)?$/

const unquoted = (text: string): string => {
  if (text.startsWith('"')) return JSON.parse(text) as string
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'")
  return text
}

/** A line of the snapshot without its indent and dash. A key that YAML would misread is quoted, and its value is not. */
function readLine(line: string): Omit<Spoken, 'children'> {
  const quoted = /^'(?:[^']|'')*'/.exec(line)?.[0]
  const plain = quoted ? unquoted(quoted) + line.slice(quoted.length) : line
  const { role, name, states, rest } = LINE.exec(plain)?.groups ?? {}
  if (!role) throw new Error(`Not a line of a snapshot: ${line}`)
  return {
    role,
    name: name ? (JSON.parse(name) as string) : '',
    states: [...(states ?? '').matchAll(/\[([^\]]*)\]/g)].map(([, state]) => state!),
    text: unquoted((rest ?? '').slice(1).trim()),
  }
}

/** What a snapshot says, as a tree. Left out is what is no speech: addresses of links, and what a picture is drawn of. */
export function readSpoken(snapshot: string): readonly Spoken[] {
  type Growing = Omit<Spoken, 'children'> & { children: Growing[] }
  const top: Growing[] = []
  const open: Growing[][] = [top]
  for (const line of snapshot.split('\n')) {
    const indent = line.search(/\S/) / 2
    const node = { ...readLine(line.trim().slice(2)), children: [] }
    if (!node.role.startsWith('/')) open[indent]!.push(node)
    open[indent + 1] = node.role === 'img' ? [] : node.children
  }
  return top
}
