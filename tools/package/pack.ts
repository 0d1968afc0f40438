import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import '../setup/addAllWords.ts'
import type { Language } from '../../src/domain/LocalText.ts'
import { digest } from '../../src/ingest/digest.ts'
import { loadPackage } from '../../src/ingest/loadPackage.ts'
import { issueText } from '../../src/words/issues/issueText.ts'
import { type CommandAnswer, printAnswer } from '../command/CommandAnswer.ts'
import { pathFromHere } from '../command/pathFromHere.ts'
import { reportOptions } from '../command/reportOptions.ts'
import { fetchFromDisk } from './fetchFromDisk.ts'
import { packedAreas } from './packedAreas.ts'

const EXIT_CODES = { good: 0, faults: 1, usage: 2 } as const
const USAGE = 'Usage: npm run package:pack -- <folder> [--json] [--language sv|en]'
const SOURCE = 'areas.geojson'
const ARCHIVE = 'areas.pmtiles'

const WORDS = {
  sv: {
    noFolder: (folder: string) => `Det finns ingen mapp ${folder}.`,
    faults: `${SOURCE} har fel och packas inte:`,
    nothing: `${SOURCE} har inga gränser att packa.`,
    done: (areas: number, tiles: number, kilobytes: number) =>
      `${ARCHIVE}: ${areas} områden, ${tiles} kartrutor, ${kilobytes} kB. Kör kommandot igen när ${SOURCE} har ändrats.`,
  },
  en: {
    noFolder: (folder: string) => `There is no folder ${folder}.`,
    faults: `${SOURCE} has faults and is not packed:`,
    nothing: `${SOURCE} has no borders to pack.`,
    done: (areas: number, tiles: number, kilobytes: number) =>
      `${ARCHIVE}: ${areas} areas, ${tiles} tiles, ${kilobytes} kB. Run the command again when ${SOURCE} has changed.`,
  },
} as const satisfies Record<Language, unknown>

/**
 * `npm run package:pack -- <folder>`: writes the tiles that a map of many areas is drawn from, `areas.pmtiles`, beside the
 * package's files, and names it in its description with the checksum of what it is made of. People go on editing
 * `areas.geojson`; an archive of an earlier one is not used. Exit code 0: written; 1: faults in the package; 2: usage.
 */
export async function main(args: readonly string[]): Promise<void> {
  printAnswer(await packAnswer(args))
}

/** The answer to a command line, without printing it. */
export async function packAnswer(args: readonly string[]): Promise<CommandAnswer> {
  const options = reportOptions(args, USAGE)
  if (typeof options === 'string') return { exitCode: EXIT_CODES.usage, output: '', error: `${options}\n` }
  const { isJson, language } = options
  const words = WORDS[language]
  const folder = pathFromHere(options.subject)
  const refuse = (...lines: string[]): CommandAnswer => ({
    exitCode: EXIT_CODES.faults,
    output: '',
    error: `${lines.join('\n')}\n`,
  })
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return refuse(words.noFolder(folder))
  const { dataset, issues } = await loadPackage(folder, { fetchFile: fetchFromDisk })
  const faults = issues.filter(({ file, severity }) => severity === 'error' && file === SOURCE)
  if (!dataset || faults.length > 0) {
    const texts = (faults.length > 0 ? faults : issues).map((issue) => issueText(issue, language))
    return refuse(words.faults, ...texts.map(({ where, sentence, fix }) => `${where}: ${sentence} ${fix}`.trimEnd()))
  }
  const packed = packedAreas(dataset.areas, dataset.meta.title[language])
  if (!packed) return refuse(words.nothing)
  writeFileSync(join(folder, ARCHIVE), packed.bytes)
  nameInDescription(join(folder, 'datapackage.json'), digest('sha256', readFileSync(join(folder, SOURCE))))
  const summary = { areas: dataset.areas.length, tiles: packed.tiles, bytes: packed.bytes.length }
  const output = isJson
    ? JSON.stringify({ ...summary, minZoom: packed.minZoom, maxZoom: packed.maxZoom }, null, 2)
    : words.done(summary.areas, summary.tiles, Math.round(summary.bytes / 1000))
  return { exitCode: EXIT_CODES.good, output: `${output}\n`, error: '' }
}

/** Lists the archive among the files of the package; all else that the description says stays as it is. */
function nameInDescription(path: string, hash: string): void {
  const description = JSON.parse(readFileSync(path, 'utf8')) as { resources?: { path?: string }[] }
  const others = (description.resources ?? []).filter((resource) => resource.path !== ARCHIVE)
  const own = { name: 'areas-tiles', path: ARCHIVE, made_of: { path: SOURCE, hash: `sha256:${hash}` } }
  writeFileSync(path, `${JSON.stringify({ ...description, resources: [...others, own] }, null, 2)}\n`)
}
