import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { architectureSvg } from './support/architectureSvg.ts'
import { findCycles } from './support/findCycles.ts'
import { findImports } from './support/findImports.ts'
import { importRules, importTableMarkdown } from './support/importRules.ts'
import { importGraph, importViolations } from './support/importViolations.ts'
import { readTypeScript } from './support/readSources.ts'

const sources = readTypeScript()

/** A source tree in memory with one file of interest, and a harmless file in every folder to import. */
const planted = (path: string, text: string) => [
  { path, text },
  ...[...Object.keys(importRules), 'views/a', 'views/b'].map((folder) => ({
    path: `src/${folder}/plain.ts`,
    text: 'export const plain = 1',
  })),
]
const violationsOf = (path: string, text: string) => importViolations(planted(path, text), importRules)

describe('the import table', () => {
  it('has something to look at', () => {
    expect(sources.length).toBeGreaterThan(10)
  })

  it('allows every import there is', () => {
    expect(importViolations(sources, importRules)).toEqual([])
  })

  it('stands in the README of src as it is enforced', () => {
    expect(readFileSync(new URL('../../src/README.md', import.meta.url), 'utf8')).toContain(importTableMarkdown())
  })

  it('has no circle of imports', () => {
    expect(findCycles(importGraph(sources))).toEqual([])
  })

  it('is drawn from the real imports; `npm test -- unit tests/architecture -u` draws it anew', async () => {
    await expect(architectureSvg(importGraph(sources))).toMatchFileSnapshot('../../tools/pictures/architecture.svg')
  })

  it('names only layers it knows, each above those that import it', () => {
    const order = Object.keys(importRules)
    for (const [layer, { mayImport }] of Object.entries(importRules)) {
      expect(
        mayImport.filter((name) => !(order.indexOf(name) >= 0 && order.indexOf(name) < order.indexOf(layer))),
      ).toEqual([])
    }
  })

  it('prints a row for every folder', () => {
    const rows = importTableMarkdown().split('\n').slice(2)
    expect(rows.map((row) => row.split('`')[1])).toEqual(Object.keys(importRules))
  })
})

describe('the check of the import table', () => {
  it('finds every kind of import', () => {
    const text = `
      import { a } from './a.ts'
      import type { B } from './b.ts'
      import './c.css'
      export { d } from './d.ts'
      export * from './e.ts'
      export type { F } from './f.ts'
      const g = () => import('./g.ts')
      type H = import('./h.ts').H
      new Worker(new URL('./i.ts', import.meta.url), { type: 'module' })
      import j from './j.mjs?worker&url'
      const k = () => import(\`./k.ts\`)
      // import { no } from './comment.ts'
      const no = "import { no } from './string.ts'"
    `
    expect(findImports({ path: 'src/shell/x.ts', text }).map(({ specifier }) => specifier)).toEqual([
      './a.ts',
      './b.ts',
      './c.css',
      './d.ts',
      './e.ts',
      './f.ts',
      './g.ts',
      './h.ts',
      './i.ts',
      './j.mjs?worker&url',
      './k.ts',
    ])
  })

  it.each([
    ['an edge that is not in the table', 'src/stats/x.ts', "import { plain } from '../domain/plain.ts'"],
    ['such an edge for a type alone', 'src/domain/x.ts', "import type { Plain } from '../address/plain.ts'"],
    ['such an edge in a re-export', 'src/ui/x.ts', "export { plain } from '../shell/plain.ts'"],
    ['such an edge while running', 'src/map/x.ts', "export const x = () => import('../charts/plain.ts')"],
    ['such an edge to a worker', 'src/ui/x.ts', "new Worker(new URL('../ingest/plain.ts', import.meta.url))"],
    ['a view that imports another', 'src/views/a/x.ts', "import { plain } from '../b/plain.ts'"],
    ['a model that imports what draws it', 'src/views/a/model/x.ts', "import { plain } from '../plain.ts'"],
    ['a view in what views share', 'src/panels/x.ts', "import { plain } from '../views/a/plain.ts'"],
    ['an unknown folder', 'src/widgets/x.ts', 'export const x = 1'],
    ['a file outside every folder', 'src/x.ts', 'export const x = 1'],
    ['a folder name that says nothing', 'src/ui/helpers/x.ts', 'export const x = 1'],
    ['a package of another folder', 'src/charts/x.ts', "import { Map } from 'maplibre-gl'"],
    ['a part of such a package', 'src/ui/x.ts', "import 'maplibre-gl/dist/maplibre-gl.css'"],
    ['a scoped package of another folder', 'src/analysis/x.ts', "import { area } from '@turf/turf'"],
    ['what comes with Node', 'src/ingest/x.ts', "import { readFileSync } from 'node:fs'"],
    ['a file outside src/', 'src/shell/x.ts', "import config from '../../package.json'"],
    ['a missing ending', 'src/shell/x.ts', "import { plain } from '../domain/plain'"],
    ['an address that is not written out', 'src/shell/x.ts', 'export const x = (y: string) => import(y)'],
    ['styles where there are no components', 'src/facts/x.ts', "import styles from './x.module.css'"],
    ['a global style sheet outside src/shell', 'src/ui/x.ts', "import './x.css'"],
  ])('rejects %s', (_, path, text) => {
    expect(violationsOf(path, text)).toHaveLength(1)
  })

  it.each([
    ['an edge of the table', 'src/analysis/x.ts', "import { plain } from '../stats/plain.ts'"],
    ['the same folder', 'src/stats/x.ts', "import { plain } from './plain.ts'"],
    ['a worker of ingest', 'src/shell/x.ts', "new Worker(new URL('../ingest/plain.ts', import.meta.url))"],
    ['the worker file of the map library', 'src/map/x.ts', "import url from 'maplibre-gl/dist/w.mjs?worker&url'"],
    ['a font in src/shell', 'src/shell/x.ts', "import '@fontsource-variable/instrument-sans/standard.css'"],
    ['a CSS module beside a component', 'src/ui/x.tsx', "import styles from './x.module.css'"],
  ])('allows %s', (_, path, text) => {
    expect(violationsOf(path, text)).toEqual([])
  })

  it('finds a circle of three files, and of a file with itself, and none in a diamond', () => {
    const file = (name: string, ...targets: string[]) => ({
      path: `src/ui/${name}.ts`,
      text: targets.map((target) => `import type { T } from './${target}.ts'`).join('\n'),
    })
    expect(findCycles(importGraph([file('a', 'b'), file('b', 'c'), file('c', 'a')]))).toEqual([
      'src/ui/a.ts -> src/ui/b.ts -> src/ui/c.ts -> src/ui/a.ts',
    ])
    expect(findCycles(importGraph([file('a', 'a')]))).toHaveLength(1)
    expect(findCycles(importGraph([file('a', 'b', 'c'), file('b', 'd'), file('c', 'd'), file('d')]))).toEqual([])
  })
})
