import { describe, expect, it } from 'vitest'
import { protectDataset } from '../../src/analysis/protectDataset.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'
import { litenTexts } from './litenTexts.ts'

const AREA = '01'
const read = (file: 'goals.csv' | 'notes.csv', text: string) => {
  const { dataset, issues } = readPackage(litenTexts({ [file]: text }))
  const own = issues.filter((issue) => issue.file === file)
  return { dataset: dataset!, told: own.map(({ code, line, column }) => [code, line, column]) }
}

it('a package without goals and notes has none, and says nothing of it', () => {
  const { dataset, issues } = readPackage(litenTexts({ 'goals.csv': null, 'notes.csv': null }))
  expect([dataset!.goals, dataset!.notes]).toEqual([[], []])
  expect(issues.filter(({ file }) => file === 'goals.csv' || file === 'notes.csv')).toEqual([])
})

it('tables without rows are there to be filled in: nothing to tell', () => {
  const head = (file: 'goals.csv' | 'notes.csv') => `${litenTexts().get(file)!.split('\n')[0]}\n`
  expect(read('goals.csv', head('goals.csv')).told).toEqual([])
  expect(read('notes.csv', head('notes.csv')).told).toEqual([])
})

describe('goals.csv', () => {
  const HEAD =
    'goal_id,goal_sv,priority_area,indicator_id,area_id,group_id,baseline,baseline_period,direction,target,target_year'
  it('gives goals in the order of the file, unknown where it says nothing', () => {
    const { dataset, told } = read(
      'goals.csv',
      `${HEAD}\nfler,Fler i arbete,,,,,"","",increase,,\nalla,Alla trivs,,,,,,,,,2027\n`,
    )
    expect(told).toEqual([])
    expect(
      dataset.goals.map(({ id, text, direction, target, targetYear }) => [id, text.sv, direction, target, targetYear]),
    ).toEqual([
      ['fler', 'Fler i arbete', 'increase', null, null],
      ['alla', 'Alla trivs', null, null, 2027],
    ])
  })
  it('leaves out a goal whose place is unknown or given twice, and what else it does not know', () => {
    const { dataset, told } = read(
      'goals.csv',
      `${HEAD}\na,Ett,finns_ej,finns_ej,,,,,,,\nb,Två,,,9999X999,,,,,,\nc,Tre,,,${AREA},en_grupp,,,,,\nd,Fyra,,,,finns_ej,,,,,\n`,
    )
    expect(dataset.goals.map(({ id, indicatorId, priorityArea }) => [id, indicatorId, priorityArea])).toEqual([
      ['a', null, null],
    ])
    expect(told).toEqual([
      ['indicator-unknown', 2, 'indicator_id'],
      ['priority-area-unknown', 2, 'priority_area'],
      ['area-unknown', 3, 'area_id'],
      ['place-twice', 4, 'area_id'],
      ['group-unknown', 5, 'group_id'],
    ])
  })
  it('does not state a baseline that the rule for small numbers hides', () => {
    const { dataset } = readPackage(
      litenTexts({
        'goals.csv': `${HEAD}\na,Ett,,x,01,,50,2024,increase,,\nb,Två,,x,04,,50,2024,increase,,\n`,
        'indicators.csv': 'id,name_sv,unit,direction\nx,X,percent,none\n',
        'values.csv': `area_id,indicator_id,period,value,numerator,n\n01,x,2024,50,2,4\n02,x,2024,50,20,40\n03,x,2024,50,30,60\n04,x,2024,50,200,400\n`,
      }),
    )
    expect(protectDataset(dataset!).dataset.goals.map(({ baseline }) => baseline)).toEqual([null, 50])
  })
})

describe('notes.csv', () => {
  const HEAD = 'note_id,date,from_sv,kind,area_id,text_sv,audience'
  it('gives notes, internal observations where they do not say', () => {
    const { dataset, told } = read('notes.csv', `${HEAD}\na,2025-04,Elevhälsan,,${AREA},Frånvaron börjar tidigt.,\n`)
    expect(told).toEqual([])
    expect(dataset.notes.map(({ id, date, kind, audience, areaId }) => [id, date, kind, audience, areaId])).toEqual([
      ['a', '2025-04', 'observation', 'internal', AREA],
    ])
  })
  it('warns where a note looks like it names a person, and keeps it', () => {
    const { dataset, told } = read('notes.csv', `${HEAD}\na,,Kurator Eva,,,Samtal med Karl Johansson.,open\n`)
    expect(told).toEqual([
      ['note-names-person', 2, 'from_sv'],
      ['note-names-person', 2, 'text_sv'],
    ])
    expect(dataset.notes).toHaveLength(1)
  })
})
