import type { Spoken } from './spokenTree.ts'

/** What is told by its name; without one it is "knapp", and nothing else. */
const NAMED = new Set(
  'button checkbox combobox complementary figure grid heading img link listbox menu navigation option radio region searchbox slider spinbutton switch tab table tablist tabpanel textbox toolbar'.split(
    ' ',
  ),
)
/** Their names are what they hold, which is told by itself. */
const NAMED_BY_CONTENT = new Set(
  'button cell columnheader gridcell heading link listitem option row rowheader tab'.split(' '),
)
/** Their labels stand beside them. */
const TICKED = new Set('checkbox radio'.split(' '))
/** Of many figures the units are the same. */
const LISTS_FIGURES = new Set('cell gridcell img row'.split(' '))
const HOLDING = new Set('list table'.split(' '))
/** A text from here on is heard as the same sentence again. */
const LONG = 60
/** Words in a row that are the same again within one name. */
const WORDS_AGAIN = 3

/** The words that a name has twice: "Hushåll per år" in "Hushåll per år Exportera: Hushåll per år". */
function saidAgain(name: string): string | null {
  const words = name.toLowerCase().match(/\p{L}[\p{L}\d-]*/gu) ?? []
  for (let at = 0; at + 2 * WORDS_AGAIN <= words.length; at++) {
    const run = words.slice(at, at + WORDS_AGAIN).join(' ')
    if (
      words
        .slice(at + WORDS_AGAIN)
        .join(' ')
        .includes(run)
    )
      return run
  }
  return null
}

const holdsSomething = ({ text, children }: Spoken) => text !== '' || children.length > 0

function inOne(node: Spoken): readonly string[] {
  const { role, name } = node
  const what = `${role} "${name.slice(0, 60)}"`
  const again = LISTS_FIGURES.has(role) ? null : saidAgain(name)
  return [
    ...(NAMED.has(role) && name === '' ? [`${role} without a name`] : []),
    ...(again ? [`${what} says "${again}" twice`] : []),
    ...(HOLDING.has(role) && !holdsSomething(node) ? [`${role} "${name}" is empty`] : []),
  ]
}

const allOf = (nodes: readonly Spoken[]): readonly Spoken[] => nodes.flatMap((node) => [node, ...allOf(node.children)])

function inHeadings(all: readonly Spoken[]): readonly string[] {
  const levels = all
    .filter(({ role }) => role === 'heading')
    .map(({ name, states }) => ({ name, level: Number(states.find((state) => state.startsWith('level'))?.slice(6)) }))
  const first = levels.filter(({ level }) => level === 1)
  return [
    ...(first.length === 1 ? [] : [`${first.length} headings of the first level`]),
    ...levels.flatMap(({ name, level }, at) => {
      const before = at === 0 ? 0 : levels[at - 1]!.level
      return level > before + 1 ? [`heading ${level} "${name}" comes after one of level ${before}`] : []
    }),
  ]
}

/** Each long text that is told as the name of something and is heard besides. */
function heardAgain(nodes: readonly Spoken[]): readonly string[] {
  const heard = new Map<string, string[]>()
  const named = new Set<string>()
  const hear = (text: string, role: string) => {
    if (text.length >= LONG) heard.set(text, [...(heard.get(text) ?? []), role])
  }
  /** What names the thing it stands in, or stands beside as its label, is told as the name. */
  const listen = ({ role, name, text, children }: Spoken, told: ReadonlySet<string>) => {
    if (name !== '' && !NAMED_BY_CONTENT.has(role) && !told.has(name)) {
      hear(name, role)
      named.add(name)
    }
    if (text !== name && !told.has(text)) hear(text, role)
    const labels = children.filter((child) => TICKED.has(child.role)).map((child) => child.name)
    for (const child of children) listen(child, new Set([...told, name, ...(child.name === '' ? labels : [])]))
  }
  for (const node of nodes) listen(node, new Set())
  return [...heard]
    .filter(([text, roles]) => roles.length > 1 && named.has(text))
    .map(([text, roles]) => `"${text.slice(0, 60)}" is heard ${roles.length} times (${roles.join(', ')})`)
}

/** What is wrong with a page for who hears it: what has no name, what says itself twice, and headings that miss a level. */
export function spokenFaults(nodes: readonly Spoken[]): readonly string[] {
  const all = allOf(nodes)
  return [...all.flatMap(inOne), ...inHeadings(all), ...heardAgain(nodes)]
}
