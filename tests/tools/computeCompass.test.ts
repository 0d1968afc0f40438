import { describe, expect, it } from 'vitest'
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
    expect(Object.keys(found)).toEqual(['frame', 'magnets', 'areas', 'groups', 'k_table', 'quality'])
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
