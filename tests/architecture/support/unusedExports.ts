import { posix } from 'node:path'
import { literalText, nodesOf, type SourceFile, type SyntaxNode } from './parseSource.ts'

const named = (node: unknown) => {
  const { name, value } = (node ?? {}) as { readonly name?: unknown; readonly value?: unknown }
  return typeof name === 'string' ? name : typeof value === 'string' ? value : undefined
}

const exportedBy = (node: SyntaxNode): readonly (string | undefined)[] => {
  if (node.type !== 'ExportNamedDeclaration' || node.exportKind === 'type') return []
  const declaration = node.declaration as SyntaxNode | null
  if (declaration?.type.startsWith('TS')) return []
  const declarations = declaration?.declarations as SyntaxNode[] | undefined
  if (declarations) return declarations.map(({ id }) => named(id))
  if (declaration) return [named(declaration.id)]
  return (node.specifiers as SyntaxNode[]).map(({ exported }) => named(exported))
}

/** What is taken from another file: names, or `*` for all that it exports (a namespace, a file fetched or started). */
const takenBy = (node: SyntaxNode): { readonly from: string | undefined; readonly names: readonly string[] } | null => {
  const from = literalText(node.source)
  switch (node.type) {
    case 'ImportDeclaration': {
      const names = (node.specifiers as SyntaxNode[]).map(({ type, imported }) =>
        type === 'ImportNamespaceSpecifier' ? '*' : type === 'ImportDefaultSpecifier' ? 'default' : named(imported),
      )
      return { from, names: names.length === 0 ? ['*'] : names.map((name) => name ?? '*') }
    }
    case 'ExportNamedDeclaration':
      return node.source
        ? { from, names: (node.specifiers as SyntaxNode[]).map(({ local }) => named(local) ?? '*') }
        : null
    case 'ExportAllDeclaration':
    case 'ImportExpression':
      return { from, names: ['*'] }
    case 'TSImportType':
      return { from, names: [named(node.qualifier) ?? '*'] }
    case 'NewExpression': {
      const [address] = node.arguments as SyntaxNode[]
      return (node.callee as SyntaxNode).name === 'URL' && address ? { from: literalText(address), names: ['*'] } : null
    }
    default:
      return null
  }
}

const takenFrom = (users: readonly SourceFile[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const taken = new Map<string, Set<string>>()
  for (const user of users) {
    for (const node of nodesOf(user)) {
      const use = takenBy(node)
      if (!use?.from?.startsWith('.')) continue
      const path = posix.join(posix.dirname(user.path), use.from.split('?', 1)[0] ?? '')
      const names = taken.get(path) ?? new Set()
      taken.set(path, names)
      for (const name of use.names) names.add(name)
    }
  }
  return taken
}

/**
 * Files that no user reaches, and values that are exported for nobody, as `path: name`. What its own file needs may be
 * exported for its test, too; types may always be, since they are what functions give and take. `starts` are run, not
 * imported.
 */
export function unusedExports(
  files: readonly SourceFile[],
  users: readonly SourceFile[],
  tests: readonly SourceFile[],
  starts: readonly string[],
): readonly string[] {
  const [used, tested] = [takenFrom(users), takenFrom(tests)]
  return files.flatMap((file) => {
    if (starts.includes(file.path)) return []
    const names = used.get(file.path)
    if (!names) return [`${file.path}: no file uses it`]
    const nodes = [...nodesOf(file)]
    const servesItself = (name: string) =>
      nodes.filter((node) => /^(JSX)?Identifier$/.test(node.type) && node.name === name).length > 1
    const forTests = (name: string) => tested.get(file.path)?.has(name) && servesItself(name)
    return nodes
      .flatMap(exportedBy)
      .filter((name) => name !== undefined && !names.has('*') && !names.has(name) && !forTests(name))
      .map((name) => `${file.path}: ${name}`)
  })
}
