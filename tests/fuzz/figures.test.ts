import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { random } from '../../src/stats/random.ts'
import type { ComputeCommand } from '../../tools/compute/ComputeCommand.ts'
import { ComputeError } from '../../tools/compute/ComputeError.ts'
import { staticClosure } from '../../tools/setup/staticClosure.ts'
import { VIEWS } from './allViews.ts'
import { ANALYSES, REACHED_THROUGH } from './analysisCalls.ts'
import { exportedFunctions, leak } from './extremes.ts'
import { anyMutation, mutatedPackage } from './mutatedPackage.ts'

const RUNS = { numRuns: 6, seed: 7 }

async function computeCommands(): Promise<ComputeCommand[]> {
  const folder = resolve(import.meta.dirname, '../../tools/compute/commands')
  const modules = await Promise.all(
    readdirSync(folder).map(
      (file): Promise<Record<string, ComputeCommand>> => import(pathToFileURL(join(folder, file)).href),
    ),
  )
  return modules.flatMap((module) => Object.values(module).filter((found) => typeof found.run === 'function'))
}

/** Few draws: the question is whether there is an answer, not how exact it is. */
const OPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  need: { draws: '20' },
  moran: { permutations: '9' },
  inequality: { order: 'utrikes_fodda' },
}

/** Files of src/facts that no view asks with figures of a package, and why. */
const WITHOUT_FIGURES: Readonly<Record<string, string>> = {
  'src/facts/Fact.ts': 'carries answers',
  'src/facts/landscapes/landscapeMark.ts': 'draws a mark by the number of a group',
  'src/facts/landscapes/landscapeShape.ts': 'draws a mark by the number of a group',
  'src/facts/need/NeedFindings.ts': 'says whether an answer has come',
  'src/facts/subjects/selectionShape.ts': 'draws a mark by the order of a choice',
  'src/facts/intake/excerptOf.ts': 'reads files that come in: tests/intake/fuzz.test.ts',
  'src/facts/intake/incomingIssues.ts': 'reads files that come in: tests/intake/fuzz.test.ts',
  'src/facts/intake/intakeReading.ts': 'reads files that come in: tests/intake/fuzz.test.ts',
  'src/facts/intake/withCarried.ts': 'reads files that come in: tests/facts/intake/withCarried.test.ts',
  'src/facts/landscapes/canHaveLandscapes.ts': 'counts indicators and areas, not what is in them',
  'src/facts/notes/noteTexts.ts': 'reads notes, which have no figures',
  'src/facts/notes/notesAbout.ts': 'reads notes, which have no figures',
  'src/facts/notes/notesBeside.ts': 'reads notes, which have no figures',
  'src/facts/plan/deadlines.ts': 'reads days of the year',
  'src/facts/plan/planYear.ts': 'reads the year of the package',
  'src/facts/intake/incomingOverlays.ts': 'reads files that come in: tests/intake/fuzz.test.ts',
  'src/facts/figures/figureMethod.ts': 'says how a figure is made, not what it is: tests/facts/figures',
  'src/facts/need/needMethod.ts': 'says how an index is made, not what it is: tests/facts/figures',
  ...Object.fromEntries(
    [
      'WorkbookAnswers',
      'openWorkbook',
      'placeMeanings',
      'readGivenCell',
      'readWorkbook',
      'rowOver',
      'sameAfterExcel',
      'shownCell',
      'workbookLines',
    ].map((name) => [`src/facts/workbook/${name}.ts`, 'reads measures, goals and notes, which are no figures']),
  ),
  'src/facts/goals/agendaOptions.ts': 'counts indicators and measures, not what is in them',
  'src/facts/subjects/lostPlaces.ts': 'reads which areas there are',
  'src/facts/need/highestNeed.ts': 'gives an area, in the order of an index that has its own call',
}

describe('a package with the worst figures a file can hold', { timeout: 240_000 }, () => {
  it('has a call, or a caller, for every exported function of src/analysis', async () => {
    const files = await exportedFunctions('src/analysis')
    expect([...Object.keys(ANALYSES), ...Object.keys(REACHED_THROUGH)].sort()).toEqual([...files.keys()].sort())
    const strangers = Object.entries(REACHED_THROUGH).filter(
      ([step, caller]) => !(caller in ANALYSES) || !staticClosure(files.get(caller)!).has(files.get(step)!),
    )
    expect(strangers).toEqual([])
  })

  it('has a view that asks, or a reason, for every exported function of src/facts that takes figures', async () => {
    const asked = staticClosure(join(import.meta.dirname, 'allViews.ts'))
    const unasked = [...(await exportedFunctions('src/facts')).values()].filter((file) => !asked.has(file))
    const root = resolve(import.meta.dirname, '../..')
    const files = [...new Set(unasked)].map((file) => file.slice(root.length + 1).replaceAll('\\', '/'))
    expect(files.sort()).toEqual(Object.keys(WITHOUT_FIGURES).sort())
  })

  it('gives every analysis a number or a reason, and no number that is none', () => {
    fc.assert(
      fc.property(anyMutation, fc.nat(1000), (mutation, seed) => {
        const { dataset, touched } = mutatedPackage(mutation)
        const next = random(seed)
        const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
        const id = pick(touched)
        const indicator = dataset.indicators.find((each) => each.id === id)!
        const periods = dataset.values.get(id)?.periods ?? []
        const world = { dataset, indicator, periods, area: pick(dataset.areas).id, other: pick(dataset.areas).id, next }
        for (const [name, call] of Object.entries(ANALYSES)) {
          expect([name, leak(call(world))]).toEqual([name, null])
        }
      }),
      RUNS,
    )
  })

  it('gives every question of npm run compute an answer', async () => {
    const commands = await computeCommands()
    expect(commands.length).toBeGreaterThanOrEqual(14)
    fc.assert(
      fc.property(anyMutation, (mutation) => {
        const { dataset, touched } = mutatedPackage(mutation)
        for (const { name, run, options } of commands) {
          const asked = { ...OPTIONS[name], ...('indicator' in options ? { indicator: touched[0]! } : {}) }
          const answer = answered(() =>
            run({ dataset, protection: { hidden: [], coarsened: [] }, issues: [], options: asked }),
          )
          expect([name, leak(answer)]).toEqual([name, null])
        }
      }),
      { ...RUNS, numRuns: 4 },
    )
  })

  it('takes no view away', () => {
    fc.assert(
      fc.property(anyMutation, (mutation) => {
        const { dataset, touched } = mutatedPackage(mutation)
        for (const [name, view] of Object.entries(VIEWS)) {
          const texts = JSON.stringify(view(dataset, touched[0]!))
          expect([name, /"[^"]*\b(?:NaN|undefined|Infinity)\b[^"]*"/.exec(texts)?.[0] ?? null]).toEqual([name, null])
        }
      }),
      RUNS,
    )
  })
})

/** A sentence to the one who asks is an answer; anything else that is thrown is a stack trace. */
function answered(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    if (error instanceof ComputeError) return null
    throw error
  }
}
