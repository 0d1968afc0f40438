import { posix } from 'node:path'
import { findImports } from './findImports.ts'
import { type FolderRule, forbiddenFolderNames } from './importRules.ts'
import { placeOf, type SourceFile } from './parseSource.ts'

const folderOf = (path: string) => path.split('/')[1] ?? ''

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

const allowsPackage = (rule: FolderRule, name: string) =>
  rule.packages.some((allowed) => (allowed.endsWith('/*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed))

const isStyle = (path: string) => path.endsWith('.css')

const folderViolations = (file: SourceFile, rules: Readonly<Record<string, FolderRule>>) => {
  const folders = file.path.split('/').slice(1, -1)
  const [first, ...inner] = folders
  if (first === undefined) return [`${file.path}: files belong in a folder of src/`]
  const unknown = Object.hasOwn(rules, first) ? [] : [`${file.path}: unknown folder src/${first}`]
  const empty = [first, ...inner].filter((name) => forbiddenFolderNames.includes(name))
  return [...unknown, ...empty.map((name) => `${file.path}: a folder named "${name}" says nothing about its content`)]
}

/**
 * One sentence for every import that the table does not allow, for every unknown or forbidden folder, and for an import
 * that names no file.
 */
export function importViolations(
  files: readonly SourceFile[],
  rules: Readonly<Record<string, FolderRule>>,
): readonly string[] {
  const known = new Set(files.map(({ path }) => path))
  return files.flatMap((file) => {
    const folder = folderOf(file.path)
    const rule = rules[folder]
    const wrong = folderViolations(file, rules)
    if (!rule) return wrong
    for (const { specifier, offset } of findImports(file)) {
      const report = (sentence: string) => wrong.push(`${placeOf(file, offset)} imports "${specifier}": ${sentence}`)
      const bare = specifier.split('?', 1)[0] ?? ''
      if (specifier === '?') report('an address put together while running can not be checked')
      else if (!specifier.startsWith('.')) {
        const name = packageOf(bare)
        if (!allowsPackage(rule, name)) report(`src/${folder} may not use the package ${name}`)
      } else {
        const target = posix.join(posix.dirname(file.path), bare)
        const targetFolder = folderOf(target)
        if (!target.startsWith('src/')) report('it lies outside src/')
        else if (targetFolder !== folder && !rule.mayImport.includes(targetFolder))
          report(`src/${folder} may not import src/${targetFolder}`)
        else if (isStyle(target) && !rule.styles) report(`src/${folder} has no styles`)
        else if (isStyle(target) && folder !== 'app' && !target.endsWith('.module.css'))
          report('only src/app may load a style sheet that is not a CSS module')
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
