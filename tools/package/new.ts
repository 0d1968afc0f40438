import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type CommandAnswer, printAnswer } from '../command/CommandAnswer.ts'
import { pathFromHere } from '../command/pathFromHere.ts'
import { faultSentence } from '../setup/faultSentence.mjs'
import { templateFiles } from './templateFiles.ts'

const EXIT_CODES = { done: 0, refused: 1, usage: 2 } as const
const USAGE = 'Usage: npm run package:new -- <folder>'

/**
 * `npm run package:new -- <folder>`: writes a data package to begin from, made up and saying so, with a README on what each
 * file and column is for. Exit code 1 where the folder already has something in it: nothing is written over.
 */
export function main(args: readonly string[]): void {
  printAnswer(newAnswer(args))
}

/** The answer to a command line, without printing it. */
export function newAnswer(args: readonly string[]): CommandAnswer {
  const given = readFolder(args)
  if (given === null) return { exitCode: EXIT_CODES.usage, output: '', error: `${USAGE}\n` }
  const folder = pathFromHere(given)
  try {
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      const error = `I ${folder} finns redan filer. Välj en ny eller tom mapp.\n`
      return { exitCode: EXIT_CODES.refused, output: '', error }
    }
    mkdirSync(folder, { recursive: true })
    for (const [name, text] of templateFiles()) writeFileSync(join(folder, name), text)
  } catch (fault) {
    return { exitCode: EXIT_CODES.refused, output: '', error: `${faultSentence(fault)}\n` }
  }
  const output = [
    `Mallen ligger i ${folder}. Läs README.md där: allt är påhittat tills du byter ut det.`,
    `Kontrollera: npm run package:check -- ${given}`,
    `Öppna: npm start -- ${given}`,
  ]
  return { exitCode: EXIT_CODES.done, output: `${output.join('\n')}\n`, error: '' }
}

function readFolder(args: readonly string[]): string | null {
  try {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} })
    return positionals.length === 1 ? positionals[0]! : null
  } catch {
    return null
  }
}
