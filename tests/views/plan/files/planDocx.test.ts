import { strFromU8, strToU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { PLAN_KINDS } from '../../../../src/domain/PlanProposal.ts'
import { planDocx } from '../../../../src/views/plan/files/planDocx.ts'
import { makePlan } from '../../../../src/views/plan/model/makePlan.ts'
import type { PlanInput } from '../../../../src/views/plan/model/PlanInput.ts'
import { textsOfPart } from '../../../../src/views/plan/model/textsOfPart.ts'
import { noSchemas, schemaFaults } from '../../../output/pptx/schemaFaults.ts'
import { xmlTree } from '../../../output/pptx/xmlTree.ts'
import { planInput } from '../planInput.ts'
import { lackFaults, orderFaults } from './wordOrder.ts'

let input: PlanInput
beforeAll(async () => {
  input = await planInput('ovning', 2026)
}, 60_000)

const make = (kind: (typeof PLAN_KINDS)[number], templateStyles: string | null = null) =>
  planDocx({ document: makePlan(input, kind), language: 'sv', date: '2026-11-30', templateStyles })
const partsOf = async (kind: (typeof PLAN_KINDS)[number]) => unzipSync(await make(kind))

/** What a program that knows no newer parts of the format reads: that is what the schemas of 2006 describe. */
const plain = (xml: string) =>
  xml
    .replace(/<mc:AlternateContent[\s\S]*?<mc:Fallback>([\s\S]*?)<\/mc:Fallback><\/mc:AlternateContent>/g, '$1')
    .replace(/ mc:Ignorable="[^"]*"/g, '')
    .replace(/ w1[456]:\w+="[^"]*"/g, '')
    .replace(/<w:(?:tblCaption|compatSetting) [^>]*\/>/g, '')

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const styleOf = (id: string, name: string, rest = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`

/** A template as a Swedish Word writes one, cut to what the document asks for and what surrounds it. */
const SWEDISH_TEMPLATE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w="${WORD}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault></w:docDefaults><w:latentStyles w:defLockedState="0" w:count="376"><w:lsdException w:name="Normal" w:uiPriority="0" w:qFormat="1"/></w:latentStyles>${styleOf('Normal', 'Normal', '<w:qFormat/>')}${styleOf('Rubrik1', 'heading 1', '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:link w:val="Rubrik1Char"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr>')}${styleOf('Rubrik2', 'heading 2')}${styleOf('Rubrik3', 'heading 3')}${styleOf('Rubrik', 'Title')}${styleOf('Beskrivning', 'caption')}${styleOf('Citat', 'Quote')}${styleOf('Innehllsfrteckningsrubrik', 'TOC Heading')}${styleOf('Liststycke', 'List Paragraph')}<w:style w:type="table" w:default="1" w:styleId="Normaltabell"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`

const TEMPLATES: Readonly<Record<string, string | null>> = {
  'without a template': null,
  'with a template': SWEDISH_TEMPLATE,
}

describe.each(PLAN_KINDS)('%s as a Word file', (kind) => {
  it('is the same bytes each time it is made', async () => {
    const [one, other] = [await partsOf(kind), await partsOf(kind)]
    const text = (parts: typeof one, name: string) => strFromU8(parts[name]!, true)
    expect(Object.keys(one)).toEqual(Object.keys(other))
    expect(Object.keys(one).filter((name) => text(one, name) !== text(other, name))).toEqual([])
    expect(Buffer.compare(await make(kind), await make(kind))).toBe(0)
  })

  it('is what the schemas of ECMA-376 demand, in their order', async ({ skip }) => {
    const reason = noSchemas()
    if (reason) skip(reason)
    const parts = await partsOf(kind)
    const asked = Object.entries(parts)
      .filter(([name]) => /^word\/(document|styles|numbering|settings|footer\d*|charts\/chart\d+)\.xml$/.test(name))
      .map(([name, bytes]) => [name, strToU8(plain(strFromU8(bytes)))] as const)
    expect(asked.length).toBeGreaterThan(3)
    expect(schemaFaults(Object.fromEntries(asked))).toEqual([])
  })

  it.each(Object.entries(TEMPLATES))(
    'has the children of every element in the order of ECMA-376 (%s)',
    async (_, styles) => {
      const parts = unzipSync(await make(kind, styles))
      const asked = Object.keys(parts).filter((name) => /^word\/(?!theme)[\w/]+\.xml$/.test(name))
      expect(asked).toEqual(expect.arrayContaining(['word/document.xml', 'word/styles.xml', 'word/numbering.xml']))
      const faults = asked.flatMap((name) => {
        const tree = xmlTree(strFromU8(parts[name]!))
        return [...orderFaults(tree), ...lackFaults(tree)].map((fault) => `${name} ${fault}`)
      })
      expect([...new Set(faults)]).toEqual([])
      // A style that the document asks for by an id that a template does not have is the body's to Word.
      const known = new Set(
        [...strFromU8(parts['word/styles.xml']!).matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id),
      )
      const used = [
        ...strFromU8(parts['word/document.xml']!).matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g),
      ]
      expect([...new Set(used.map(([, id]) => id!))].filter((id) => !known.has(id))).toEqual([])
    },
  )

  it('holds every text of the document, in its order', async () => {
    const document = makePlan(input, kind)
    const xml = strFromU8((await partsOf(kind))['word/document.xml']!)
    const said = [...plain(xml).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|descr="([^"]*)"/g)]
      .map(([, text, description]) => text ?? description ?? '')
      .join('\n')
    const unescaped = said
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
    let from = 0
    for (const text of document.parts.flatMap(({ blocks, ...part }) =>
      textsOfPart({ ...part, blocks: blocks.filter(({ kind: of }) => of !== 'chart' && of !== 'map') }),
    )) {
      const at = unescaped.indexOf(text, from)
      expect([text, at >= 0]).toEqual([text, true])
      from = at
    }
  })
})

