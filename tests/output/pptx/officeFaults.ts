import { strFromU8, unzipSync } from 'fflate'
import { child, elements, type XmlElement, xmlTree } from './xmlTree.ts'

export type Parts = Readonly<Record<string, Uint8Array>>

/** Children in the order that the schemas demand, for the elements where a wrong order has made programs repair a file. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'p:presentation': [
    'p:sldMasterIdLst',
    'p:notesMasterIdLst',
    'p:handoutMasterIdLst',
    'p:sldIdLst',
    'p:sldSz',
    'p:notesSz',
    'p:smartTags',
    'p:embeddedFontLst',
    'p:custShowLst',
    'p:photoAlbum',
    'p:custDataLst',
    'p:kinsoku',
    'p:defaultTextStyle',
    'p:modifyVerifier',
    'p:extLst',
  ],
  'p:sld': ['p:cSld', 'p:clrMapOvr', 'p:transition', 'p:timing', 'p:extLst'],
  'p:cSld': ['p:bg', 'p:spTree', 'p:custDataLst', 'p:controls', 'p:extLst'],
  'p:sp': ['p:nvSpPr', 'p:spPr', 'p:style', 'p:txBody', 'p:extLst'],
  'p:pic': ['p:nvPicPr', 'p:blipFill', 'p:spPr', 'p:style', 'p:extLst'],
  'p:graphicFrame': ['p:nvGraphicFramePr', 'p:xfrm', 'a:graphic', 'p:extLst'],
  'c:chart': ['c:title', 'c:autoTitleDeleted', 'c:plotArea', 'c:legend', 'c:plotVisOnly', 'c:dispBlanksAs', 'c:extLst'],
  'c:chartSpace': [
    'c:date1904',
    'c:lang',
    'c:roundedCorners',
    'c:style',
    'c:clrMapOvr',
    'c:pivotFmts',
    'c:protection',
    'c:chart',
    'c:spPr',
    'c:txPr',
    'c:externalData',
    'c:printSettings',
    'c:userShapes',
    'c:extLst',
  ],
  worksheet: ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'pageMargins'],
}

/**
 * What is wrong with an office file: parts that are not well formed, not typed, or not there; types of nothing; ids twice;
 * children out of order; and the causes of repair that no schema knows. Empty when nothing is.
 */
