import { describe, expect, it } from 'vitest'
import { layerOf, pureLayers } from './support/importRules.ts'
import { readSources, readTypeScript } from './support/readSources.ts'
import * as rules from './support/sourceRules.ts'

const sources = readTypeScript()
const everythingInSrc = readSources('src', ['.ts', '.tsx', '.css', '.html', '.json'])
const isPure = ({ path }: { path: string }) => pureLayers.includes(layerOf(path))

/**
 * Files that break a rule for a reason, by rule. A reason that no longer applies fails too, so the list can't grow old.
 */
const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'remembers by memo': {
    'src/domain/memo.ts': 'it is memo',
    'src/ui/fetchPart.ts': 'no answer is remembered: which style sheets a part lacks changes with every attempt',
  },
  'asks facts for work': {
    'src/shell/startPackageWorker.ts': 'reads the package, before there is anything to ask about',
  },
  'counts no languages': {
    'src/domain/LocalText.ts': 'the languages there are',
    'src/words/languages.ts': 'the folder of each',
    'src/words/inEveryLanguage.ts': 'the folder of each, where it cannot be waited for',
  },
  'names no view': {
    'src/views/compass/model/compassTakeAway.ts': 'a name for a file, in Swedish',
    'src/views/measures/register/model/registerTakeAway.ts': 'a name for a file, in Swedish',
    'src/views/data/words/dataCatalogue.ts': 'a part of the words',
    'src/views/meeting/SlideThumb.tsx': 'a card has a drawing for each view and fetches none of them',
    'src/views/meeting/model/storyTemplates.ts': 'a slide is an address, as a reader would have saved it',
  },
  'explains files over 300 lines': {
    'src/domain/measureFields.ts': 'the one table of what is known of a measure, field after field',
  },
  'tells by store': {
    'src/domain/Store.ts': 'it is Store',
    'src/ui/usePrinting.ts':
      'listens to the browser only while somebody listens, and tells before the paper is laid out',
  },
}

const every: readonly (readonly [name: string, rule: rules.SourceRule, files: typeof sources])[] = [
  ['names no municipality', rules.namesNoMunicipality, everythingInSrc],
  ['leaves nothing undone', rules.leavesNothingUndone, everythingInSrc],
  ['silences no compiler', rules.silencesNoCompiler, sources],
  ['has no default export', rules.hasNoDefaultExport, sources],
  ['has no any', rules.hasNoAny, sources],
  ['spreads no literal into a literal', rules.spreadsNoLiteral, sources],
  ['turns no text into code', rules.turnsNoTextIntoCode, sources],
  ['writes nothing to the console', rules.writesNothingToTheConsole, sources],
  ['is deterministic in its pure part', rules.isDeterministic, sources.filter(isPure)],
  ['fetches code through one door', rules.fetchesThroughOneDoor, sources],
  ['remembers by memo', rules.remembersByMemo, sources],
  ['asks facts for work', rules.asksFactsForWork, sources.filter(({ path }) => layerOf(path) !== 'facts/live')],
  ['tells by store', rules.tellsByStore, sources],
  ['counts no languages', rules.countsNoLanguages, sources],
  ['names no view', rules.namesNoView, sources],
  ['has no barrels', rules.isNoBarrel, sources],
  ['speaks through the catalogues', rules.speaksThroughCatalogues, sources],
  ['names files after their export', rules.isNamedAfterItsExport, sources],
  ['explains files over 300 lines', rules.isShort(300), sources],
]

describe('src/', () => {
  it.each(every)('%s', (name, rule, files) => {
    const excepted = exceptions[name] ?? {}
    const found = files.map((file) => [file.path, rule(file)] as const).filter(([, broken]) => broken.length > 0)
    expect(found.filter(([path]) => !Object.hasOwn(excepted, path)).flatMap(([, broken]) => broken)).toEqual([])
    expect(Object.keys(excepted).filter((path) => !found.some(([broken]) => broken === path))).toEqual([])
  })
})