it('finds what stands in another order, twice, or nowhere', () => {
  const faults = (xml: string) => orderFaults(xmlTree(xml))
  expect(faults('<w:pPr><w:spacing/><w:jc/></w:pPr>')).toEqual([])
  expect(faults('<w:pPr><w:jc/><w:spacing/></w:pPr>')).toEqual(['w:pPr: w:spacing stands after w:jc'])
  expect(faults('<w:tcPr><w:shd/><w:shd/></w:tcPr>')).toEqual(['w:tcPr: w:shd stands twice'])
  expect(faults('<w:tbl><w:tblPr><w:tblCaption/><w:tblLook/></w:tblPr><w:tr/><w:tr/></w:tbl>')).toEqual([
    'w:tblPr: w:tblLook stands after w:tblCaption',
  ])
  expect(faults('<w:rPr><w:colour/></w:rPr>')).toEqual(['w:rPr: w:colour is none of its children'])
  expect(lackFaults(xmlTree('<w:body><w:tbl><w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl></w:body>'))).toEqual([
    'w:body: does not end with w:sectPr',
    'w:tc: does not end with w:p',
  ])
})

describe('the plan as a Word file', () => {
  it('has built-in headings, contents, header rows, captions of tables and alternative texts', async () => {
    const document = makePlan(input, 'plan')
    const xml = strFromU8((await partsOf('plan'))['word/document.xml']!)
    const count = (form: RegExp) => (xml.match(form) ?? []).length
    expect(count(/<w:pStyle w:val="Heading1"\/>/g)).toBe(document.parts.length)
    expect(count(/TOC \\h/g)).toBe(1)
    const blocks = document.parts.flatMap((part) => part.blocks)
    const tables = blocks.filter(({ kind }) => kind === 'table').length
    const maps = blocks.filter(({ kind }) => kind === 'map').length
    const charts = blocks.filter(({ kind }) => kind === 'chart').length
    expect([tables > 5, maps > 2, charts > 2]).toEqual([true, true, true])
    expect(count(/<w:tblHeader\/>/g)).toBe(tables)
    expect(count(/<w:tblCaption /g)).toBe(1 + tables + maps)
    expect(count(/<wp:docPr [^>]*descr="[^"]{20,}"/g)).toBe(maps + charts)
    const ids = [...xml.matchAll(/<(?:wp:docPr|wps:cNvPr) [^>]*?\bid="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('draws each area of a map once a pane, by its name, in a colour of the key', async () => {
    const map = makePlan(input, 'plan')
      .parts.flatMap(({ blocks }) => blocks)
      .find(({ kind }) => kind === 'map')!
    const xml = strFromU8((await partsOf('plan'))['word/document.xml']!)
    const group = /<wpg:wgp[\s\S]*?<\/wpg:wgp>/.exec(xml)![0]
    const shapes = [...group.matchAll(/<wps:cNvPr [^>]*?\bname="([^"]*)"/g)].map(([, name]) => name)
    if (map.kind !== 'map') throw new Error('no map')
    expect(shapes).toEqual(map.areas.map(({ name }) => name))
    const fills = new Set(
      [...group.matchAll(/<a:solidFill><a:srgbClr val="(\w+)"\/><\/a:solidFill><a:ln/g)].map(([, fill]) => `#${fill}`),
    )
    expect([...fills].every((fill) => map.keys.some((key) => key.fill === fill))).toBe(true)
  })

  it('has in its charts the values of the bars, with intervals of their own length', async () => {
    const chart = makePlan(input, 'plan')
      .parts.flatMap(({ blocks }) => blocks)
      .find(({ kind }) => kind === 'chart')!
    if (chart.kind !== 'chart') throw new Error('no chart')
    const xml = strFromU8((await partsOf('plan'))['word/charts/chart1.xml']!)
    const series = /<c:val>[\s\S]*?<\/c:val>/.exec(xml)![0]
    const values = [...series.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value))
    expect(values).toEqual([...chart.bars].reverse().map(({ value }) => value))
    expect(xml).toContain('<c:errBars>')
  })

  it('uses the styles of a template by Word’s own names, whatever the template calls them, and each once', async () => {
    const parts = unzipSync(await make('plan', SWEDISH_TEMPLATE))
    const xml = strFromU8(parts['word/styles.xml']!)
    const names = [...xml.matchAll(/<w:name w:val="([^"]+)"/g)].map(([, name]) => name!.toLowerCase())
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect(xml.match(/<w:style [^>]*w:type="table"[^>]* w:default=/g)).toHaveLength(1)
    const document = strFromU8(parts['word/document.xml']!)
    const used = new Set([...document.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, id]) => id))
    expect([...used].sort()).toEqual(
      [
        'Rubrik',
        'Rubrik1',
        'Rubrik2',
        'Rubrik3',
        'Beskrivning',
        'Citat',
        'Innehllsfrteckningsrubrik',
        'Liststycke',
        // The template has none for the lines of the contents: the library's stay.
        'TOC1',
        'TOC2',
      ].sort(),
    )
    expect(strFromU8(unzipSync(await make('plan'))['word/document.xml']!)).toContain('<w:pStyle w:val="Heading1"/>')
  })
})
