/** What a table says under its figures about where they come from and how they are to be taken. */
export interface TableNotes {
  /** Who publishes the figures; empty where no line says it. */
  readonly source: string
  /** Footnotes and the day of the last update, as the file has them. */
  readonly caveat: string
}

const SOURCE = /^(?:källa|källor|sources?):?\s*(.*)$/i
/** A heading over what the next line says. */
const OPEN_LABEL = /:$/
const HEADING = /^(?:fotnot(?:er)?|not(?:er)?|anm(?:ärkning(?:ar)?)?|kommentar(?:er)?|obs|footnotes?|notes?)\s*[.:]?$/i
const LABELLED = /^(?:fotnot|not|anm(?:ärkning)?|kommentar|footnote|note)\s*[.:]\s+/i
/** What a sign means is read where the sign stands. */
const LEGEND = /^(?:\.{1,3}|-|–|x|\*|<\s?\d+)\s*[=:]/i
const DIGITS = /\b(\d{4})(\d{2})(\d{2})(?=\s\d{2}:\d{2}|\s*$)/
const LONGEST_SOURCE = 200
const LONGEST_CAVEAT = 600

/** The lines under a table, in their order. `titles`: those above it, which may name the source. */
export function tableNotes(titles: readonly string[], footers: readonly string[]): TableNotes {
  const caveats = new Set<string>()
  let source = ''
  const lines = footers.map((line) => line.trim()).filter((line) => line !== '')
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1] ?? ''
    if (isOpen(before)) continue
    const text = isOpen(line) ? `${line} ${lines[at + 1] ?? ''}`.trim() : line
    const said = SOURCE.exec(text)
    if (said) source ||= said[1]!
    else if (!HEADING.test(text) && !LEGEND.test(text)) caveats.add(sentence(text.replace(LABELLED, '')))
  }
  const above = titles.flatMap((title) => SOURCE.exec(title.trim())?.[1] ?? [])
  return {
    source: (source || above[0] || '').slice(0, LONGEST_SOURCE),
    caveat: [...caveats].join(' ').slice(0, LONGEST_CAVEAT),
  }
}

const isOpen = (line: string): boolean => OPEN_LABEL.test(line) && !HEADING.test(line)

function sentence(text: string): string {
  const dated = text.replace(DIGITS, '$1-$2-$3')
  return /[.!?]$/.test(dated) ? dated : `${dated}.`
}
