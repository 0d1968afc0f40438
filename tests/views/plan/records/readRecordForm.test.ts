import { describe, expect, it } from 'vitest'
import { blankValues, fieldCells } from '../../../../src/domain/fieldCells.ts'
import { GOAL_FIELDS } from '../../../../src/domain/goalFields.ts'
import { NOTE_FIELDS } from '../../../../src/domain/noteFields.ts'
import { cellsOfPlace, placeOf, recordForm } from '../../../../src/views/plan/records/model/recordForm.ts'
import { readRecordForm } from '../../../../src/views/plan/records/readRecordForm.ts'
import { readPackageFolder } from '../../../../tools/compute/readPackageFolder.ts'

const { dataset } = await readPackageFolder('data/ovning')
const goalCells = fieldCells(GOAL_FIELDS, blankValues(GOAL_FIELDS))
const noteCells = fieldCells(NOTE_FIELDS, blankValues(NOTE_FIELDS))
const goalOf = (cells: Partial<typeof goalCells>) =>
  readRecordForm('goals', { ...goalCells, ...cells }, '', dataset, 'sv')
const noteOf = (cells: Partial<typeof noteCells>) =>
  readRecordForm('notes', { ...noteCells, ...cells }, '', dataset, 'sv')
const columns = ({
  faults,
}: {
  readonly faults: readonly { readonly column: string; readonly isWarning: boolean }[]
}) => faults.map(({ column, isWarning }) => [column, isWarning])

describe('the form of a goal', () => {
  it('reads what is written, with a decimal comma', () => {
    const { record, faults } = goalOf({
      goal_sv: ' Fler i arbete ',
      indicator_id: 'sysselsatta',
      direction: 'increase',
      target: '85,5',
      target_year: '2028',
      baseline_period: '2021',
      sdg: '8;10',
    })
    expect(faults).toEqual([])
    expect(record).toMatchObject({
      text: { sv: 'Fler i arbete' },
      indicatorId: 'sysselsatta',
      direction: 'increase',
      target: 85.5,
      targetYear: 2028,
      baselinePeriod: '2021',
      sdg: [8, 10],
      areaId: null,
      groupId: null,
      baseline: null,
    })
  })

  it('refuses what is no number, no year, and a goal without words', () => {
    expect(columns(goalOf({ goal_sv: '', target: 'många', target_year: '28' }))).toEqual([
      ['target', false],
      ['target_year', false],
      ['goal_sv', false],
    ])
  })

  it('keeps no period of an indicator that it no longer has', () => {
    expect(goalOf({ goal_sv: 'x', indicator_id: '', baseline_period: '2021' }).record.baselinePeriod).toBe(null)
  })
})

describe('the form of a note', () => {
  it('warns where a person seems to be named, and keeps it', () => {
    const reading = noteOf({ text_sv: 'Rektor Anna Svensson ringde.', from_sv: 'skolan' })
    expect(columns(reading)).toEqual([['text_sv', true]])
    expect(reading.faults[0]!.text).toMatch(/peka ut en person/)
    expect(reading.record.text.sv).toBe('Rektor Anna Svensson ringde.')
    expect(columns(noteOf({ text_sv: 'Fler står utanför.', from_sv: 'elevhälsan' }))).toEqual([])
  })

  it('is internal until somebody says that it is open', () => {
    expect(noteOf({ text_sv: 'x' }).record.audience).toBe('internal')
    expect(noteOf({ text_sv: 'x', audience: 'open' }).record.audience).toBe('open')
  })

  it('refuses a day that there is not', () => {
    expect(columns(noteOf({ text_sv: 'x', date: '2025-02-30' }))).toEqual([['date', false]])
  })
})

it('one choice of place writes both columns, and reads them back', () => {
  const [field] = recordForm(dataset, 'goals', goalCells, 'sv').filter(({ column }) => column === 'place')
  expect(field!.options).toHaveLength(dataset.areas.length + dataset.groups.length)
  for (const [place] of [['', ''] as const, ...field!.options!]) expect(placeOf(cellsOfPlace(place))).toBe(place)
  expect(cellsOfPlace('group:norra_stadsdelarna')).toEqual({ area_id: '', group_id: 'norra_stadsdelarna' })
})

it('every column of the two tables has a field in its form', () => {
  const formed = (table: 'goals' | 'notes', cells: Readonly<Record<string, string>>) =>
    recordForm(dataset, table, cells, 'sv').flatMap(({ column }) =>
      column === 'place' ? ['area_id', 'group_id'] : column,
    )
  expect(formed('goals', goalCells).sort()).toEqual(Object.keys(goalCells).sort())
  expect(formed('notes', noteCells).sort()).toEqual(Object.keys(noteCells).sort())
})
