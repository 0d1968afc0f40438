import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { layerOf, pureLayers } from './support/importRules.ts'
import { importGraph } from './support/importViolations.ts'
import { readTypeScript } from './support/readSources.ts'

const graph = importGraph(readTypeScript())
const views = [...graph.keys()].filter((path) => /^src\/views\/\w+\/view\.ts$/.test(path))

/** Whatever is imported from a file, however far away. */
function reachedFrom(start: string): readonly string[] {
  const reached = new Set([start])
  for (const path of reached) for (const next of graph.get(path) ?? []) reached.add(next)
  return [...reached]
}

const core = JSON.parse(readFileSync('tsconfig.core.json', 'utf8')) as { readonly include: readonly string[] }

it('every layer that knows no browser is compiled without one', () => {
  const folders = pureLayers.filter((layer) => !layer.endsWith('/model')).map((layer) => `src/${layer}`)
  expect(folders.filter((folder) => !core.include.includes(folder))).toEqual([])
})

it('what a view gives is made of files that know no page: they compile without one', () => {
  expect(core.include).toContain('src/views/*/view.ts')
  const allowed = new Set([...pureLayers, 'address', 'output/files', 'views/files'])
  expect(views).toHaveLength(8)
  const wrong = views.flatMap((view) =>
    reachedFrom(view).filter((path) => path !== view && (path.endsWith('.tsx') || !allowed.has(layerOf(path)))),
  )
  expect(wrong).toEqual([])
})
