import type { AppState } from '../../../../address/AppState.ts'
import { LACKS, type Lack } from '../../../../address/RegisterQuestion.ts'
import { lacksOf } from '../../../../analysis/effort/lacksOf.ts'
import { type MeasurePlace, measurePlaces } from '../../../../analysis/measurePlaces.ts'
import { carriesGoal } from '../../../../domain/AgendaFilter.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { areaName } from '../../../../domain/lookups.ts'
import type { Measure, MeasureReach } from '../../../../domain/Measure.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { sdgText } from '../../../../facts/goals/sdgGoals.ts'
import type { DraftedRecords } from '../../../../keeping/drafts/model/draftRecords.ts'
import { collator } from '../../../../words/format.ts'
import { sdgCatalogue } from '../../../../words/sdgCatalogue.ts'
import { registerCatalogue } from '../../words/registerCatalogue.ts'
import { basesOf, priorityName, type RegisterRow, registerRow } from './registerRow.ts'

/** Measures under one heading; without grouping there is one heading without a name. A measure may stand under several. */
export interface RegisterGroup {
  readonly id: string
  readonly name: string
  readonly rows: readonly RegisterRow[]
}

export interface RegisterView {
  readonly sentence: string
  readonly groups: readonly RegisterGroup[]
  readonly rows: readonly RegisterRow[]
  readonly shown: number
  readonly all: number
  readonly isFiltered: boolean
  readonly hygiene: readonly { readonly lack: Lack; readonly name: string; readonly count: number }[]
}

/** The register as the reader asked for it: what is listed, under which headings, and what is not stated in all of it. */
export function registerView(
  dataset: Dataset,
  { changes, records }: Pick<DraftedRecords, 'changes' | 'records'>,
  state: AppState,
): RegisterView {
  const { language, priority } = state
  const { register } = state.effort
  const words = registerCatalogue(language).register
  const { measures } = dataset
  const changed = new Map(changes.map((change) => [change.recordId, change]))
  const linked = new Map(records.map(({ measure, links }) => [measure.id, links]))
  const listed = measures.filter((measure) => isListed(dataset, measure, state))
  const rows = listed.map((measure) =>
    registerRow(dataset, measure, { change: changed.get(measure.id), links: linked.get(measure.id) }, language),
  )
  const placeOf = measurePlaces(dataset)
  const count = (place: MeasurePlace) => measures.filter((measure) => placeOf(measure) === place).length
  const withoutCost = measures.filter(({ costSekPerYear }) => costSekPerYear === null).length
  const isFiltered =
    priority !== null ||
    state.effort.agenda !== null ||
    register.search !== '' ||
    [register.status, register.tier, register.reach, register.basis, register.lacks].some((value) => value !== null)
  return {
    sentence:
      measures.length === 0
        ? words.nothing
        : [
            words.sentence(measures.length, count('areas'), count('everywhere'), count('unknown')),
            withoutCost > 0 ? words.lackingSentence(withoutCost, measures.length) : '',
          ].join(' '),
    groups: grouped(dataset, listed, rows, state),
    rows,
    shown: rows.length,
    all: measures.length,
    isFiltered,
    hygiene: LACKS.map((lack) => ({
      lack,
      name: words.lackNames[lack],
      count: measures.filter((measure) => lacksOf(measure)[lack]).length,
    })),
  }
}

function isListed(dataset: Dataset, measure: Measure, { priority, effort, language }: AppState): boolean {
  const { search, status, tier, reach, basis, lacks } = effort.register
  const known = (choice: string | null, has: string | null) =>
    choice === null || (choice === 'unknown' ? has === null : has === choice)
  const bases = basesOf(dataset, measure)
  return (
    (priority === null || measure.priorityAreas.includes(priority)) &&
    carriesGoal(measure, effort.agenda) &&
    known(status, measure.status) &&
    known(tier, measure.level) &&
    (reach === null || isOfReach(dataset, measure, reach)) &&
    (basis === null || (basis === 'unknown' ? bases.length === 0 : bases.includes(basis))) &&
    (lacks === null || lacksOf(measure)[lacks]) &&
    hasWords(dataset, measure, search, language)
  )
}

/** Of this reach; unknown is also one that says areas and names none, or a place and no radius. */
function isOfReach(dataset: Dataset, measure: Measure, choice: MeasureReach): boolean {
  const place = measurePlaces(dataset)(measure)
  return choice === 'unknown' ? place === 'unknown' : measure.reach === choice && place !== 'unknown'
}

/** Every word sought stands somewhere in the measure, whatever its case. */
function hasWords(dataset: Dataset, measure: Measure, search: string, language: Language): boolean {
  const sought = search
    .toLocaleLowerCase(language)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (sought.length === 0) return true
  const row = registerRow(dataset, measure, {}, language)
  const text = [
    row.title,
    row.priorities,
    row.where.text,
    row.target.text,
    measure.owner,
    measure.partners,
    measure.sdg.length > 0 ? sdgCatalogue(language).sdg.line(sdgText(measure.sdg, language)) : '',
    ...measure.funders.map(({ name }) => name),
  ]
    .concat(textIn(measure.description, language), measure.sourceDocument, measure.sourceQuote)
    .join(' ')
    .toLocaleLowerCase(language)
  return sought.every((word) => text.includes(word))
}

function grouped(
  dataset: Dataset,
  listed: readonly Measure[],
  rows: readonly RegisterRow[],
  state: AppState,
): RegisterGroup[] {
  const { language, effort } = state
  const words = registerCatalogue(language).register
  const by = effort.register.grouped
  if (by === 'none') return [{ id: '', name: '', rows }]
  const headings = new Map<string, { name: string; rows: RegisterRow[] }>()
  const put = (id: string, name: string, row: RegisterRow) => {
    const heading = headings.get(id) ?? { name, rows: [] }
    headings.set(id, heading)
    heading.rows.push(row)
  }
  for (const [at, measure] of listed.entries()) {
    const row = rows[at]!
    for (const [id, name] of headingsOf(measure, by)) put(id, name, row)
  }
  const order = collator(language)
  // What has no heading of its own stands last.
  const all = [...headings].map(([id, heading]) => ({ id, ...heading }))
  const known = by === 'priority' ? dataset.meta.priorityAreas.map(({ id }) => `p:${id}`) : null
  return all.sort(
    (a, b) =>
      Number(a.id === '') - Number(b.id === '') ||
      (known ? known.indexOf(a.id) - known.indexOf(b.id) : 0) ||
      order.compare(a.name, b.name),
  )

  function headingsOf(measure: Measure, grouping: 'priority' | 'owner' | 'area'): [string, string][] {
    if (grouping === 'priority') {
      const ids = measure.priorityAreas
      return ids.length === 0
        ? [['', words.noPriority]]
        : ids.map((id) => [`p:${id}`, priorityName(dataset, id, language)])
    }
    if (grouping === 'owner') return measure.owner ? [[`o:${measure.owner}`, measure.owner]] : [['', words.noOwner]]
    if (measure.reach === 'municipality') return [['w', words.wholeMunicipality]]
    const ids = new Set(
      dataset.measureAreas.flatMap(({ measureId, areaId }) => (measureId === measure.id ? [areaId] : [])),
    )
    return ids.size === 0 ? [['', words.noArea]] : [...ids].map((id) => [`a:${id}`, areaName(dataset, id)])
  }
}
