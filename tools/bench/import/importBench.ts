import { judgeTable, type Verdict } from './judgeTable.ts'
import { largeTable } from './largeTable.ts'
import { madeUpContext } from './madeUpContext.ts'
import { swedishTable } from './swedishTables.ts'

const TABLES = 2_400

/** `npm run bench -- import`: made-up Swedish tables with known content, read in, and how many are right, asked or wrong. */
export async function main([count = String(TABLES)]: readonly string[]): Promise<void> {
  const verdicts: Verdict[] = []
  const examples = new Map<string, string>()
  let needless = 0
  const start = performance.now()
  for (let seed = 0; seed < Number(count); seed++) {
    const table = swedishTable(seed)
    const verdict = await judgeTable(table, madeUpContext)
    verdicts.push(verdict)
    if (verdict.kind === 'asked' && !table.mustAsk) needless++
    const faulty = verdict.kind === 'wrong' || verdict.kind === 'lost'
    const needlessly = verdict.kind === 'asked' && !verdict.rolesFound
    const key = `${verdict.kind} ${verdict.questions.map((id) => id.replace(/:.*/, '')).join(' ')} ${table.knobs.layout}`
    if ((faulty || needlessly) && examples.size < 12 && !examples.has(key)) {
      examples.set(
        key,
        `seed ${seed} ${JSON.stringify(table.knobs)} ${verdict.faults.slice(0, 2).join('; ')} ${verdict.questions.slice(0, 3).join(' ')}`,
      )
    }
  }
  const seconds = (performance.now() - start) / 1000
  const share = (of: (verdict: Verdict) => boolean) =>
    `${((100 * verdicts.filter(of).length) / verdicts.length).toFixed(1)} %`
  const line = (text: string) => process.stdout.write(`${text}\n`)
  line(`made-up Swedish tables:         ${verdicts.length} in ${seconds.toFixed(1)} s`)
  line(`right, nothing asked:           ${share(({ kind }) => kind === 'right')}`)
  line(
    `asked (of these needlessly):    ${share(({ kind }) => kind === 'asked')} (${((100 * needless) / verdicts.length).toFixed(1)} %)`,
  )
  line(`lost without a word:            ${verdicts.filter(({ kind }) => kind === 'lost').length}`)
  line(`silent wrong numbers, tables:   ${verdicts.filter(({ kind }) => kind === 'wrong').length}`)
  line(`roles found untouched:          ${share(({ rolesFound }) => rolesFound)} (goal 90 %)`)
  const { rows, milliseconds, busy, megabytes } = await largeTable()
  const inSeconds = (time: number) => (time / 1000).toFixed(1)
  line(`a long table of ${rows} rows:   ${inSeconds(milliseconds)} s, ${inSeconds(busy)} s of work (goal 10 s)`)
  line(`the process then holds:         ${Math.round(megabytes)} MB`)
  for (const [key, example] of examples) line(`  ${key}: ${example}`)
}
