import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import '../setup/addAllWords.ts'
import { needByPriority } from '../../src/analysis/effort/effortRows.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import { LANGUAGES, type Language } from '../../src/domain/LocalText.ts'
import { PLAN_KINDS, type PlanKind } from '../../src/domain/PlanProposal.ts'
import { geographicShapes } from '../../src/map/model/stage/areaShapes.ts'
import { planDocx } from '../../src/views/plan/files/planDocx.ts'
import { templateStyles } from '../../src/views/plan/files/templateStyles.ts'
import { makePlan } from '../../src/views/plan/model/makePlan.ts'
import type { PlanInput } from '../../src/views/plan/model/PlanInput.ts'
import { pathFromHere } from '../command/pathFromHere.ts'
import { readPackageFolder } from '../compute/readPackageFolder.ts'

const USAGE =
  'Usage: npm run plan -- --package <folder> --year <n> [--kind plan|follow-up|dialogue] [--template <t.docx>] [--language sv|en] [--date <yyyy-mm-dd>] --out <file.docx>'

interface PlanOptions {
  readonly folder: string
  readonly out: string
  readonly year: number
  readonly kind: PlanKind
  readonly language: Language
  readonly template: string | null
  /** What the file states as its date; the date of the figures unless told. */
  readonly date: string | null
}

/** `npm run plan`: the yearly plan, its follow-up or the paper for the dialogue, as a Word file made of a package. */
export async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args)
  const { dataset } = await readPackageFolder(options.folder)
  const document = makePlan(planInput(dataset, options.year, options.language), options.kind)
  const bytes = await planDocx({
    document,
    language: options.language,
    date: options.date ?? dataset.meta.vintage,
    templateStyles: options.template === null ? null : await stylesOf(options.template),
  })
  await writeFile(options.out, bytes)
  for (const { text } of document.lacks) process.stdout.write(`${text}\n`)
}

/** What the document of a year is made of; the need is counted here and now. */
export function planInput(dataset: Dataset, year: number, language: Language): PlanInput {
  const needs = new Map(needByPriority(dataset).map(({ priority, need }) => [priority, need]))
  return { dataset, year, language, needs, shapes: geographicShapes(dataset) }
}

async function stylesOf(path: string): Promise<string> {
  const styles = templateStyles(new Uint8Array(await readFile(pathFromHere(path))))
  if (styles === null) throw new Error(`${path} is no Word file with styles: save the template as .docx.`)
  return styles
}

function readOptions(args: readonly string[]): PlanOptions {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: [...args],
    options: { package: text, year: text, kind: text, template: text, language: text, date: text, out: text },
  })
  const { package: folder, year, kind = 'plan', template = null, language = 'sv', date = null, out } = values
  const known = PLAN_KINDS.find((each) => each === kind)
  const spoken = LANGUAGES.find((each) => each === language)
  const isDate = date === null || /^\d{4}-\d{2}-\d{2}$/.test(date)
  if (!folder || !out || !year || !/^\d{4}$/.test(year) || !known || !spoken || !isDate) throw new UsageFault(USAGE)
  return {
    folder: pathFromHere(folder),
    out: pathFromHere(out),
    year: Number(year),
    kind: known,
    language: spoken,
    template,
    date,
  }
}

/** A wrong command line, told as the argument reader's own are. */
class UsageFault extends Error {
  readonly code = 'ERR_PARSE_ARGS_USAGE'
}
