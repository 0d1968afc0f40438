import { VIEWS } from '../../../src/address/AppState.ts'
import { LANGUAGES } from '../../../src/domain/LocalText.ts'
import { literalText, nodesOf, placeOf, type SourceFile, type SyntaxNode } from './parseSource.ts'

/** A rule about single files: the sentences about what in the file breaks it. */
export type SourceRule = (file: SourceFile) => readonly string[]

const forText =
  (pattern: RegExp, sentence: string): SourceRule =>
  (file) =>
    [...file.text.matchAll(pattern)].map((match) => `${placeOf(file, match.index)}: ${sentence} ("${match[0]}")`)

const forNodes =
  (judge: (node: SyntaxNode) => string | undefined): SourceRule =>
  (file) =>
    [...nodesOf(file)].flatMap((node) => {
      const sentence = judge(node)
      return sentence === undefined ? [] : [`${placeOf(file, node.start)}: ${sentence}`]
    })

const child = (node: SyntaxNode, key: string) => node[key] as SyntaxNode | undefined
const nameOf = (node: SyntaxNode | undefined) => (node?.name ?? node?.value) as string | undefined

/** The application knows no municipality: whose data it is stands in the data. */
export const namesNoMunicipality = forText(/alings|(?<!\d)1489(?!\d)/gi, 'belongs in the data')

export const leavesNothingUndone = forText(/\b(TODO|FIXME|XXX)\b/g, 'finish it or take it away')

export const silencesNoCompiler = forText(/@ts-(ignore|nocheck|expect-error)/g, 'mend the type')

export const hasNoDefaultExport = forNodes((node) => {
  if (node.type === 'ExportDefaultDeclaration') return 'default export'
  return node.type === 'ExportSpecifier' && nameOf(child(node, 'exported')) === 'default' ? 'default export' : undefined
})

export const hasNoAny = forNodes((node) => (node.type === 'TSAnyKeyword' ? 'the type any' : undefined))

/** What a list or an object holds is written in it: a literal that is spread into one only keeps lines together. */
export const spreadsNoLiteral = forNodes((node) => {
  const isIn = (holder: string, type: string, members: string) =>
    node.type === holder &&
    ((node[members] ?? []) as SyntaxNode[]).some(
      (member) => member?.type === 'SpreadElement' && child(member, 'argument')?.type === type,
    )
  const isAttribute = node.type === 'JSXSpreadAttribute' && child(node, 'argument')?.type === 'ObjectExpression'
  const isSpread =
    isIn('ObjectExpression', 'ObjectExpression', 'properties') ||
    isIn('ArrayExpression', 'ArrayExpression', 'elements') ||
    isAttribute
  return isSpread ? 'a literal is spread into a literal' : undefined
})

const htmlSinks = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'srcdoc', 'srcDoc']

/** Names from data are text: nothing turns a string into HTML or into code. */
export const turnsNoTextIntoCode = forNodes((node) => {
  if (node.type === 'CallExpression' || node.type === 'NewExpression') {
    const callee = nameOf(child(node, 'callee'))
    if (callee === 'eval' || callee === 'Function') return `${callee}() runs text`
  }
  const name =
    node.type === 'MemberExpression'
      ? nameOf(child(node, 'property'))
      : node.type === 'JSXAttribute'
        ? nameOf(child(node, 'name'))
        : undefined
  return name !== undefined && htmlSinks.includes(name) ? `${name} reads text as HTML` : undefined
})

const fetchers = ['fetchPart', 'lazyPart', 'PartSource']

/** Which files a language has (`src/words/sv/sv.ts`): a list for the door, which fetches nothing itself. */
const isListOfWords = (path: string) => /^src\/words\/(languages|(\w+)\/\2)\.ts$/.test(path)

