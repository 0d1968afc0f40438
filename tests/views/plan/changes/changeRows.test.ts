import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../../../../src/domain/Dataset.ts'
import { changeRows } from '../../../../src/views/plan/changes/model/changeRows.ts'
import { planFacts } from '../../../../src/views/plan/changes/model/planFacts.ts'
import type { PlanInput } from '../../../../src/views/plan/model/PlanInput.ts'
import { planInput } from '../planInput.ts'

let input: PlanInput
beforeAll(async () => {
  input = await planInput('ovning', 2026)
}, 60_000)

const changed = (edit: (dataset: Dataset) => Partial<Dataset>) => {
  const after = { ...input, dataset: { ...input.dataset, ...edit(input.dataset) } }
  return changeRows(after.dataset, planFacts(input), planFacts(after), 'sv').map(({ kind, what, was, is }) => [
    kind,
    what,
    was,
    is,
  ])
}

describe('what has changed since a document was made', () => {
  it('is nothing when nothing has', () => {
    expect(changed(() => ({}))).toEqual([])
  })

  it('survives being kept as text', () => {
    const kept = JSON.parse(JSON.stringify(planFacts(input))) as ReturnType<typeof planFacts>
    expect(changeRows(input.dataset, kept, planFacts(input), 'sv')).toEqual([])
  })

  it('is each field of a measure that has, in words', () => {
    const rows = changed(({ measures }) => ({
      measures: measures.map((measure) =>
        measure.id === 'bokbuss' ? { ...measure, costSekPerYear: 123_000, owner: null } : measure,
      ),
    }))
    const { title, owner, costSekPerYear } = input.dataset.measures.find(({ id }) => id === 'bokbuss')!
    const was = costSekPerYear === null ? 'saknas' : `${costSekPerYear.toLocaleString('sv')}\u00a0kr`
    expect(rows).toEqual([
      ['measures', `${title.sv}: ansvarig`, owner, 'saknas'],
      ['measures', `${title.sv}: kostnad per år`, was, '123\u00a0000\u00a0kr'],
    ])
  })

  it('is a goal that is new, and one that is another', () => {
    const [first] = input.dataset.goals
    const rows = changed(({ goals }) => ({
      goals: [{ ...first!, target: 10 }, ...goals.slice(1), { ...first!, id: 'ny', text: { sv: 'Nytt', en: '' } }],
    }))
    expect(rows[0]).toEqual(['goals', `${first!.text.sv}: målvärde`, '90', '10'])
    expect(rows.at(-1)).toEqual(['goals', 'Nytt', 'finns inte', 'finns'])
  })

  it('is a verdict that has moved', () => {
    const now = planFacts(input)
    const [id, fact] = Object.entries(now.goals).find(([, { verdict }]) => verdict === 'cannot-tell')!
    const before = { ...now, goals: { ...now.goals, [id]: { ...fact, verdict: 'on-the-way' } } }
    const rows = changeRows(input.dataset, before, now, 'sv')
    expect(rows.map(({ what, was, is }) => [what, was, is])).toEqual([
      [`${fact.title}: nått?`, 'på väg', 'går inte att säga'],
    ])
  })

  it('is a figure of an area, with its period, and not one that reads the same', () => {
    const { values, areas } = input.dataset
    const id = input.dataset.needSpecs[0]!.components[0]!.indicatorId
    const own = values.get(id)!
    const at = (own.periods.length - 1) * areas.length
    const edited = (step: number) => {
      const value = Float64Array.from(own.value)
      value[at] = value[at]! + step
      return changed(() => ({ values: new Map([...values, [id, { ...own, value }]]) })).filter(
        ([kind, what]) => kind === 'figures' && !what!.endsWith('kommunen'),
      )
    }
    expect(edited(1e-9)).toEqual([])
    const rows = edited(7)
    expect(rows).toHaveLength(1)
    expect(rows[0]![1]).toContain(areas[0]!.name)
    expect([rows[0]![2], rows[0]![3]].every((text) => text!.endsWith(`(${own.periods.at(-1)})`))).toBe(true)
  })
})
