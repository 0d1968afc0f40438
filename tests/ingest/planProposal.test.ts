import { expect, it } from 'vitest'
import { NO_PLAN } from '../../src/domain/PlanProposal.ts'
import { readPlanProposal } from '../../src/ingest/readPlanProposal.ts'

const read = (value: unknown) => {
  const faults: string[] = []
  return { plan: readPlanProposal(value, (path) => faults.push(path)), faults }
}

it('a package that says nothing has no plan of its own', () => {
  expect(read(undefined)).toEqual({ plan: NO_PLAN, faults: [] })
})

it('reads headings, mandate and deadlines, and tells by path what it cannot use', () => {
  const { plan, faults } = read({
    headings: { goals_sv: 'Våra mål', strange_sv: 'x' },
    mandate: [{ text_sv: 'Ordagrant.', source: 'Beslut' }, { source: 'utan text' }],
    deadlines: [
      { id: 'a', name_sv: 'Skickas', day: '12-01', year_offset: -1, document: 'plan' },
      { id: 'b', name_sv: 'Dialog' },
      { id: 'c', name_sv: 'Fel dag', day: '02-30' },
      { id: '', name_sv: 'Utan id' },
    ],
  })
  expect(plan.headings).toEqual({ goals: { sv: 'Våra mål', en: '' } })
  expect(plan.mandate.map(({ text, source }) => [text.sv, source])).toEqual([['Ordagrant.', 'Beslut']])
  expect(plan.deadlines.map(({ id, day, yearOffset, document }) => [id, day, yearOffset, document])).toEqual([
    ['a', '12-01', -1, 'plan'],
    ['b', null, 0, null],
  ])
  expect(faults).toEqual(['.mandate[1]', '.deadlines[2]', '.deadlines[3]'])
})
