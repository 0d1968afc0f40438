import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { debuglog, parseArgs } from 'node:util'
import '../setup/addAllWords.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import { type CommandAnswer, printAnswer } from '../command/CommandAnswer.ts'
import { pathFromHere } from '../command/pathFromHere.ts'
import type { ComputeCommand } from './ComputeCommand.ts'
import { ComputeError } from './ComputeError.ts'
import { change } from './commands/change.ts'
import { classes } from './commands/classes.ts'
import { compare } from './commands/compare.ts'
import { compass } from './commands/compass.ts'
import { coverage } from './commands/coverage.ts'
import { diff } from './commands/diff.ts'
import { dose } from './commands/dose.ts'
import { goals } from './commands/goals.ts'
import { hidden } from './commands/hidden.ts'
import { inequality } from './commands/inequality.ts'
import { intervals } from './commands/intervals.ts'
import { issues } from './commands/issues.ts'
import { moran } from './commands/moran.ts'
import { need } from './commands/need.ts'
import { place } from './commands/place.ts'
import { verdicts } from './commands/verdicts.ts'
import { readPackageFolder, refuseLostFiles } from './readPackageFolder.ts'

const COMMANDS: readonly ComputeCommand[] = [
  issues,
  classes,
  intervals,
  compare,
  change,
  need,
  verdicts,
  coverage,
  dose,
  compass,
  place,
  inequality,
  moran,
  goals,
  hidden,
  diff,
]

const ROOT = resolve(import.meta.dirname, '../..')
const EXIT_CODES = { usage: 2, data: 1, program: 3 } as const

/**
 * `npm run compute -- <what> --package <folder> [options]`: the core of the application as a command. JSON on standard
 * output and nothing else there; on a fault a sentence on standard error, exit code 2 for a command line that is wrong,
 * 1 for a package that is and 3 for a fault of our own. Needs neither a build nor the network.
 */
export async function main(args: readonly string[]): Promise<void> {
  printAnswer(await computeAnswer(args).catch(ownFault))
}

/** The answer to a command line, without printing it. Rejects only on a fault of our own. */
export async function computeAnswer(args: readonly string[]): Promise<CommandAnswer> {
  try {
    return { exitCode: 0, output: `${JSON.stringify(await compute(args), null, 2)}\n`, error: '' }
  } catch (error) {
    if (!(error instanceof ComputeError)) throw error
    return { exitCode: EXIT_CODES[error.kind], output: '', error: `${error.message}\n` }
  }
}

function ownFault(fault: unknown): CommandAnswer {
  debuglog('social-kompass')('%o', fault)
  const sentence = `A fault in the program, not in the command line: ${fault instanceof Error ? fault.message : fault}`
  return { exitCode: EXIT_CODES.program, output: '', error: `${sentence}\n` }
}

async function compute(args: readonly string[]): Promise<object> {
  const [name, ...rest] = args
  const command = COMMANDS.find((candidate) => candidate.name === name)
  if (!command) throw new ComputeError('usage', `${name === undefined ? '' : `${name} is not known. `}${usage()}`)
  const { package: given, ...options } = readOptions(command, rest)
  const folder = given === undefined ? defaultFolder() : pathFromHere(given)
  const { dataset, protection, issues: found } = await readPackageFolder(folder)
  if (command !== issues) refuseLostFiles(folder, found)
  const against = options.against === undefined ? undefined : await readOther(pathFromHere(options.against))
  const result = command.run({ dataset, protection, issues: found, ...(against && { against }), options })
  if (command.isBare) return result
  const { meta } = dataset
  return {
    what: command.name,
    options,
    package: {
      title: meta.title.sv,
      municipality: meta.municipalityCode,
      vintage: meta.vintage,
      min_n: meta.minN,
      ...(meta.synthetic ? { synthetic: true } : {}),
    },
    ...result,
  }
}

/** The other package of two. One that is not whole would make everything it lacks look new. */
async function readOther(folder: string): Promise<Dataset> {
  const { dataset, issues: found } = await readPackageFolder(folder)
  refuseLostFiles(folder, found)
  return dataset
}

function readOptions(command: ComputeCommand, args: readonly string[]): Record<string, string> {
  const names = ['package', ...Object.keys(command.options)]
  try {
    const { values } = parseArgs({
      args: [...args],
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    })
    return values as Record<string, string>
  } catch (error) {
    const [sentence] = (error as Error).message.split('. ')
    throw new ComputeError('usage', `${sentence?.replace(/\.$/, '')}. ${commandUsage(command)}`)
  }
}

function defaultFolder(): string {
  const { socialKompass } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    socialKompass: { package: string }
  }
  return resolve(ROOT, socialKompass.package)
}

function usage(): string {
  const lines = COMMANDS.map((command) => `  ${commandUsage(command)}\n      ${command.summary}`)
  return `Usage: npm run compute -- <what> [--package <folder>] [options], where <what> is\n${lines.join('\n')}`
}

function commandUsage({ name, options }: ComputeCommand): string {
  return [name, ...Object.entries(options).map(([option, what]) => `[--${option} <${what}>]`)].join(' ')
}