describe('the rules themselves', () => {
  it('let a dot in a file name stand for a capital in its export', () => {
    const text = 'export const planted = 1'
    expect(rules.isNamedAfterItsExport({ path: 'src/words/plant.ed.ts', text })).toEqual([])
    expect(rules.isNamedAfterItsExport({ path: 'src/words/plant.ts', text })).toHaveLength(1)
  })

  const broken = (rule: rules.SourceRule, text: string, path = 'src/ui/planted.tsx') => rule({ path, text }).length

  it.each([
    ['a municipality by name', rules.namesNoMunicipality, "const a = 'Alingsås'"],
    ['a municipality by code', rules.namesNoMunicipality, "const a = '1489R017'"],
    ['work left', rules.leavesNothingUndone, '// TODO later'],
    ['a silenced compiler', rules.silencesNoCompiler, '// @ts-ignore'],
    ['a text in two languages', rules.countsNoLanguages, "const empty = { sv: '', en: '' }"],
    ['one of two languages', rules.countsNoLanguages, "const locale = language === 'sv' ? 'sv-SE' : 'en-GB'"],
    ['a view by its id', rules.namesNoView, "change((before) => ({ ...before, view: 'karta' }))"],
    ['a view by its address', rules.namesNoView, 'const href = `?view=karta&areas=$' + '{id}`'],
    ['something for each view', rules.namesNoView, 'const icons = { jamfor: 1 }'],
    ['a default export', rules.hasNoDefaultExport, 'export default 1'],
    ['a default export by another way', rules.hasNoDefaultExport, 'const a = 1; export { a as default }'],
    ['a type given up', rules.hasNoAny, 'export const a = (b: any) => b'],
    ['a type given up inside another', rules.hasNoAny, 'const a = b as Map<string, any[]>'],
    ['an object spread into another', rules.spreadsNoLiteral, 'const a = { ...{ b, c }, d }'],
    ['a list spread into another', rules.spreadsNoLiteral, 'const a = [...[1, 2], 3]'],
    ['attributes spread from a literal', rules.spreadsNoLiteral, 'const a = <b {...{ c }} />'],
    ['eval', rules.turnsNoTextIntoCode, "eval('1')"],
    ['a function from text', rules.turnsNoTextIntoCode, "new Function('1')"],
    ['HTML from text', rules.turnsNoTextIntoCode, 'element.innerHTML = name'],
    ['HTML from text, by key', rules.turnsNoTextIntoCode, "element['innerHTML'] = name"],
    ['HTML from text in React', rules.turnsNoTextIntoCode, 'const a = <p dangerouslySetInnerHTML={b} />'],
    ['the console', rules.writesNothingToTheConsole, "console.warn('a')"],
    ['chance', rules.isDeterministic, 'const a = Math.random()'],
    ['the clock', rules.isDeterministic, 'const a = new Date()'],
    ['the clock as a number', rules.isDeterministic, 'const a = Date.now()'],
    ['a part fetched once and for all', rules.fetchesThroughOneDoor, "const a = () => import('./a.ts')"],
    ['a lazy component', rules.fetchesThroughOneDoor, "import { lazy } from 'react'"],
    ['a cache', rules.remembersByMemo, 'const a = new WeakMap<object, number>()'],
    ['a worker', rules.asksFactsForWork, "const a = new Worker('a.js')"],
    ['listeners', rules.tellsByStore, 'const listeners = new Set()'],
    ['listeners of a class', rules.tellsByStore, 'class A { readonly #listeners = new Set() }'],
    ['a barrel', rules.isNoBarrel, "export * from './a.ts'\nexport { b } from './b.ts'"],
    ['a barrel in two steps', rules.isNoBarrel, "import { a } from './a.ts'\nexport { a }"],
    ['a word between tags', rules.speaksThroughCatalogues, 'const a = <p>Karta</p>'],
    ['a word in braces', rules.speaksThroughCatalogues, "const a = <p>{'Karta'}</p>"],
    ['a word that is read out', rules.speaksThroughCatalogues, 'const a = <p aria-label="Karta" />'],
    ['such a word in braces', rules.speaksThroughCatalogues, 'const a = <p title={`Karta`} />'],
    ['another name than the file', rules.isNamedAfterItsExport, 'export const other = 1'],
    ['too many lines', rules.isShort(3), '1\n2\n3\n4\n'],
  ])('catch %s', (_, rule, text) => {
    expect(broken(rule, text)).toBe(1)
  })

  it.each([
    ['the same digits in another number', rules.namesNoMunicipality, 'const a = 14890'],
    ['an exported constant', rules.hasNoDefaultExport, 'export const a = 1'],
    ['the word any in a sentence', rules.hasNoAny, "// any\nconst a = 'any'"],
    ['text set as text', rules.turnsNoTextIntoCode, 'element.textContent = name'],
    ['a date that is given', rules.isDeterministic, "const a = new Date('2024-01-01')"],
    ['a part that is tried again', rules.fetchesThroughOneDoor, "const a = () => fetchPart(() => import('./a.ts'))"],
    ['a file with something of its own', rules.isNoBarrel, "export { a } from './a.ts'\nexport const b = 1"],
    ['a number, a sign and a variable', rules.speaksThroughCatalogues, 'const a = <p key="karta">1 · {b}</p>'],
    ['the sign of a unit', rules.speaksThroughCatalogues, 'const a = <text>{b} km</text>'],
    ['its own name in another case', rules.isNamedAfterItsExport, 'export const Planted = 1'],
    ['a family of exports', rules.isNamedAfterItsExport, 'export const encode = 1\nexport const decode = 2'],
    ['a worker that exports nothing', rules.isNamedAfterItsExport, 'self.onmessage = () => undefined'],
    ['as many lines as allowed', rules.isShort(3), '1\n2\n3\n'],
  ])('let %s be', (_, rule, text) => {
    expect(broken(rule, text)).toBe(0)
  })
})
