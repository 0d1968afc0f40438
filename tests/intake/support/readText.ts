import { CellStatus, reasonOf } from '../../../src/domain/Cell.ts'
import { SEXES } from '../../../src/domain/Sex.ts'
import type { Intake } from '../../../src/intake/Intake.ts'
import type { IntakeContext } from '../../../src/intake/IntakeContext.ts'
import { openFile } from '../../../src/intake/openFile.ts'
import { readIntake } from '../../../src/intake/readIntake.ts'
import type { Recipe } from '../../../src/intake/recipe/Recipe.ts'

interface Asked {
  readonly context?: IntakeContext | null
  readonly answers?: Readonly<Record<string, string>>
  readonly recipe?: Recipe
  readonly name?: string
}

/** Reads a text, or bytes, as a file of that name. */
export async function readText(content: string | Uint8Array, asked: Asked = {}): Promise<Intake> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const { context = null, answers = {}, recipe = null, name = 'fil.csv' } = asked
  return readIntake([await openFile({ name, bytes })], context, new Map(Object.entries(answers)), recipe)
}

/** Ids of what is asked. */
export const asked = ({ findings }: Intake) => findings.filter(({ chosen }) => chosen === null).map(({ id }) => id)

/** Figures one a line: `area indicator period sex` to the number, or to the reason that there is none. */
export function figuresOf({ figures }: Intake): Record<string, number | string> {
  return Object.fromEntries(
    Array.from({ length: figures.count }, (_, at) => {
      const sex = SEXES[figures.sex[at]!]!
      const key = [
        figures.areaIds[figures.area[at]!],
        figures.indicatorIds[figures.indicator[at]!],
        figures.periods[figures.period[at]!],
        ...(sex === 'total' ? [] : [sex]),
      ]
      return [key.join(' '), cellOf(figures.status[at]!, figures.value[at]!)]
    }),
  )
}

export const referencesOf = ({ references }: Intake) =>
  references.map(({ level, code, period, status, value }) => [level, code, period, cellOf(status, value)])

const cellOf = (status: number, value: number) =>
  status === CellStatus.value || status === CellStatus.provisional ? value : reasonOf(status)

export const codesOf = ({ issues }: Intake) => issues.map(({ code }) => code)
