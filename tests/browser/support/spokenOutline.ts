import type { Spoken } from './spokenTree.ts'

/** As a screen reader says them in Swedish; what is not here is heard for what it holds alone. */
const ROLES: Readonly<Record<string, string>> = {
  article: 'artikel',
  banner: 'sidhuvud',
  button: 'knapp',
  checkbox: 'kryssruta',
  combobox: 'kombinationsruta',
  complementary: 'kompletterande',
  dialog: 'dialogruta',
  figure: 'figur',
  grid: 'rutnät',
  group: 'grupp',
  heading: 'rubrik',
  img: 'bild',
  link: 'länk',
  list: 'lista',
  listbox: 'listruta',
  main: 'huvudinnehåll',
  navigation: 'navigering',
  radio: 'alternativknapp',
  region: 'region',
  row: 'rad',
  searchbox: 'sökruta',
  spinbutton: 'talruta',
  tab: 'flik',
  table: 'tabell',
  tablist: 'fliklista',
  tabpanel: 'flikpanel',
  textbox: 'redigeringsruta',
  toolbar: 'verktygsfält',
}
const STATES: Readonly<Record<string, string>> = {
  checked: 'markerad',
  disabled: 'otillgänglig',
  expanded: 'utfälld',
  pressed: 'nedtryckt',
  selected: 'vald',
}
/** Of many alike the first tells what they are. */
const MANY = new Set(['article', 'figure', 'listitem', 'option', 'row'])
const MOST = 3
const LONGEST = 80

/** Figures change with each year's package; A4 does not. */
const plain = (text: string) => {
  const still = text.replace(/(?<![\p{L}\d])[−+]?\d[\d\s,.\u2060–]*/gu, (figure) => (/\s$/.test(figure) ? '0 ' : '0'))
  return still.length > LONGEST ? `${still.slice(0, LONGEST)}…` : still
}

function lineOf({ role, name, states, text, children }: Spoken): string {
  const level = states.find((state) => state.startsWith('level='))?.slice('level='.length)
  const told = name === '' && role === 'group' ? text : name
  const value = role === 'combobox' && children.find((child) => child.states.includes('selected'))?.name
  return [
    ROLES[role],
    level,
    told !== '' && role !== 'row' && `”${plain(told)}”`,
    value && `med ”${plain(value)}”`,
    ...states.map((state) => STATES[state]),
  ]
    .filter(Boolean)
    .join(' ')
}

const columns = (row: Spoken) =>
  row.children.filter(({ role }) => role === 'columnheader').map(({ name }) => `”${plain(name)}”`)

/** What a thing is written as: its line and what it holds, or what it holds alone where nobody says its role. */
function linesOf(node: Spoken, indent: string): readonly string[] {
  const heads = node.role === 'row' ? columns(node) : []
  const isWritten = ROLES[node.role] !== undefined
  const held = linesOfAll(node.children, isWritten ? `${indent}  ` : indent)
  if (heads.length > 0) return [`${indent}kolumner ${heads.join(', ')}`]
  // A row of mere figures says nothing of how the page is built.
  if (node.role === 'row' && held.length === 0) return []
  return isWritten ? [indent + lineOf(node), ...held] : held
}

function linesOfAll(nodes: readonly Spoken[], indent: string): readonly string[] {
  const lines: string[] = []
  for (let at = 0; at < nodes.length; ) {
    const { role } = nodes[at]!
    const end = nodes.findIndex((other, later) => later > at && other.role !== role)
    const alike = nodes.slice(at, end < 0 ? nodes.length : end)
    const each = alike.map((node) => linesOf(node, indent)).filter((written) => written.length > 0)
    if (MANY.has(role) && each.length > MOST) lines.push(...each[0]!, `${indent}… många`)
    else lines.push(...each.flat())
    at += alike.length
  }
  return lines
}

/** A page as it is heard, a line for each thing that can be gone to, without its running text and its figures. */
export const spokenOutline = (nodes: readonly Spoken[]): string => `${linesOfAll(nodes, '').join('\n')}\n`