/** Code that comes later comes through the one door that can try again (`src/ui/fetchPart.ts`). */
export const fetchesThroughOneDoor = (file: SourceFile): readonly string[] => {
  if (isListOfWords(file.path)) return []
  const allowed = new Set<number>()
  for (const node of nodesOf(file)) {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') continue
    const callee = nameOf(child(node, 'callee'))
    const [load] = (node.arguments ?? []) as readonly SyntaxNode[]
    if (callee === undefined || !fetchers.includes(callee) || load?.type !== 'ArrowFunctionExpression') continue
    const body = child(load, 'body')
    if (body?.type === 'ImportExpression') allowed.add(body.start)
  }
  return [...nodesOf(file)].flatMap((node) => {
    if (node.type === 'ImportExpression' && !allowed.has(node.start))
      return [`${placeOf(file, node.start)}: a file fetched without a second attempt`]
    const isLazy = node.type === 'ImportSpecifier' && nameOf(child(node, 'imported')) === 'lazy'
    return isLazy ? [`${placeOf(file, node.start)}: lazy never tries again`] : []
  })
}

const isMember = (node: SyntaxNode | undefined, object: string, property?: string) =>
  node?.type === 'MemberExpression' &&
  nameOf(child(node, 'object')) === object &&
  (property === undefined || nameOf(child(node, 'property')) === property)

export const writesNothingToTheConsole = forNodes((node) =>
  isMember(node, 'console') ? 'the reader has no console' : undefined,
)

/** The same input gives the same output: no clock, no dice. */
export const isDeterministic = forNodes((node) => {
  if (isMember(node, 'Math', 'random')) return 'random without a seed'
  if (isMember(node, 'Date', 'now') || isMember(node, 'performance', 'now')) return 'reads the clock'
  const args = node.arguments as unknown[] | undefined
  const readsClock = node.type === 'NewExpression' && nameOf(child(node, 'callee')) === 'Date' && args?.length === 0
  return readsClock ? 'reads the clock' : undefined
})

const isNew = (node: SyntaxNode, name: string) =>
  node.type === 'NewExpression' && nameOf(child(node, 'callee')) === name

/** What is remembered is remembered by `memo`: one place decides what the same question is and how long an answer stays. */
export const remembersByMemo = forNodes((node) => (isNew(node, 'WeakMap') ? 'a cache of its own' : undefined))

/** Whoever wants something counted asks a fact: it is counted once for all, and cancelled when nobody waits. */
export const asksFactsForWork = forNodes((node) =>
  isNew(node, 'Worker') || isNew(node, 'WorkerDesk') ? 'a worker of its own' : undefined,
)

/** What others listen to is a `Store`, a `Fact` or made of them. */
export const tellsByStore = forNodes((node) => {
  if (node.type !== 'PropertyDefinition' && node.type !== 'VariableDeclarator') return undefined
  const name = nameOf(child(node, node.type === 'VariableDeclarator' ? 'id' : 'key'))
  return name === 'listeners' ? 'a list of listeners of its own' : undefined
})

const isLanguage = (text: unknown) => (LANGUAGES as readonly unknown[]).includes(text)

/**
 * A further language is a folder of words and a key of `LocalText`: whoever writes out the languages there are would be
 * a place more.
 */
export const countsNoLanguages = forNodes((node) => {
  if (node.type !== 'ObjectExpression' && node.type !== 'TSTypeLiteral' && node.type !== 'ConditionalExpression') return
  if (node.type === 'ConditionalExpression') {
    const test = child(node, 'test')
    const sides = [test?.left, test?.right].map(literalText)
    return sides.some(isLanguage) ? 'asks which of two languages it is' : undefined
  }
  const parts = (node.properties ?? node.members) as SyntaxNode[]
  const keys = parts.map((part) => nameOf(child(part, 'key')))
  return LANGUAGES.every((language) => keys.includes(language)) ? 'something for each language' : undefined
})

