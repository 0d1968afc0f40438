import { existsSync, statSync } from 'node:fs'
import '../setup/addAllWords.ts'
import type { Severity } from '../../src/domain/Issue.ts'
import type { Language } from '../../src/domain/LocalText.ts'
import { type LoadedPackage, loadPackage } from '../../src/ingest/loadPackage.ts'
import { issueText } from '../../src/words/issues/issueText.ts'
import { type CommandAnswer, printAnswer } from '../command/CommandAnswer.ts'
import { pathFromHere } from '../command/pathFromHere.ts'
import { reportOptions } from '../command/reportOptions.ts'
import { fetchFromDisk } from './fetchFromDisk.ts'

const EXIT_CODES = { good: 0, faults: 1, usage: 2 } as const
const USAGE = 'Usage: npm run package:check -- <folder> [--json] [--language sv|en]'

const WORDS = {
  sv: {
    severity: { error: 'Fel', warning: 'Varning', info: 'Upplysning' },
    summary: (counts: Counts) =>
      `Fel: ${counts.error}, varningar: ${counts.warning}, upplysningar: ${counts.info}. ` +
      `Delområden: ${counts.areas}, mått: ${counts.indicators}, insatser: ${counts.measures}.`,
    noFolder: (folder: string) => `Det finns ingen mapp ${folder}.`,
  },
  en: {
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    summary: (counts: Counts) =>
      `Errors: ${counts.error}, warnings: ${counts.warning}, notes: ${counts.info}. ` +
      `Areas: ${counts.areas}, indicators: ${counts.indicators}, measures: ${counts.measures}.`,
    noFolder: (folder: string) => `There is no folder ${folder}.`,
  },
} as const satisfies Record<Language, unknown>

type Counts = Readonly<Record<Severity | 'areas' | 'indicators' | 'measures', number>>

/**
 * `npm run package:check -- <folder>`: reads a data package as the application does and tells every fault with file, row,
 * column and what to do. Exit code 0: no error (warnings may be); 1: errors, or no area to show; 2: the command line was
 * wrong. With `--json`, JSON on standard output and nothing else there.
 */
export async function main(args: readonly string[]): Promise<void> {
  printAnswer(await checkAnswer(args))
}

/** The answer to a command line, without printing it. */
export async function checkAnswer(args: readonly string[]): Promise<CommandAnswer> {
  const options = reportOptions(args, USAGE)
  if (typeof options === 'string') return { exitCode: EXIT_CODES.usage, output: '', error: `${options}\n` }
  const { isJson, language } = options
  const folder = pathFromHere(options.subject)
  const words = WORDS[language]
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return { exitCode: EXIT_CODES.faults, output: '', error: `${words.noFolder(folder)}\n` }
  const loaded = await loadPackage(folder, { fetchFile: fetchFromDisk })
  const counts = countsOf(loaded)
  const issues = loaded.issues.map((issue) => ({ issue, text: issueText(issue, language) }))
  const isGood = loaded.dataset !== null && counts.error === 0
  const exitCode = isGood ? EXIT_CODES.good : EXIT_CODES.faults
  if (isJson) {
    const rows = issues.map(({ issue: { severity, code, file, line, column }, text: { sentence, fix } }) => ({
      severity,
      code,
      file,
      line,
      column,
      sentence,
      fix,
    }))
    return { exitCode, output: `${JSON.stringify({ isGood, counts, issues: rows }, null, 2)}\n`, error: '' }
  }
  const lines = issues.map(({ issue: { severity }, text: { where, sentence, fix } }) =>
    `${words.severity[severity]}: ${where}: ${sentence} ${fix}`.trimEnd(),
  )
  return { exitCode, output: `${[...lines, words.summary(counts)].join('\n')}\n`, error: '' }
}

function countsOf({ dataset, issues }: LoadedPackage): Counts {
  const of = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length
  return {
    error: of('error'),
    warning: of('warning'),
    info: of('info'),
    areas: dataset?.areas.length ?? 0,
    indicators: dataset?.indicators.length ?? 0,
    measures: dataset?.measures.length ?? 0,
  }
}
