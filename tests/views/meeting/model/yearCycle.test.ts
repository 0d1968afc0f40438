import { expect, it } from 'vitest'
import { readPlanProposal } from '../../../../src/ingest/readPlanProposal.ts'
import { yearCycle } from '../../../../src/views/meeting/model/yearCycle.ts'
import '../../../../tools/setup/addAllWords.ts'
import { readPackageFolder } from '../../../../tools/compute/readPackageFolder.ts'

const { dataset } = await readPackageFolder('data/alingsas')
const plan = readPlanProposal(
  {
    deadlines: [
      { id: 'beslut', name_sv: 'Beslut', name_en: 'Decision', year_offset: -1, document: 'plan' },
      {
        id: 'regionen',
        name_sv: 'Till regionen',
        name_en: 'To the region',
        day: '12-01',
        year_offset: -1,
        document: 'plan',
      },
      {
        id: 'uppfoljning',
        name_sv: 'Uppföljning',
        name_en: 'Follow-up',
        day: '02-15',
        year_offset: 1,
        document: 'follow-up',
      },
      { id: 'mote', name_sv: 'Möte', name_en: 'Meeting', day: '05-03' },
    ],
  },
  () => {},
)
const given = { meta: { ...dataset.meta, plan } }
const plain = (text: string) => text.replaceAll(/\s/g, ' ')
const rows = (today: string, done: Parameters<typeof yearCycle>[1] = []) =>
  yearCycle(given, done, today, 'sv').map(({ id, year, when, state, said, document }) =>
    plain([id, year, when, state, said, document?.name ?? ''].join(' | ')),
  )

// By hand: what falls in 2026 is the follow-up of 2025, the meeting of 2026, and the plan of 2027.
it('is what falls in the calendar year, each of the plan it belongs to, in the order of the days', () => {
  expect(rows('2026-11-30')).toEqual([
    'uppfoljning | 2025 | 15 februari 2026 | late | Dagen har passerat | Gör uppföljning 2025',
    'mote | 2026 | 3 maj 2026 | late | Dagen har passerat | ',
    'regionen | 2027 | 1 december 2026 | coming |  | Gör verksamhetsplan 2027',
    'beslut | 2027 | datum framgår inte | coming |  | Gör verksamhetsplan 2027',
  ])
})

it('has nothing late that is done, and a tick of one year says nothing of another', () => {
  const done = [{ id: 'uppfoljning', year: 2025, on: '2026-02-10' }]
  expect(rows('2026-11-30', done)[0]).toBe(
    'uppfoljning | 2025 | 15 februari 2026 | done | Klart 10 februari 2026 | Gör uppföljning 2025',
  )
  expect(rows('2027-03-01', done)[0]).toMatch(/^uppfoljning \| 2026 \| .* \| late/)
  // On the day itself there is still time.
  expect(rows('2026-02-15')[0]).toMatch(/ \| coming \| /)
})

it('is nothing in a package that states none', () => {
  expect(yearCycle({ meta: { ...dataset.meta, plan: { ...plan, deadlines: [] } } }, [], '2026-11-30', 'sv')).toEqual([])
})