const isViewId = (text: unknown) => (VIEWS as readonly unknown[]).includes(text)
const viewInAddress = new RegExp(`[?&]view=(${VIEWS.join('|')})\\b`)
const namesView = forNodes((node) => {
  const key = node.type === 'Property' ? nameOf(child(node, 'key')) : undefined
  // A key `data` holds data.
  if (isViewId(key) && key !== 'data') return `the view "${key}" as a key`
  const text = node.type === 'TemplateElement' ? (node.value as { readonly cooked: string }).cooked : literalText(node)
  return text !== undefined && (isViewId(text) || viewInAddress.test(text)) ? `names a view ("${text}")` : undefined
})

/**
 * The id of a view is known to the view itself (its `view.ts`), to the shell that registers it, to the address, and to the
 * words, which say what its readers call it. Others lead to it by `address/changes.ts` and ask by `address/viewAsked.ts`.
 */
export const namesNoView: SourceRule = (file) =>
  /^src\/((address|shell|words)\/|views\/\w+\/view\.ts$)/.test(file.path) ? [] : namesView(file)

/** A file that only passes on what others export hides who uses whom. */
export const isNoBarrel: SourceRule = (file) => {
  const [program] = nodesOf(file)
  const statements = (program?.body ?? []) as SyntaxNode[]
  const exports = statements.filter(({ type }) => type.startsWith('Export'))
  const only = exports.length > 0 && exports.every((node) => node.source || !node.declaration)
  const nothingElse = statements.every(({ type }) => type.startsWith('Export') || type === 'ImportDeclaration')
  return only && nothingElse ? [`${file.path}: only passes on what other files export`] : []
}

const spokenAttributes = [
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'label',
  'placeholder',
  'title',
]
/** A unit's sign is written the same in every language. */
const unitSigns = ['km', 'km²']
const hasLetters = (text: string | undefined) =>
  text !== undefined && /\p{L}{2}/u.test(text) && !unitSigns.includes(text.trim())

/** Words for the reader come from the catalogues, in both languages. */
export const speaksThroughCatalogues = forNodes((node) => {
  const report = (text: string | undefined) =>
    hasLetters(text) ? `"${text?.trim()}" is not in a catalogue` : undefined
  if (node.type === 'JSXText') return report(nameOf(node))
  if (node.type === 'JSXAttribute' && spokenAttributes.includes(nameOf(child(node, 'name')) ?? '')) {
    const value = child(node, 'value')
    return report(literalText(value?.type === 'JSXExpressionContainer' ? value.expression : value))
  }
  if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') return undefined
  const texts = (node.children as SyntaxNode[])
    .filter(({ type }) => type === 'JSXExpressionContainer')
    .map(({ expression }) => literalText(expression))
  return report(texts.find(hasLetters))
})

const declaredNames = (declaration: SyntaxNode | undefined): readonly (string | undefined)[] => {
  const declarations = declaration?.declarations as SyntaxNode[] | undefined
  return declarations
    ? declarations.map((each) => nameOf(child(each, 'id')))
    : [nameOf(child(declaration ?? ({} as SyntaxNode), 'id'))]
}

/**
 * A file with one export has its name. A family (encode and decode, the words of one format) is named after what its
 * members share, which no machine can judge; a file that exports nothing is started, not imported.
 */
export const isNamedAfterItsExport: SourceRule = (file) => {
  const exported = [...nodesOf(file)]
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap((node) => [
      ...(node.declaration ? declaredNames(child(node, 'declaration')) : []),
      ...((node.specifiers ?? []) as SyntaxNode[]).map((specifier) => nameOf(child(specifier, 'exported'))),
    ])
  const name = file.path.replace(/^.*\//, '').replace(/\.tsx?$/, '')
  const [only, ...others] = exported
  const plain = (text: string) => text.replace(/[^\p{L}\d]/gu, '').toLowerCase()
  const fits = only === undefined || others.length > 0 || plain(only) === plain(name)
  return fits ? [] : [`${file.path}: exports ${only}, which is not the file's name`]
}

export const isShort =
  (limit: number): SourceRule =>
  (file) => {
    const lines = file.text.trimEnd().split('\n').length
    return lines > limit ? [`${file.path}: ${lines} lines`] : []
  }
