import { posix } from 'node:path'
import { findImports } from './findImports.ts'
import { forbiddenFolderNames, type LayerRule, layerOf, viewOf } from './importRules.ts'
import { placeOf, type SourceFile } from './parseSource.ts'

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

const allowsPackage = (rule: LayerRule, name: string) =>
  rule.packages.some((allowed) => (allowed.endsWith('/*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed))

const isStyle = (path: string) => path.endsWith('.css')

const folderViolations = (file: SourceFile, rules: Readonly<Record<string, LayerRule>>) => {
  const folders = file.path.split('/').slice(1, -1)
  const [first, ...inner] = folders
  if (first === undefined) return [`${file.path}: files belong in a folder of src/`]
  const unknown = Object.hasOwn(rules, layerOf(file.path)) ? [] : [`${file.path}: unknown folder src/${first}`]
  const empty = [first, ...inner].filter((name) => forbiddenFolderNames.includes(name))
  return [...unknown, ...empty.map((name) => `${file.path}: a folder named "${name}" says nothing about its content`)]
}

/**
 * One sentence for every import that the table does not allow, for every unknown or forbidden folder, and for an import
 * that names no file.
 */
export function importViolations(
  files: readonly SourceFile[],
  rules: Readonly<Record<string, LayerRule>>,
): readonly string[] {
  const known = new Set(files.map(({ path }) => path))
  return files.flatMap((file) => {
    const layer = layerOf(file.path)
    const rule = rules[layer]
    const wrong = folderViolations(file, rules)
    if (!rule) return wrong
    for (const { specifier, offset } of findImports(file)) {
      const report = (sentence: string) => wrong.push(`${placeOf(file, offset)} imports "${specifier}": ${sentence}`)
      const bare = specifier.split('?', 1)[0] ?? ''
      if (specifier === '?') report('an address put together while running can not be checked')
      else if (!specifier.startsWith('.')) {
        const name = packageOf(bare)
        if (!allowsPackage(rule, name)) report(`src/${layer} may not use the package ${name}`)
      } else {
        const target = posix.join(posix.dirname(file.path), bare)
        const targetLayer = layerOf(target)
        if (!target.startsWith('src/')) report('it lies outside src/')
        else if (targetLayer !== layer && !rule.mayImport.includes(targetLayer))
          report(`src/${layer} may not import src/${targetLayer}`)
        else if (viewOf(file.path) !== null && viewOf(target) !== null && viewOf(file.path) !== viewOf(target))
          report('no view imports another')
        else if (isStyle(target) && !rule.styles) report(`src/${layer} has no styles`)
        else if (isStyle(target) && layer !== 'shell' && !target.endsWith('.module.css'))
          report('only src/shell may load a style sheet that is not a CSS module')
        else if (!isStyle(target) && !known.has(target)) report('there is no such file (write the ending out)')
      }
    }
    return wrong
  })
}

/** Every file that a file imports, by path; what is not a file of the list is left out. */
export function importGraph(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(files.map(({ path }) => path))
  return new Map(
    files.map((file) => {
      const targets = findImports(file)
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => posix.join(posix.dirname(file.path), specifier.split('?', 1)[0] ?? ''))
      return [file.path, [...new Set(targets)].filter((target) => known.has(target))]
    }),
  )
}
