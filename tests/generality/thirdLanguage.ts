import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..', '..')

/** Says whatever the words say in Greek letters, so that a word of another language shows by its letters. */
const IN_GREEK = `
const GREEK: Readonly<Record<string, string>> = {
  ...{ a: 'α', b: 'β', c: 'ψ', d: 'δ', e: 'ε', f: 'φ', g: 'γ', h: 'η', i: 'ι', j: 'ξ', k: 'κ', l: 'λ', m: 'μ' },
  ...{ n: 'ν', o: 'ο', p: 'π', q: 'ς', r: 'ρ', s: 'σ', t: 'τ', u: 'θ', v: 'ω', w: 'ώ', x: 'χ', y: 'υ', z: 'ζ' },
}
export function inGreek<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replace(/[a-z]/gi, (letter) => GREEK[letter.toLowerCase()]!) as Value
  if (typeof value === 'function') return ((...given: unknown[]) => inGreek(value(...given))) as Value
  if (value instanceof Promise) return value.then(inGreek) as Value
  if (Array.isArray(value)) return value.map(inGreek) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inGreek(each)])) as Value
}
`

/**
 * A copy of the project that speaks Greek, too: the folder of words, and the lines that the compiler asks for. The words are
 * the English ones in Greek letters.
 */
export function thirdLanguage(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'language-'))
  for (const part of ['src', 'public', 'tools/setup', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true })
  for (const part of ['node_modules', 'data']) symlinkSync(join(root, part), join(folder, part))
  const edit = (path: string, ...changes: readonly (readonly [from: string, to: string])[]) => {
    const file = join(folder, 'src', path)
    let text = readFileSync(file, 'utf8')
    for (const [from, to] of changes) {
      if (!text.includes(from)) throw new Error(`${path} has no "${from}"`)
      text = text.replaceAll(from, to)
    }
    writeFileSync(file, text)
  }
  const words = join(folder, 'src', 'words')
  cpSync(join(words, 'en'), join(words, 'el'), { recursive: true })
  renameSync(join(words, 'el', 'en.ts'), join(words, 'el', 'el.ts'))
  writeFileSync(join(words, 'el', 'inGreek.ts'), IN_GREEK)
  edit(
    'words/el/el.ts',
    [
      "import { firstWords } from './firstWords.ts'\n",
      "import { firstWords } from './firstWords.ts'\nimport { inGreek } from './inGreek.ts'\n",
    ],
    ['export const en: LanguageFiles = {', 'export const el: LanguageFiles = inGreek({'],
    ['\n}\n', '\n})\n'],
  )
  edit('domain/LocalText.ts', ["['sv', 'en']", "['sv', 'en', 'el']"], ["en: 'en-GB'", "en: 'en-GB', el: 'el-GR'"])
  edit('words/languages.ts', [
    "  en: async () => (await import('./en/en.ts')).en,\n",
    "  en: async () => (await import('./en/en.ts')).en,\n  el: async () => (await import('./el/el.ts')).el,\n",
  ])
  edit(
    'words/inEveryLanguage.ts',
    ['import { ownTexts as en }', "import { ownTexts as el } from './el/ownTexts.ts'\nimport { ownTexts as en }"],
    ['{ sv, en }', '{ sv, en, el }'],
  )
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}
