import { type CommandAnswer, printAnswer } from '../command/CommandAnswer.ts'
import { reportOptions } from '../command/reportOptions.ts'
import { faultSentence } from '../setup/faultSentence.mjs'
import { askHost } from './askHost.ts'
import { type HostFinding, hostFindings } from './hostFindings.ts'
import { hostWords } from './hostWords.ts'

const EXIT_CODES = { good: 0, faults: 1, usage: 2 } as const
const USAGE = 'Usage: npm run check:host -- <https://address/> [--json] [--language sv|en]'

/**
 * `npm run check:host -- <address>`: asks a published Social kompass for its page, every script, figures and what is not
 * there, and tells what its server sends otherwise than it should. Exit code 0: no fault (remarks may be); 1: faults, or
 * nobody answers; 2: the command line was wrong.
 */
export async function main(args: readonly string[]): Promise<void> {
  printAnswer(await checkHostAnswer(args))
}

/** The answer to a command line, without printing it. */
export async function checkHostAnswer(args: readonly string[]): Promise<CommandAnswer> {
  const options = reportOptions(args, USAGE)
  const url = typeof options === 'string' ? null : folderAddress(options.subject)
  if (typeof options === 'string' || !url)
    return { exitCode: EXIT_CODES.usage, output: '', error: `${typeof options === 'string' ? options : USAGE}\n` }
  const { isJson, language } = options
  const words = hostWords[language]
  try {
    const answers = await askHost(url)
    const findings = hostFindings(answers)
    const faults = findings.filter(({ severity }) => severity === 'fault').length
    const exitCode = faults === 0 ? EXIT_CODES.good : EXIT_CODES.faults
    if (isJson) {
      const rows = findings.map((finding) => ({ ...finding, sentence: words.findings[finding.code](finding.detail) }))
      return { exitCode, output: `${JSON.stringify({ isGood: faults === 0, findings: rows }, null, 2)}\n`, error: '' }
    }
    const line = ({ severity, code, path, more, detail }: HostFinding) =>
      `${words.severity[severity]}: ${path}${more > 0 ? ` ${words.more(more)}` : ''}: ${words.findings[code](detail)}`
    const sum = words.summary(faults, findings.length - faults, answers.scripts.length)
    return { exitCode, output: `${[...findings.map(line), sum].join('\n')}\n`, error: '' }
  } catch (fault) {
    const cause = fault instanceof Error && fault.cause ? fault.cause : fault
    return { exitCode: EXIT_CODES.faults, output: '', error: `${words.silent(url.href)} ${faultSentence(cause)}\n` }
  }
}

/** The address as a folder, whether or not it was written with the slash that makes it one; null where it is none. */
function folderAddress(text: string): URL | null {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}
