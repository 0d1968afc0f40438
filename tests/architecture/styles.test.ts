import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSources, readTypeScript } from './support/readSources.ts'

const components = readTypeScript().filter(({ path }) => path.endsWith('.tsx'))
const modules = readSources('src', ['.css']).filter(({ path }) => path.endsWith('.module.css'))

/** The classes a style sheet gives looks to, without those of a library. */
function classesOf(css: string): readonly string[] {
  const own = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/:global\((?:[^()]|\([^()]*\))*\)/g, '')
  return [...new Set([...own.matchAll(/\.([a-zA-Z][\w-]*)(?=[^{};]*\{)/g)].map(([, name]) => name!))]
}

/** What components name of a style sheet; `all` where one asks by a name that is worked out, or hands the sheet on. */
function usesOf(module: string): { readonly named: ReadonlySet<string>; readonly all: boolean } {
  const named = new Set<string>()
  let all = false
  for (const { path, text } of components) {
    for (const [, name, file] of text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)) {
      if (join(dirname(path), file!) !== module) continue
      for (const [, key] of text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))) named.add(key!)
      all ||= new RegExp(`\\b${name}\\[|[=(,:{] *${name}\\b(?![.\\[])`).test(text)
    }
  }
  return { named, all }
}

/** The names of the sizes of text: `--t-` follows the reader's own, `--f-` is for paper and drawings. */
const readTokens = (): ReadonlySet<string> =>
  new Set(
    readSources('src', ['tokens.css']).flatMap(({ text }) =>
      [...text.matchAll(/^ {2}(--[tf]-\w+):/gm)].map(([, token]) => token!),
    ),
  )

describe('style sheets', () => {
  it('have no class that no component names, and components name none that is not there', () => {
    const wrong = modules.flatMap(({ path, text }) => {
      const classes = classesOf(text)
      const { named, all } = usesOf(path)
      return [
        ...(all ? [] : classes.filter((each) => !named.has(each)).map((each) => `${path}: nobody names .${each}`)),
        ...[...named].filter((each) => !classes.includes(each)).map((each) => `${path}: has no .${each}`),
      ]
    })
    expect(wrong).toEqual([])
  })

  it('leave a drawing inside a drawing cut at its edges', () => {
    const wrong = modules.flatMap(({ path, text }) =>
      [...text.matchAll(/([^{}]*[^>{}] svg) \{([^{}]*)\}/g)].flatMap(([, selector, looks]) =>
        /overflow: visible/.test(looks!) ? [`${path}: ${selector!.trim()}`] : [],
      ),
    )
    expect(wrong).toEqual([])
  })

  it.each([
    ['button', 'Button.tsx'],
    ['details', 'Details.tsx'],
    ['table', 'Table.tsx'],
  ])('leave <%s> to the kit', (element, owner) => {
    const writes = ({ text }: { readonly text: string }) => new RegExp(`<${element}\\b`).test(text)
    const writers = components.filter(writes).map(({ path }) => basename(path))
    expect(writers).toEqual([owner])
  })

  it('leave what must not be missed to Notice, which is seen as well as heard', () => {
    const writers = components.filter(({ text }) => /role="alert"|'alert'/.test(text)).map(({ path }) => basename(path))
    expect(writers).toEqual(['Notice.tsx'])
  })

  it('write text in the sizes of the scale, and on a slide in its own', () => {
    const scale = /^(var\(--[tf]-[\w]+\)|inherit|0)$/
    const slide = /^(max\(12px, )?calc\((13|16|20|26|40) \* var\(--unit(, 1px)?\)\)\)?$/
    const written = readSources('src', ['.css']).flatMap(({ path, text }) =>
      [...text.matchAll(/\bfont-size: ([^;]+);|\bfont: [\w.]+ ([^/;]+) \/ [^;]+;/g)].map(([, size, short]) => ({
        path,
        size: (size ?? short)!.trim(),
      })),
    )
    expect(written.length).toBeGreaterThan(100)
    expect(written.filter(({ size }) => !scale.test(size) && !slide.test(size))).toEqual([])
    expect(readTokens().size).toBeLessThanOrEqual(19)
    const used = new Set(written.flatMap(({ size }) => /--[tf]-\w+/.exec(size) ?? []))
    expect([...readTokens()].filter((token) => !used.has(token))).toEqual([])
  })

  it('are read as they are written', () => {
    expect(classesOf('.a .b:hover, .c::after { margin: 1.5px } :global(.d) .e > p { top: 0.5em }')).toEqual([
      'a',
      'b',
      'c',
      'e',
    ])
    expect(classesOf('/* .a { } */ @media (width > 1px) { .b { color: red } }')).toEqual(['b'])
  })
})
