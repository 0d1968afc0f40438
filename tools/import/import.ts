import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { debuglog, parseArgs } from 'node:util'
import '../setup/addAllWords.ts'
import { packageChanges } from '../../src/analysis/packageChanges.ts'
import type { Language } from '../../src/domain/LocalText.ts'
import { withPackages } from '../../src/facts/intake/incomingOverlays.ts'
import { editedIntake } from '../../src/intake/editedIntake.ts'
import { openFiles } from '../../src/intake/openFiles.ts'
import { readIntake } from '../../src/intake/readIntake.ts'
import { parseRecipe } from '../../src/intake/recipe/parseRecipe.ts'
import { editsWithRecipe, recipeWithEdits } from '../../src/intake/recipe/recipeEdits.ts'
import type { SourceFile } from '../../src/intake/SourceFile.ts'
import { type CommandAnswer, printAnswer } from '../command/CommandAnswer.ts'
import { pathFromHere } from '../command/pathFromHere.ts'
import { faultSentence } from '../setup/faultSentence.mjs'
import { intakeJson } from './intakeJson.ts'
import { layFolder, readFolder, writeFolder } from './packageFolder.ts'
import { packageJson } from './packageJson.ts'

const EXIT_CODES = { done: 0, unusable: 1, questions: 4 } as const
const USAGE =
  'Usage: npm run import -- <file or folder...> [--package <folder>] [--recipe <file>] [--answer <id>=<choice>...] [--out <folder> | --dry-run] [--language sv|en]'

/**
 * `npm run import -- <file...>`: reads figures into a package as the application does. JSON on standard output and nothing
 * else there. Exit code 0: all is certain, and written unless `--dry-run`; 4: questions remain and nothing is written;
 * 1: nothing here can be used, with a sentence on standard error.
 */
export async function main(args: readonly string[]): Promise<void> {
  const answer = await importAnswer(args).catch((fault: unknown): CommandAnswer => {
    debuglog('social-kompass')('%o', fault)
    return { exitCode: EXIT_CODES.unusable, output: '', error: `${faultSentence(fault)}\n` }
  })
  printAnswer(answer)
}

/** The answer to a command line, without printing it. Rejects on a wrong command line and on files that cannot be read. */
export async function importAnswer(args: readonly string[]): Promise<CommandAnswer> {
  const options = readOptions(args)
  const folder = options.package === null ? null : await readFolder(options.package)
  const files = await Promise.all(options.files.map(filesAt))
  const opened = await openFiles(files.flat())
  const recipe = options.recipe === null ? null : parseRecipe(await readFile(options.recipe, 'utf8'))
  if (options.recipe !== null && recipe === null) throw new Error(`${options.recipe} is no recipe of an import.`)
  const under = withPackages(opened, folder ?? { texts: new Map(), dataset: null })
  const found = readIntake(opened, under.dataset, options.answers, recipe)
  const edits = editsWithRecipe(recipe, [])
  const intake =
    edits.length === 0 ? found : { ...editedIntake(found, edits), recipe: recipeWithEdits(found.recipe, edits) }
  const stray = intake.strayAnswers[0]
  if (stray !== undefined) {
    const open = intake.findings.find(({ id }) => id === stray)
    const choices = open?.choices.map(({ key }) => key).join(', ')
    throw new Error(open ? `${stray} has the choices ${choices}.` : `Nothing is asked by the name of ${stray}.`)
  }
  const whole = packageJson(opened, folder?.texts ?? new Map(), options.language)
  const laid = layFolder(folder, under, intake)
  const told = intakeJson(opened, { ...intake, issues: [...intake.issues, ...laid.issues] }, options.language)
  const result = {
    ...told,
    ...(whole && {
      indicators: [
        ...whole.indicators,
        ...told.indicators.filter(({ id }) => !whole.indicators.some((own) => own.id === id)),
      ],
      figures: [...whole.figures.filter(isNotIn(told.figures)), ...told.figures],
      references: [...whole.references.filter(isNotIn(told.references)), ...told.references],
      areas: [...whole.areas, ...told.areas],
      changes: folder && laid.dataset ? packageChanges(folder.dataset, laid.dataset) : [],
    }),
  }
  const output = `${JSON.stringify(result, null, 2)}\n`
  if (result.questions.length > 0) return { exitCode: EXIT_CODES.questions, output, error: '' }
  if (result.figures.length + result.references.length + result.pairs.length + result.areas.length === 0) {
    const why = result.issues.find(({ severity }) => severity === 'error')
    return { exitCode: EXIT_CODES.unusable, output, error: `${why?.sentence ?? 'There is nothing to read in.'}\n` }
  }
  if (options.out !== null) await writeFolder(options.out, folder, laid)
  return { exitCode: EXIT_CODES.done, output, error: '' }
}

type Key = Readonly<Record<'area' | 'indicator' | 'period' | 'sex', string>>

/** Whether a figure of a package is not one that a table beside it has, too: that one counts. */
function isNotIn(figures: readonly Key[]): (figure: Key) => boolean {
  const keyOf = ({ area, indicator, period, sex }: Key) => JSON.stringify([area, indicator, period, sex])
  const own = new Set(figures.map(keyOf))
  return (figure) => !own.has(keyOf(figure))
}

/** A file, or those of a folder, by name: a package is a folder. */
async function filesAt(path: string): Promise<SourceFile[]> {
  if (!(await stat(path)).isDirectory()) return [{ name: basename(path), bytes: new Uint8Array(await readFile(path)) }]
  const entries = await readdir(path, { withFileTypes: true })
  const names = entries.flatMap((entry) => (entry.isFile() && !entry.name.startsWith('.') ? entry.name : [])).sort()
  return Promise.all(names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(path, name))) })))
}

interface ImportOptions {
  readonly files: readonly string[]
  readonly package: string | null
  readonly recipe: string | null
  readonly out: string | null
  readonly answers: ReadonlyMap<string, string>
  readonly language: Language
}

function readOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      package: { type: 'string' },
      recipe: { type: 'string' },
      answer: { type: 'string', multiple: true },
      out: { type: 'string' },
      language: { type: 'string' },
      'dry-run': { type: 'boolean' },
    },
  })
  if (positionals.length === 0) throw new Error(`No file is named. ${USAGE}`)
  if (values.out !== undefined && values['dry-run']) throw new Error(`--out and --dry-run exclude each other. ${USAGE}`)
  if (values.language !== undefined && !['sv', 'en'].includes(values.language)) throw new Error(USAGE)
  const answers = (values.answer ?? []).map((answer) => {
    // The id may hold the sign itself; a choice never does.
    const at = answer.lastIndexOf('=')
    if (at < 1) throw new Error(`${answer} is not of the form <id>=<choice>. ${USAGE}`)
    return [answer.slice(0, at), answer.slice(at + 1)] as const
  })
  const path = (given: string | undefined) => (given === undefined ? null : pathFromHere(given))
  return {
    files: positionals.map((file) => path(file)!),
    package: path(values.package),
    recipe: path(values.recipe),
    out: path(values.out),
    answers: new Map(answers),
    language: values.language === 'en' ? 'en' : 'sv',
  }
}
