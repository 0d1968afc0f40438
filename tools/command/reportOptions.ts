import { parseArgs } from 'node:util'
import type { Language } from '../../src/domain/LocalText.ts'
import { faultSentence } from '../setup/faultSentence.mjs'

/** What every command that reports on one thing can be asked. */
export interface ReportOptions {
  /** The folder or the address that it is about. */
  readonly subject: string
  readonly isJson: boolean
  readonly language: Language
}

/** The options of a command line, or the sentence that says what is wrong with it. */
export function reportOptions(args: readonly string[], usage: string): ReportOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, language: { type: 'string' } },
    })
    const [subject] = positionals
    const { json: isJson = false, language = 'sv' } = values
    if (subject === undefined || positionals.length > 1 || (language !== 'sv' && language !== 'en')) return usage
    return { subject, isJson, language }
  } catch (fault) {
    return `${faultSentence(fault)} ${usage}`
  }
}
