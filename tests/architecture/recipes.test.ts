import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..', '..')
const guide = readFileSync(resolve(root, 'CONTRIBUTING.md'), 'utf8')

/** `{sv,en}` stands for both, a name in angle brackets for any of its kind. */
const spelled = (path: string): readonly string[] => {
  const braces = /\{([^}]*)\}/.exec(path)
  const each = braces ? braces[1]!.split(',').flatMap((part) => spelled(path.replace(braces[0], part))) : [path]
  return each.map((one) => one.replace('<view>', 'profile').replace('<package>', 'alingsas'))
}

it('recipes name files and folders that are there', () => {
  const paths = [...guide.matchAll(/`((?:src|tests|tools|data)\/[^`\s*]+)`/g)].flatMap(([, path]) => spelled(path!))
  expect(paths.length).toBeGreaterThan(20)
  expect(paths.filter((path) => !existsSync(resolve(root, path)))).toEqual([])
})

it('every recipe names a test that holds what comes of it', () => {
  const recipes = guide
    .slice(guide.indexOf('## Recipes'), guide.indexOf('## Decisions'))
    .split(/\n\n(?=\*\*)/)
    .slice(1)
  expect(recipes.length).toBeGreaterThan(8)
  const unproven = recipes.filter((recipe) => !/`tests\//.test(recipe))
  expect(unproven.map((recipe) => recipe.slice(0, 40))).toEqual([])
})
