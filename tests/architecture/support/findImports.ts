import { literalText, nodesOf, type SourceFile, type SyntaxNode } from './parseSource.ts'

export type FoundImport = {
  readonly specifier: string
  readonly offset: number
  /** Disappears when compiled: `import type`, `export type`, `import('x').T`. */
  readonly typeOnly: boolean
}

const isImportMetaUrl = (value: unknown) => {
  const node = value as SyntaxNode | undefined
  return node?.type === 'MemberExpression' && (node.object as SyntaxNode).type === 'MetaProperty'
}

const specifierNode = (node: SyntaxNode): unknown => {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node.source
    case 'TSExternalModuleReference':
      return node.expression
    case 'NewExpression': {
      // new Worker(new URL('./ingestWorker.ts', import.meta.url)): the bundler follows the address like an import.
      const [address, base] = node.arguments as SyntaxNode[]
      return (node.callee as SyntaxNode).name === 'URL' && isImportMetaUrl(base) ? address : undefined
    }
    default:
      return undefined
  }
}

const isTypeOnly = (node: SyntaxNode) => {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true
  const specifiers = node.type === 'ImportDeclaration' ? (node.specifiers as SyntaxNode[]) : []
  return specifiers.length > 0 && specifiers.every(({ importKind }) => importKind === 'type')
}

/**
 * Everything a file reaches for: static and dynamic imports, type imports, re-exports and the addresses of workers.
 * An address that is put together while running can't be known; it is listed with the specifier `?`.
 */
export function findImports(file: SourceFile): readonly FoundImport[] {
  const found: FoundImport[] = []
  for (const node of nodesOf(file)) {
    const source = specifierNode(node)
    if (!source) continue
    found.push({ specifier: literalText(source) ?? '?', offset: node.start, typeOnly: isTypeOnly(node) })
  }
  return found
}
