import { expect, it } from 'vitest'
import { emptyMeasure } from '../../../../src/domain/emptyMeasure.ts'
import type { Measure } from '../../../../src/domain/Measure.ts'
import { organisationView } from '../../../../src/views/plan/organisation/model/organisationView.ts'
import { readPackageFolder } from '../../../../tools/compute/readPackageFolder.ts'

const meta = {
  priorityAreas: [{ id: 'studier', name: { sv: 'Studier', en: '' } }],
} as unknown as Parameters<typeof organisationView>[0]['meta']
const measure = (id: string, more: Partial<Measure>): Measure => ({
  ...emptyMeasure(id),
  title: { sv: id, en: '' },
  priorityAreas: ['studier'],
  ...more,
})

// By hand: what each name stands for.
const view = organisationView(
  { meta },
  [
    measure('läxhjälp', { owner: 'Skolan', partners: 'Biblioteket; polisen' }),
    measure('café', { owner: 'skolan', fte: 0.25 }),
    measure('buss', { owner: 'Skolan', fte: 0.25 }),
    measure('dans', { partners: 'Polisen; Föreningen' }),
    measure('ingen', {}),
  ],
  'sv',
)

it('is a matrix of who answers and who takes part, one column for each name whatever its capitals', () => {
  expect(view.organisations.map(({ name }) => name)).toEqual(['Skolan', 'polisen', 'Biblioteket', 'Föreningen'])
  expect(view.rows.map(({ title, parts }) => [title, ...parts])).toEqual([
    ['läxhjälp', 'owner', 'partner', 'partner', null],
    ['café', 'owner', null, null, null],
    ['buss', 'owner', null, null, null],
    ['dans', null, 'partner', null, 'partner'],
    ['ingen', null, null, null, null],
  ])
})

it('tells what hangs on one, on how much of a post, and who is not stated', () => {
  expect(view.singles).toEqual([
    '2 insatser nämner bara Skolan (tillsammans 0,5 årsarbetskrafter): café och buss.',
    '1 insats nämner varken ansvarig eller samverkan: ingen.',
    '1 insats har deltagande parter men ingen ansvarig: dans.',
  ])
  expect(view.organisations[0]!.text).toBe('ansvarig för 3; 0,5 årsarbetskrafter angivna i 2 insatser')
})

it('tells where several meet', () => {
  expect(view.overlaps).toEqual(['Studier: 5 insatser, där Skolan, polisen, Biblioteket och Föreningen nämns.'])
})

it('says nothing of a package but what its register names', async () => {
  const { dataset } = await readPackageFolder('data/alingsas')
  const own = organisationView(dataset, dataset.measures, 'sv')
  expect(own.organisations.map(({ name }) => name).sort()).toEqual([
    'Alingsåshem',
    'BUS',
    'Socialtjänsten',
    'civilsamhället',
    'folkhälsostrategen',
  ])
})

it('tells one post as one', () => {
  const alone = organisationView({ meta }, [measure('kväll', { owner: 'Fritid', fte: 1 })], 'sv')
  expect(alone.organisations[0]!.text).toBe('ansvarig för 1; 1 årsarbetskraft angiven i 1 insats')
  expect(alone.singles).toEqual(['1 insats nämner bara Fritid (1 årsarbetskraft): kväll.'])
})
