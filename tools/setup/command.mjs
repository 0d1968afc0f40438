import { debuglog } from 'node:util'
import { nodeComplaint } from './checkNode.mjs'
import { faultSentence, isUsageFault } from './faultSentence.mjs'

/**
 * Runs a command of the project. What it throws is told in a sentence and ends the process, with exit code 2 when the
 * command line was wrong and 1 else; NODE_DEBUG=social-kompass shows where it was thrown.
 */
export async function command(main) {
  try {
    const tooOld = nodeComplaint()
    if (tooOld) throw new Error(tooOld)
    await main()
  } catch (error) {
    debuglog('social-kompass')('%o', error)
    console.error(`\n${faultSentence(error)}`)
    process.exit(isUsageFault(error) ? 2 : 1)
  }
}
