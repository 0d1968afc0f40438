import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../../src/domain/LocalText.ts'
import { FORM_PARTS, MEASURE_COLUMNS, MEASURE_FIELDS } from '../../../../../src/domain/measureFields.ts'
import { sheetColumn } from '../../../../../src/ingest/sheet/sheetColumns.ts'
import { columnName, columnsOfPart } from '../../../../../src/views/measures/register/model/formColumns.ts'
import { registerCatalogue } from '../../../../../src/views/measures/words/registerCatalogue.ts'

const columns = Object.keys(MEASURE_COLUMNS)

describe('the columns of a measure', () => {
  it('are each in the form, or say why not', () => {
    const inForm = FORM_PARTS.flatMap((part) => columnsOfPart(part).map(({ column }) => column))
    expect(new Set(inForm).size).toBe(inForm.length)
    const reasons = Object.entries(MEASURE_COLUMNS).flatMap(([column, { form }]) =>
      typeof form === 'string' ? [[column, form]] : [],
    )
    for (const [, reason] of reasons) expect(reason).not.toBe('')
    expect(new Set([...inForm, ...reasons.map(([column]) => column)])).toEqual(new Set(columns))
  })

  it('stand in the order that the parts of the form give them, no two in one place', () => {
    for (const part of FORM_PARTS) {
      const places = columnsOfPart(part).map(({ place }) => place.at)
      expect(places).toEqual(places.map((_, at) => at + 1))
    }
    const first = ['title_sv', 'priority_areas', 'target_group_sv', 'owner', 'age_from', 'age_to', 'status', 'start']
    expect(columnsOfPart('first').map(({ column }) => column)).toEqual(first)
  })

  it('have a name in the form in both languages, which no other column of the part has', () => {
    for (const words of LANGUAGES.map((language) => registerCatalogue(language).measureForm)) {
      for (const part of FORM_PARTS) {
        const names = columnsOfPart(part).map((column) => columnName(column, words))
        expect(names).not.toContain('')
        expect(new Set(names).size).toBe(names.length)
      }
    }
  })

  it('have each choice named in both languages', () => {
    const choices = Object.entries(MEASURE_FIELDS).flatMap(([field, spec]) =>
      'words' in spec ? spec.words.map((word) => [field, word] as const) : [],
    )
    expect(choices.length).toBeGreaterThan(20)
    for (const words of LANGUAGES.map((language) => registerCatalogue(language).measureForm)) {
      const named: Readonly<Record<string, Readonly<Record<string, string>>>> = words.choices
      for (const [field, word] of choices) expect(named[field]?.[word], `${field} ${word}`).toBeTruthy()
    }
  })

  it('are read from a sheet under their own name and under every heading that people write over them', () => {
    for (const [column, { headings }] of Object.entries(MEASURE_COLUMNS)) {
      for (const heading of [column, ...headings, ...headings.map((text) => `${text.toUpperCase()}:`)])
        expect(sheetColumn(heading, columns), heading).toBe(column)
    }
  })
})