export function officeFaults(parts: Parts): string[] {
  const names = Object.keys(parts).filter((name) => !name.endsWith('/'))
  const faults: string[] = []
  const trees = new Map<string, XmlElement>()
  for (const name of names.filter((each) => /\.(xml|rels)$/.test(each))) {
    try {
      trees.set(name, xmlTree(strFromU8(parts[name]!)))
    } catch (fault) {
      faults.push(`${name}: ${(fault as Error).message}`)
    }
  }
  faults.push(...typeFaults(names, trees), ...relationFaults(names, trees))
  for (const [name, tree] of trees) {
    faults.push(...orderFaults(tree).map((fault) => `${name}: ${fault}`))
    if (/^ppt\/(slides|slideLayouts|slideMasters|notesSlides)\//.test(name) && name.endsWith('.xml'))
      faults.push(...shapeFaults(tree, name.startsWith('ppt/slides/')).map((fault) => `${name}: ${fault}`))
    if (name.startsWith('ppt/charts/') && name.endsWith('.xml'))
      faults.push(...axisFaults(tree).map((fault) => `${name}: ${fault}`))
    for (const { text } of elements(tree, 'a:t'))
      if (/\b(null|undefined|NaN)\b|\[object/.test(text)) faults.push(`${name}: says ${text}`)
  }
  for (const name of names.filter((each) => each.endsWith('.xlsx')))
    faults.push(...officeFaults(unzipSync(parts[name]!)).map((fault) => `${name}: ${fault}`))
  return faults
}

function typeFaults(names: readonly string[], trees: ReadonlyMap<string, XmlElement>): string[] {
  const types = trees.get('[Content_Types].xml')
  if (!types) return ['there are no content types']
  const overrides = elements(types, 'Override').map(({ attributes }) => attributes.PartName!.slice(1))
  const defaults = elements(types, 'Default').map(({ attributes }) => attributes.Extension!)
  const plain = names.filter((name) => name !== '[Content_Types].xml' && !overrides.includes(name))
  const endings = plain.map((name) => name.split('.').at(-1)!)
  return [
    ...overrides.filter((name) => !names.includes(name)).map((name) => `a type for ${name}, which is not there`),
    ...overrides.filter((name, i) => overrides.indexOf(name) !== i).map((name) => `two types for ${name}`),
    ...defaults
      .filter((ending) => !endings.includes(ending))
      .map((ending) => `a type for .${ending}, which nothing is`),
    ...plain.filter((_, i) => !defaults.includes(endings[i]!)).map((name) => `${name} has no type`),
  ]
}

function relationFaults(names: readonly string[], trees: ReadonlyMap<string, XmlElement>): string[] {
  const faults: string[] = []
  const themes = new Map<string, string>()
  for (const [name, tree] of trees) {
    if (!name.endsWith('.rels')) continue
    const relations = elements(tree, 'Relationship').map(({ attributes }) => attributes)
    const ids = relations.map(({ Id }) => Id!)
    if (new Set(ids).size !== ids.length) faults.push(`${name}: an id twice`)
    const owner = name.replace(/_rels\/([^/]*)\.rels$/, '$1')
    for (const { Target, TargetMode, Type } of relations) {
      if (TargetMode === 'External' || /^[a-z]+:/.test(Target!)) faults.push(`${name}: refers outside to ${Target}`)
      const path = new URL(Target!, `http://x/${owner}`).pathname.slice(1)
      if (!names.includes(path)) faults.push(`${name}: ${path} is not there`)
      if (!Type!.endsWith('/theme') || !/Master/.test(owner)) continue
      if (themes.has(path)) faults.push(`${path} is the theme of two masters`)
      themes.set(path, owner)
    }
    const used = [...JSON.stringify(trees.get(owner) ?? {}).matchAll(/"r:(?:id|embed|link|pict)":"([^"]+)"/g)]
    for (const [, id] of used) if (!ids.includes(id!)) faults.push(`${owner}: ${id} is no relation`)
  }
  return faults
}

function orderFaults(tree: XmlElement): string[] {
  const order = ORDERS[tree.name]
  const places = tree.children.map(({ name }) => order?.indexOf(name) ?? 0)
  const isWrong = order !== undefined && places.some((place, i) => place < 0 || place < (places[i - 1] ?? 0))
  const own = isWrong ? [`${tree.name} holds ${tree.children.map(({ name }) => name).join(', ')}`] : []
  return [...own, ...tree.children.flatMap(orderFaults)]
}

function shapeFaults(tree: XmlElement, isSlide: boolean): string[] {
  const ids = elements(tree, 'p:cNvPr').map(({ attributes }) => attributes.id)
  return [
    ...(new Set(ids).size === ids.length ? [] : ['the number of a shape twice']),
    ...(isSlide ? elements(tree, 'p:sp') : []).filter((shape) => !child(shape, 'p:txBody')).map(() => 'no text body'),
    ...elements(tree, 'p:bgPr')
      .filter((ground) => !child(ground, 'a:effectLst'))
      .map(() => 'a ground without effects'),
    ...elements(tree, 'a:tblPr')
      .filter(({ attributes }) => attributes.firstRow !== '1')
      .map(() => 'a table without head'),
  ]
}

function axisFaults(tree: XmlElement): string[] {
  const axes = ['c:catAx', 'c:valAx', 'c:dateAx', 'c:serAx'].flatMap((name) => elements(tree, name))
  const own = axes.map((axis) => child(axis, 'c:axId')!.attributes.val!)
  const all = elements(tree, 'c:axId').map(({ attributes }) => attributes.val!)
  return [
    ...(new Set(own).size === own.length ? [] : ['two axes of one id']),
    ...all.filter((id) => !own.includes(id)).map((id) => `axis ${id} is not there`),
    ...own.filter((id) => all.filter((each) => each === id).length < 2).map((id) => `axis ${id} is nobody’s`),
  ]
}
