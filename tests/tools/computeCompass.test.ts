import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { computeAnswer } from '../../tools/compute/compute.ts'
import { expectedNumbers } from '../stats/compassGolden.ts'

const golden = expectedNumbers('real_alingsas_regso23')

async function compass(...args: string[]) {
  const { exitCode, output, error } = await computeAnswer(['compass', ...args])
  expect([exitCode, error]).toEqual([0, ''])
  return JSON.parse(output)
}

describe('npm run compute -- compass', () => {
  it('prints the compass and nothing else', async () => {
    const found = await compass()
    expect(Object.keys(found)).toEqual(['frame', 'magnets', 'areas', 'groups', 'k_table', 'quality', 'lacking'])
    expect(Object.keys(found.magnets[0])).toEqual(['indicator', 'angle_deg', 'communality'])
    expect(Object.keys(found.areas[0])).toEqual(['area', 'period', 'x', 'y', 'group', 'margin', 'cos2', 'missing'])
    expect(Object.keys(found.groups[0])).toEqual(['group', 'members', 'medoid', 'name_sv', 'name_en', 'mean_z', 'v'])
    expect(Object.keys(found.quality)).toEqual(['explained', 'trustworthiness', 'continuity', 'stress1'])
  })

  it('has the groups, the number of them and their names as the reference implementation has', async () => {
    const { areas, groups, k_table } = await compass('--level', 'actual')
    const profile = areas.filter(({ period }: { period: string }) => period === 'profile')
    expect(profile.map(({ area }: { area: string }) => area)).toEqual(golden.regso)
    expect(profile.map(({ group }: { group: number }) => group)).toEqual(golden.groups)
    expect(groups.map(({ name_sv }: { name_sv: string }) => name_sv.toLowerCase())).toEqual(golden.names)
    expect(k_table.map(({ k }: { k: number }) => k)).toEqual([4, 5, 6, 7])
  })

  it('follows what it is asked', async () => {
    const { frame, groups } = await compass(
      ...['--indicators', 'arbetslosa,alder_0_19,hyresratter,ensamhushall', '--north', 'hyresratter'],
      ...['--east', 'alder_0_19', '--window', '1', '--k', '3'],
    )
    expect(frame).toMatchObject({ north: 'hyresratter', east: 'alder_0_19', window: ['2025'], level: 'relative' })
    // Unemployment has no figure for the only year of the window.
    expect(frame.indicators.map(({ id }: { id: string }) => id)).toEqual(['alder_0_19', 'hyresratter', 'ensamhushall'])
    expect(groups).toHaveLength(3)
  })

  it.each([
    [['--indicators', 'arbetslosa,nope'], 2, /^--indicators nope is not in the package/],
    [['--north', 'folkmangd'], 2, /^--north folkmangd is not an indicator of the compass/],
    [['--k', '9'], 2, /^--k 9 is more than 7/],
    [['--level', 'other'], 2, /^--level other is not one of/],
    [['--indicators', 'arbetslosa,sysselsatta'], 1, /^The compass needs at least 3 indicators/],
  ])('says what is wrong with %j', async (args, code, sentence) => {
    const { exitCode, output, error } = await computeAnswer(['compass', ...args])
    expect([exitCode, output]).toEqual([code, ''])
    expect(error).toMatch(sentence)
  })
})

describe('npm run compute -- place', () => {
  const folder = mkdtempSync(join(tmpdir(), 'frame '))
  afterAll(() => rmSync(folder, { recursive: true }))
  const fileWith = (name: string, content: unknown): string => {
    const path = join(folder, name)
    writeFileSync(path, JSON.stringify(content))
    return path
  }

  it('gives back the places of the compass it was fitted in, and says whether it fits', async () => {
    const four = 'utrikes_fodda_2020_2023,hyresratter_2020_2023,bostadsratter_2020_2023,alder_20_64'
    const fitted = await compass('--indicators', four)
    const { exitCode, output } = await computeAnswer(['place', '--frame', fileWith('compass.json', fitted)])
    expect(exitCode).toBe(0)
    const placed = JSON.parse(output)
    expect(placed.frame).toBe(fitted.frame.id)
    const inPeriods = fitted.areas.filter(({ period }: { period: string }) => period !== 'profile')
    expect(inPeriods.length).toBeGreaterThan(23)
    expect(placed.areas).toEqual(inPeriods)
    for (const { explained, best_explained } of placed.drift)
      expect(explained).toBeLessThanOrEqual(best_explained + 1e-12)
  })

  it('refuses a frame that somebody has changed, and a file that is none', async () => {
    const fitted = await compass()
    const changed = { ...fitted.frame, rho: fitted.frame.rho * 2 }
    const answer = await computeAnswer(['place', '--frame', fileWith('changed.json', changed)])
    expect([answer.exitCode, answer.output]).toEqual([1, ''])
    expect(answer.error).toMatch(/has been changed/)
    const none = await computeAnswer(['place', '--frame', fileWith('none.json', [1])])
    expect([none.exitCode, none.error]).toEqual([2, expect.stringMatching(/cannot be read as a compass/)])
    expect((await computeAnswer(['place'])).error).toMatch(/--frame <file> is needed/)
  })
})
