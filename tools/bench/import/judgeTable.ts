import { CellStatus, reasonOf } from '../../../src/domain/Cell.ts'
import { SEXES } from '../../../src/domain/Sex.ts'
import type { IntakeContext } from '../../../src/intake/IntakeContext.ts'
import { indicatorIdOf } from '../../../src/intake/meaning/indicatorName.ts'
import { openFile } from '../../../src/intake/openFile.ts'
import { readIntake } from '../../../src/intake/readIntake.ts'
import type { SwedishTable } from './swedishTables.ts'

export interface Verdict {
  /** `right`: every figure, nothing asked. `asked`: what is given is right, and the rest is a question. */
  readonly kind: 'right' | 'asked' | 'wrong' | 'lost'
  /** Whether area, time, sex and indicator were found without a question. */
  readonly rolesFound: boolean
  /** Whether a question about numbers was one too many: the file says it plainly. */
  readonly questions: readonly string[]
  readonly faults: readonly string[]
}

const ABOUT_NUMBERS = /^(?:\d+:)?(?:decimal|missing-code|zero-hidden|percent-scale|numerator|unit):/

/** Reads a made-up table and compares it with what it says. A number that is not the file's own is `wrong`, asked or not. */
export async function judgeTable(table: SwedishTable, context: IntakeContext): Promise<Verdict> {
  const intake = readIntake([await openFile(table)], context)
  const { figures } = intake
  const truth = new Map([...table.truth].map(([key, value]) => [byId(key), value] as const))
  const faults: string[] = []
  const seen = new Set<string>()
  for (let at = 0; at < figures.count; at++) {
    const key = [
      figures.areaIds[figures.area[at]!]!,
      figures.indicatorIds[figures.indicator[at]!]!,
      figures.periods[figures.period[at]!]!,
      SEXES[figures.sex[at]!]!,
    ].join('|')
    seen.add(key)
    const status = figures.status[at]!
    const found = status === CellStatus.value ? figures.value[at]! : reasonOf(status)
    const expected = truth.get(key)
    if (expected === undefined) faults.push(`${key} is not in the table (${found})`)
    else if (found !== expected) faults.push(`${key} is ${expected}, read as ${found}`)
  }
  const questions = intake.findings.filter(({ chosen }) => chosen === null).map(({ id }) => id)
  const lost = [...truth.keys()].filter((key) => !seen.has(key))
  const kind = faults.length > 0 ? 'wrong' : questions.length > 0 ? 'asked' : lost.length > 0 ? 'lost' : 'right'
  const rolesFound = questions.every((id) => ABOUT_NUMBERS.test(id)) && kind !== 'lost'
  return { kind, rolesFound, questions, faults: kind === 'lost' ? lost.map((key) => `${key} is lost`) : faults }
}

function byId(key: string): string {
  const [area, name = '', period, sex] = key.split('|')
  return [area, indicatorIdOf(name), period, sex].join('|')
}
