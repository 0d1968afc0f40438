import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ProtectedDataset } from '../../../src/analysis/protectDataset.ts'
import { tableCsv } from '../../../src/output/files/tableCsv.ts'
import type { ComputeCommand } from '../../../tools/compute/ComputeCommand.ts'
import { ComputeError } from '../../../tools/compute/ComputeError.ts'
import { VIEWS } from '../../fuzz/allViews.ts'
import { type Asked, TAKE_AWAYS } from './takeAwayCalls.ts'

/** Told to whoever keeps the package and has its files, and to nobody else (README). */
const FOR_THE_KEEPER: readonly string[] = ['hidden']

export type Output = (given: ProtectedDataset) => string

/** What a command needs besides an indicator and a period; few draws, since the question is not how exact it is. */
const OPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  need: { draws: '20' },
  moran: { permutations: '9' },
  inequality: { order: 'utrikes_fodda_2020_2023' },
}

/**
 * Everything that leaves the application, by name, asked about the hidden figures of a package: the answers of every
 * command, the views of every screen, and every table that can be taken away as CSV and as a workbook. New commands and
 * tables are found by themselves or fail a test.
 */
export async function outputsAbout({ hidden }: ProtectedDataset): Promise<ReadonlyMap<string, Output>> {
  const areas = [...new Set(hidden.map(({ areaId }) => areaId))]
  const figures = [
    ...new Map(
      hidden.flatMap(({ indicatorId, period }) =>
        indicatorId === null ? [] : [[`${indicatorId} ${period}`, { indicator: indicatorId, period }] as const],
      ),
    ).values(),
  ]
  const indicators = [...new Set(figures.map(({ indicator }) => indicator))]
  const outputs = new Map<string, Output>()
  for (const command of await commands()) {
    if (FOR_THE_KEEPER.includes(command.name)) continue
    // A command that asks for no indicator answers the same about all of them.
    const asked = 'indicator' in command.options ? figures : figures.slice(0, 1)
    outputs.set(`compute ${command.name}`, (given) => asked.map((figure) => answer(command, given, figure)).join('\n'))
  }
  for (const [name, view] of Object.entries(VIEWS)) {
    const asked = indicators.slice(0, view.length < 2 ? 1 : 2)
    outputs.set(`view ${name}`, ({ dataset }) => textOf(asked.map((indicator) => view(dataset, indicator))))
  }
  for (const [name, take] of Object.entries(TAKE_AWAYS)) {
    outputs.set(name, ({ dataset }) =>
      take({ dataset, areas, figures })
        .flatMap((taken) => (taken ? [textOf(taken), tableCsv(taken, 'sv')] : []))
        .join('\n'),
    )
  }
  return outputs
}

async function commands(): Promise<ComputeCommand[]> {
  const folder = resolve(import.meta.dirname, '../../../tools/compute/commands')
  const modules = await Promise.all(
    readdirSync(folder).map(
      (file): Promise<Record<string, ComputeCommand>> => import(pathToFileURL(join(folder, file)).href),
    ),
  )
  return modules.flatMap((module) => Object.values(module).filter((found) => typeof found.run === 'function'))
}

function answer(
  { name, run, options }: ComputeCommand,
  { dataset, hidden, coarsened }: ProtectedDataset,
  figure: Asked['figures'][number],
): string {
  const asked = Object.fromEntries(Object.entries(figure).filter(([option]) => option in options))
  try {
    return textOf(
      run({
        dataset,
        protection: { hidden, coarsened },
        issues: [],
        // Against nothing, so that all of it is new.
        ...('against' in options && { against: { ...dataset, values: new Map(), references: [] } }),
        options: { ...asked, ...OPTIONS[name] },
      }),
    )
  } catch (error) {
    if (error instanceof ComputeError) return error.message
    throw error
  }
}

/** Plain text of anything: JSON that also tells maps, sets, columns, and numbers that are none. */
export function textOf(given: unknown): string {
  return JSON.stringify(given, (_, value: unknown) => {
    if (value instanceof Map) return [...value]
    if (value instanceof Set) return [...value]
    if (ArrayBuffer.isView(value)) return Array.from(value as Uint8Array).join()
    return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
  })
}
