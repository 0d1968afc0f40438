import { strFromU8, strToU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { PLAN_KINDS } from '../../../../src/domain/PlanProposal.ts'
import { documentStyles } from '../../../../src/views/plan/files/documentStyles.ts'
import { planDocx } from '../../../../src/views/plan/files/planDocx.ts'
import { makePlan } from '../../../../src/views/plan/model/makePlan.ts'
import type { PlanInput } from '../../../../src/views/plan/model/PlanInput.ts'
import { textsOfPart } from '../../../../src/views/plan/model/textsOfPart.ts'
import { noSchemas, schemaFaults } from '../../../output/pptx/schemaFaults.ts'
import { planInput } from '../planInput.ts'

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

  it('uses the styles of a template by Word’s own names, whatever the template calls them', async () => {
    const style = (id: string, name: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`
    const styles = `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${style('Normal', 'Normal')}${style('Rubrik1', 'heading 1')}${style('Rubrik2', 'Heading 2')}${style('Rubrik', 'Title')}</w:styles>`
    expect(documentStyles(styles)).toMatchObject({ title: 'Rubrik', headings: ['Rubrik1', 'Rubrik2', 'Heading3'] })
    const parts = unzipSync(await make('plan', styles))
    expect(strFromU8(parts['word/styles.xml']!)).toContain('w:styleId="Rubrik1"')
    expect(strFromU8(parts['word/document.xml']!)).toContain('<w:pStyle w:val="Rubrik1"/>')
  })
})
