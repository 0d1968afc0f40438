import { parseAst } from 'vite'

/** A node of the syntax tree, as the bundler's own parser gives it: only `type`, `start` and `end` are certain. */
export type SyntaxNode = { readonly type: string; readonly start: number; readonly end: number } & {
  readonly [key: string]: unknown
}

export type SourceFile = {
  /** From the root of the project, with forward slashes: `src/domain/Area.ts`. */
  readonly path: string
  readonly text: string
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string'

/** A dozen rules ask for each file. */
const trees = new WeakMap<SourceFile, unknown>()

function treeOf(file: SourceFile): unknown {
  const language = file.path.endsWith('.tsx') ? 'tsx' : file.path.endsWith('.d.ts') ? 'dts' : 'ts'
  const tree = trees.get(file) ?? parseAst(file.text, { lang: language })
  trees.set(file, tree)
  return tree
}

/** Every node of a file, parents before children. */
export function* nodesOf(file: SourceFile): Generator<SyntaxNode> {
  const pending: unknown[] = [treeOf(file)]
  while (pending.length > 0) {
    const value = pending.pop()
    if (Array.isArray(value)) pending.push(...value.toReversed())
    else if (isNode(value)) {
      yield value
      pending.push(...Object.values(value).toReversed())
    }
  }
}

/** `src/ui/Button.tsx:12`, for a sentence about something found at an offset. */
export const placeOf = (file: SourceFile, offset: number) =>
  `${file.path}:${file.text.slice(0, offset).split('\n').length}`

/** The value of a node when it is a string written out in the source. */
export const literalText = (value: unknown): string | undefined => {
  if (!isNode(value)) return undefined
  if (value.type === 'Literal' && typeof value.value === 'string') return value.value
  if (value.type !== 'TemplateLiteral') return undefined
  const [only, ...others] = value.quasis as { value: { cooked: string } }[]
  return others.length === 0 ? only?.value.cooked : undefined
}
