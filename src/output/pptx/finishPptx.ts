import { strFromU8, strToU8, unzipSync } from 'fflate'
import { officeZip } from '../files/officeZip.ts'
import { svgText as xmlText } from '../files/svgTag.ts'
import type { NativeChart } from './addContent.ts'
import { chartSheet, chartWorkbook } from './chartSheet.ts'
import { chartXml } from './chartXml.ts'
import { repairParts } from './repairParts.ts'

export interface FinishInput {
  readonly charts: readonly NativeChart[]
  /** By slide, in inches. */
  readonly titleHeights: readonly number[]
  readonly lang: string
  /** `2026-11-22`. */
  readonly date: string
}

const CHART = /^ppt\/charts\/chart(\d+)\.xml$/

/**
 * What the library cannot do: charts with error bars and a workbook of their own, the language of the texts, paragraphs
 * in notes, numbers of shapes that occur once, names of tables as alternative text, and a date that the caller gives.
 */
export function finishPptx(
  bytes: Uint8Array,
  { charts, titleHeights, lang, date }: FinishInput,
): Uint8Array<ArrayBuffer> {
  const parts = withChartsFromOne(unzipSync(bytes))
  const change = (name: string, edit: (text: string) => string): void => {
    if (parts[name]) parts[name] = strToU8(edit(strFromU8(parts[name])))
  }
  const chartNames = numbered(parts, CHART)
  charts.forEach(({ chart, language }, i) => {
    const name = chartNames[i]
    if (name === undefined) throw new Error(`chart ${i + 1} is not in the file`)
    const sheet = chartSheet(chart, language)
    parts[name] = strToU8(chartXml(chart, sheet))
    const number = /(\d+)\.xml$/.exec(name)![1]!
    const target = /embeddings\/[^"]+\.xlsx/.exec(strFromU8(parts[`ppt/charts/_rels/chart${number}.xml.rels`]!))![0]
    parts[`ppt/${target}`] = chartWorkbook(sheet)
  })
  for (const name of Object.keys(parts)) {
    if (/^ppt\/(slides|notesSlides|slideLayouts|slideMasters|notesMasters)\/[^/]+\.xml$/.test(name)) {
      change(name, (text) =>
        plainParts(text.replaceAll(' altLang="en-US"', '').replaceAll('lang="en-US"', `lang="${lang}"`)),
      )
    }
    if (/^ppt\/notesSlides\//.test(name)) change(name, withParagraphs)
    const slide = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)
    if (slide)
      change(name, (text) =>
        withTitleHeight(withTableNames(withOwnNumbers(text)), titleHeights[Number(slide[1]) - 1] ?? 0),
      )
  }
  repairParts(parts, change)
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    change('docProps/core.xml', (text) => text.replace(/(W3CDTF">)[^<]+/g, `$1${date}T00:00:00Z`))
  }
  return officeZip(parts)
}

const EMU_PER_INCH = 914_400

/** The library gives every title the height of its place on the master, also where less of it is used. */
function withTitleHeight(text: string, height: number): string {
  const emu = Math.round(height * EMU_PER_INCH)
  return text.replace(/(type="title"[\s\S]*?<a:ext cx="\d+" cy=")\d+/, `$1${emu}`)
}

function numbered(parts: Readonly<Record<string, Uint8Array>>, pattern: RegExp): string[] {
  return Object.keys(parts)
    .filter((name) => pattern.test(name))
    .sort((a, b) => Number(pattern.exec(a)![1]) - Number(pattern.exec(b)![1]))
}

/** The library goes on counting charts from one file to the next. Here each file begins with one. */
function withChartsFromOne(parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const numbers = numbered(parts, CHART).map((name) => CHART.exec(name)![1]!)
  const renamed = (text: string): string =>
    numbers.reduce(
      (sum, from, i) =>
        sum
          .replaceAll(`charts/chart${from}.xml`, `charts/chart${i + 1}.xml`)
          .replaceAll(`charts/_rels/chart${from}.xml`, `charts/_rels/chart${i + 1}.xml`)
          .replaceAll(`Worksheet${from}.xlsx`, `Worksheet${i + 1}.xlsx`),
      text,
    )
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      renamed(name),
      /\.rels$|^\[Content_Types\]/.test(name) ? strToU8(renamed(strFromU8(content))) : content,
    ]),
  )
}

/** Random marks that tell editing sessions apart say nothing here. */
function plainParts(text: string): string {
  return text.replace(/(<p14:(?:modId|creationId)[^>]*val=")\d+/g, '$11')
}

/** A line break inside a run is no line break to a presentation program: one paragraph each. */
function withParagraphs(text: string): string {
  return text.replace(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*\n[^<]*)<\/a:t><\/a:r>/g,
    (_, run: string, content: string) =>
      content
        .split(/\r?\n/)
        .map((line) => `<a:p><a:r>${run}<a:t>${line}</a:t></a:r>`)
        .join('</a:p>'),
  )
}

function withOwnNumbers(text: string): string {
  let number = 0
  return text.replace(/<p:cNvPr id="\d+"/g, () => {
    number += 1
    return `<p:cNvPr id="${number}"`
  })
}

/** The library has no alternative text for tables; their name carries it here. */
function withTableNames(text: string): string {
  let count = 0
  return text.replace(
    /<p:cNvPr id="(\d+)" name="([^"]*)"\s*\/>(<p:cNvGraphicFramePr><a:graphicFrameLocks)/g,
    (_, id: string, name: string, rest: string) => {
      count += 1
      return `<p:cNvPr id="${id}" name="${xmlText('Tabell')} ${count}" descr="${name}"/>${rest}`
    },
  )
}
