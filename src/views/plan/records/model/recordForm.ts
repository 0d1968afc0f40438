import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { areaName, indicatorName, periodsOf } from '../../../../domain/lookups.ts'
import { NOTE_FIELDS } from '../../../../domain/noteFields.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { sdgGoals } from '../../../../facts/goals/sdgGoals.ts'
import { isLost } from '../../../../facts/subjects/lostPlaces.ts'
import type { PlanTableName } from '../../../../keeping/drafts/model/PlanEdit.ts'
import { notesCatalogue } from '../../../../words/notesCatalogue.ts'
import { planCatalogue } from '../../words/planCatalogue.ts'

export type RecordCells = Readonly<Record<string, string>>

/** A field of the form of a goal or a note: which column it writes, how, and among what. `place` writes two columns. */
export interface RecordField {
  readonly column: string
  readonly label: string
  readonly kind: 'text' | 'long' | 'number' | 'choice' | 'checks'
  readonly options?: readonly (readonly [id: string, name: string])[]
  readonly hint?: string
  readonly isRequired?: true
}

/** What the select of places writes: the two columns of a record that say where. */
export const PLACE = 'place'
const [AREA, GROUP] = ['area:', 'group:']

export const placeOf = ({ area_id: area, group_id: group }: RecordCells): string =>
  area ? AREA + area : group ? GROUP + group : ''

export function cellsOfPlace(place: string): RecordCells {
  return {
    area_id: place.startsWith(AREA) ? place.slice(AREA.length) : '',
    group_id: place.startsWith(GROUP) ? place.slice(GROUP.length) : '',
  }
}

/** The place that is written, where it is none that can be chosen: it is left as it is until another is. */
function lostOption(dataset: Dataset, cells: RecordCells, language: Language): readonly (readonly [string, string])[] {
  const [areaId, groupId] = [cells.area_id || null, cells.group_id || null]
  if (!isLost(dataset, { areaId, groupId })) return []
  const name = areaName(dataset, areaId ?? groupId ?? '')
  return [[placeOf(cells), notesCatalogue(language).notes.lostName(name)]]
}

/** The fields of the form, in the order they are filled in. Periods are those of the indicator that is chosen. */
export function recordForm(
  dataset: Dataset,
  table: PlanTableName,
  cells: RecordCells,
  language: Language,
): readonly RecordField[] {
  const words = planCatalogue(language).planRecords
  const { fields, hints } = words
  const priorities = dataset.meta.priorityAreas.map(({ id, name }) => [id, textIn(name, language)] as const)
  const place: RecordField = {
    column: PLACE,
    label: fields.place,
    kind: 'choice',
    options: [
      ...dataset.groups.map(({ id, name }) => [GROUP + id, textIn(name, language)] as const),
      ...dataset.areas.map(({ id, name }) => [AREA + id, name] as const),
      ...lostOption(dataset, cells, language),
    ],
  }
  if (table === 'notes')
    return [
      { column: 'text_sv', label: fields.note, kind: 'long', hint: hints.note, isRequired: true },
      { column: 'from_sv', label: fields.from, kind: 'text', hint: hints.from },
      { column: 'date', label: fields.date, kind: 'text', hint: hints.date },
      {
        column: 'kind',
        label: fields.kind,
        kind: 'choice',
        options: NOTE_FIELDS.kind.words.map((word) => [word, notesCatalogue(language).notes.kinds[word]]),
      },
      place,
      { column: 'priority_areas', label: fields.priorities, kind: 'checks', options: priorities },
      {
        column: 'audience',
        label: fields.audience,
        kind: 'choice',
        hint: hints.audience,
        options: NOTE_FIELDS.audience.words.map((word) => [word, words.audiences[word]]),
      },
      { column: 'text_en', label: fields.noteEnglish, kind: 'long' },
      { column: 'from_en', label: fields.fromEnglish, kind: 'text' },
    ]
  const indicator = cells.indicator_id ?? ''
  return [
    { column: 'goal_sv', label: fields.goal, kind: 'long', hint: hints.goal, isRequired: true },
    { column: 'priority_area', label: fields.priority, kind: 'choice', options: priorities },
    {
      column: 'indicator_id',
      label: fields.indicator,
      kind: 'choice',
      hint: hints.indicator,
      options: dataset.indicators
        .filter(({ id }) => dataset.values.has(id) || dataset.references.some((one) => one.indicatorId === id))
        .map(({ id }) => [id, indicatorName(dataset, id, language)]),
    },
    place,
    {
      column: 'baseline_period',
      label: fields.baselinePeriod,
      kind: 'choice',
      hint: hints.baselinePeriod,
      options: (indicator === '' ? [] : periodsOf(dataset, indicator)).map((period) => [period, period]),
    },
    { column: 'baseline', label: fields.baseline, kind: 'number', hint: hints.baseline },
    {
      column: 'direction',
      label: fields.direction,
      kind: 'choice',
      options: [
        ['increase', words.directions.increase],
        ['decrease', words.directions.decrease],
      ],
    },
    { column: 'target', label: fields.target, kind: 'number', hint: hints.target },
    { column: 'target_year', label: fields.targetYear, kind: 'number' },
    { column: 'source', label: fields.source, kind: 'text', hint: hints.source },
    {
      column: 'sdg',
      label: fields.sdg,
      kind: 'checks',
      options: sdgGoals(language).map(({ goal, name }) => [String(goal), `${goal} ${name}`]),
    },
    { column: 'goal_en', label: fields.goalEnglish, kind: 'long' },
  ]
}
