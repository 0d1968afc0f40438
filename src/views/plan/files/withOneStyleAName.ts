import { STYLES, UNLISTED } from './documentStyles.ts'

const STYLE = /<w:style\b[^>]*>[\s\S]*?<\/w:style>/g

interface StyleText {
  readonly text: string
  readonly id: string
  /** Word's own, which is English in every language while the id is not (`Rubrik1` is "heading 1"). */
  readonly name: string
  readonly type: string
}

/** `xmlOf` gives a part of the file, `change` writes it anew. */
export interface WordParts {
  readonly names: readonly string[]
  readonly xmlOf: (name: string) => string
  readonly change: (name: string, edit: (text: string) => string) => void
}

/**
 * The library adds its own styles before those of a template and leaves out those of the same id alone; a template in another
 * language than English then has each built-in style twice, and two that are the default. The template's stay, and what the
 * document asks for by the library's id is asked for by the template's.
 */
export function withOneStyleAName({ names, xmlOf, change }: WordParts): void {
  const styles = stylesIn(xmlOf(STYLES_PART))
  const last = new Map(styles.map((style) => [style.name, style]))
  const defaults = new Map(styles.filter(isDefault).map((style) => [style.type, style]))
  const renamed = new Map(
    [...Object.values(STYLES).flat(), ...UNLISTED, ...styles].flatMap(({ id, name }) => {
      const kept = last.get(name)
      return kept && kept.id !== id ? [[id, kept.id] as const] : []
    }),
  )
  change(STYLES_PART, (text) =>
    text.replace(STYLE, (whole) => {
      const style = styleOf(whole)
      if (last.get(style.name)?.text !== whole) return ''
      return isDefault(style) && defaults.get(style.type)?.text !== whole ? withoutDefault(whole) : whole
    }),
  )
  if (renamed.size === 0) return
  for (const name of names.filter((each) => /^word\/[\w]+\.xml$/.test(each)))
    change(name, (text) =>
      text.replace(
        /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([^"]+)/g,
        (_, start: string, id: string) => `${start}${renamed.get(id) ?? id}`,
      ),
    )
}

const STYLES_PART = 'word/styles.xml'

function stylesIn(xml: string): StyleText[] {
  return [...xml.matchAll(STYLE)].map(([text]) => styleOf(text))
}

function styleOf(text: string): StyleText {
  const of = (form: RegExp): string => form.exec(text)?.[1] ?? ''
  return {
    text,
    id: of(/w:styleId="([^"]*)"/),
    name: of(/<w:name w:val="([^"]*)"/).toLowerCase(),
    type: of(/w:type="([^"]*)"/),
  }
}

const DEFAULT = / w:default="(?:1|true|on)"/

function isDefault({ text }: StyleText): boolean {
  return DEFAULT.test(text.slice(0, text.indexOf('>')))
}

function withoutDefault(text: string): string {
  return text.replace(DEFAULT, '')
}
