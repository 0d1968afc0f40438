import { describe, expect, it } from 'vitest'
import { alingsas } from '../alingsas.ts'
import { outputsAbout } from './outputs.ts'
import { shippedWorlds } from './shippedWorlds.ts'
import { TAKE_AWAYS } from './takeAwayCalls.ts'

/** They tell nothing of the hidden figures even where nothing is hidden, so there is nothing to be compared. */
const BLIND: readonly string[] = [
  ...['coverage', 'dose', 'goals', 'issues', 'place', 'verdicts'].map((command) => `compute ${command}`),
  'ageTakeAway',
  'budgetTakeAway',
  'compositionTakeAway',
  'decisionsTakeAway',
  'notesTakeAway',
  'organisationTakeAway',
  'populationTakeAway',
  'registerTakeAway',
  'view booklet',
]

describe('the shipped package, with other counts where figures are hidden', { timeout: 60_000 }, async () => {
  const { real, truth, worlds } = shippedWorlds()

  const outputs = await outputsAbout(real)
  const [some] = worlds
  const open = { dataset: alingsas(), hidden: [], coarsened: [], withheldReferences: [] }

  it('is tried with another count for every hidden figure, and with every small one for those that are small', () => {
    expect(truth.size).toBe(real.hidden.length)
    for (const [name, count] of truth) {
      const others = new Set(worlds.map(({ counts }) => counts.get(name)).filter((other) => other !== count))
      const isSmall = count < real.dataset.meta.minN
      if (isSmall) expect([...others].sort(), name).toEqual([1, 2, 3, 4].filter((other) => other !== count))
      expect(others.size, name).toBeGreaterThan(0)
    }
  })

  // What is given out is made from the protected package alone, so this holds for all of it; below is looked that it is.
  it('is one and the same package after protection, whatever the counts', () => {
    for (const world of worlds) expect(world.package.dataset).toEqual(real.dataset)
  })

  it.each([...outputs.keys()])('gives out the same bytes: %s', (name) => {
    const output = outputs.get(name)!
    const given = output(real)
    expect(output(open) !== given, 'tells of the figures when nothing is hidden').toBe(!BLIND.includes(name))
    if (!BLIND.includes(name)) expect(output(some!.package) === given).toBe(true)
  })

  it('is asked for every table that can be taken away', () => {
    const models = import.meta.glob<Record<string, unknown>>('../../../src/**/model/**/*.ts', { eager: true })
    const exported = Object.values(models).flatMap((module) =>
      Object.keys(module).filter((name) => /TakeAway$/.test(name)),
    )
    expect(Object.keys(TAKE_AWAYS).sort()).toEqual(exported.sort())
  })
})
