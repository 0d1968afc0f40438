import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type CommandAnswer, printAnswer } from '../command/CommandAnswer.ts'
import { pathFromHere } from '../command/pathFromHere.ts'
import { writeFiles } from '../data/writeFiles.ts'
import { checkAnswer } from '../package/check.ts'
import { faultSentence } from '../setup/faultSentence.mjs'
import { askedAddresses } from './askedAddresses.ts'
import { FetchFault } from './FetchFault.ts'
import { fetchPackage } from './fetchPackage.ts'
import { type ClientClock, PacedClient } from './PacedClient.ts'
import { ResponseStore } from './ResponseStore.ts'
import { readSources, type Sources } from './Sources.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const EXIT_CODES = { done: 0, fault: 1, usage: 2, offline: 3 } as const
const USAGE = 'Usage: npm run data:fetch -- <kommunkod> [--out <folder>] [--dry-run | --cached | --fresh]'
/** Beside the package, under a name that is neither served nor built in. */
const KEPT = '.fetched'

const CLOCK: ClientClock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
}

/**
 * `npm run data:fetch -- <kommunkod>`: makes a data package of a municipality from open data (SCB, Kolada) in
 * `data/<kommunkod>`, or where `--out` says. Every answer is kept in `.fetched` beside it, with time and checksum: a fetch
 * that was interrupted goes on where it was, `--cached` asks nobody and `--fresh` asks for all anew. `--dry-run` prints what
 * would be asked. Exit code 3: nobody answers; 1: what came makes no package that can be used; 2: the command line was wrong.
 */
export async function main(args: readonly string[]): Promise<void> {
  printAnswer(await fetchAnswer(args, readSources(), CLOCK))
}

/** The answer to a command line, without printing it. */
export async function fetchAnswer(
  args: readonly string[],
  sources: Sources,
  clock: ClientClock,
): Promise<CommandAnswer> {
  const options = readOptions(args)
  if (typeof options === 'string') return { exitCode: EXIT_CODES.usage, output: '', error: `${options}\n` }
  const { code, out, mode } = options
  if (mode === 'dry') return done(askedAddresses(code, sources))
  const store = new ResponseStore(join(out, KEPT))
  try {
    const client = new PacedClient({ store, clock, mode })
    const { files, leftOut } = await fetchPackage(code, sources, client)
    writeFiles(out, files)
    const check = await checkAnswer([out])
    const lines = [
      `Paketet ligger i ${out}.`,
      ...leftOut.map((sentence) => `Utelämnat: ${sentence}`),
      check.output.trimEnd(),
    ]
    return { ...done(lines), exitCode: check.exitCode }
  } catch (fault) {
    if (!(fault instanceof FetchFault)) throw fault
    if (fault.kind !== 'offline') return { exitCode: EXIT_CODES.fault, output: '', error: `${fault.message}\n` }
    return { exitCode: EXIT_CODES.offline, output: '', error: `${offlineSentences(fault, out, store)}\n` }
  }
}

function offlineSentences(fault: FetchFault, out: string, store: ResponseStore): string {
  const kept = store.list()
  const last = kept.at(-1)
  return [
    `${fault.message} Utan nätverk kan inget hämtas.`,
    last
      ? `${kept.length} svar är sparade i ${join(out, KEPT)}, det senaste ${last.at.slice(0, 10)}. Med --cached görs paketet av dem, om de räcker; utan fortsätter hämtningen där den var.`
      : 'Inga svar är sparade sedan tidigare.',
    ...(existsSync(join(out, 'datapackage.json')) ? [`Paketet som finns i ${out} är orört.`] : []),
  ].join('\n')
}

const done = (lines: readonly string[]): CommandAnswer => ({
  exitCode: EXIT_CODES.done,
  output: `${lines.join('\n')}\n`,
  error: '',
})

interface FetchOptions {
  readonly code: string
  readonly out: string
  readonly mode: 'usual' | 'kept' | 'fresh' | 'dry'
}

/** The options, or the sentence that says what is wrong with the command line. */
function readOptions(args: readonly string[]): FetchOptions | string {
  try {
    const flag = { type: 'boolean' } as const
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, 'dry-run': flag, cached: flag, fresh: flag },
    })
    const modes = [values['dry-run'] && 'dry', values.cached && 'kept', values.fresh && 'fresh'] as const
    const chosen = modes.filter((mode) => mode !== undefined && mode !== false)
    const [code] = positionals
    if (code === undefined || positionals.length > 1 || chosen.length > 1) return USAGE
    if (!/^\d{4}$/.test(code)) return `${code} är ingen kommunkod: den har fyra siffror, till exempel 1489. ${USAGE}`
    const out = values.out === undefined ? join(ROOT, 'data', code) : pathFromHere(values.out)
    return { code, out, mode: chosen[0] ?? 'usual' }
  } catch (fault) {
    return `${faultSentence(fault)} ${USAGE}`
  }
}
