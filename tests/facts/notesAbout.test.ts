import { expect, it } from 'vitest'
import { notesAbout } from '../../src/facts/notes/notesAbout.ts'
import { readPackageFolder } from '../../tools/compute/readPackageFolder.ts'

const { dataset } = await readPackageFolder('data/ovning')
const about = (areaIds: readonly string[], onlyOpen = false) =>
  notesAbout(dataset, areaIds, onlyOpen).map(({ id }) => id)

// By hand of notes.csv and area_groups.csv of the practice municipality.
it('are those of the area and of the groups it belongs to', () => {
  const northern = dataset.groups.find(({ id }) => id === 'norra_stadsdelarna')!.areaIds
  expect(about(['0097R008'])).toContain('medborgardialog_lovhult')
  expect(about([northern[0]!])).toContain('elevhalsan_varen')
  expect(about([northern[0]!], true)).not.toContain('elevhalsan_varen')
  expect(about(dataset.areas.map(({ id }) => id))).not.toContain('fraga_ungdomsrad')
})

it('stand with the latest first', () => {
  const all = notesAbout(
    dataset,
    dataset.areas.map(({ id }) => id),
    false,
  )
  expect(all.map(({ date }) => date)).toEqual(['2025-09', '2025-05-20', '2025-04'])
})
