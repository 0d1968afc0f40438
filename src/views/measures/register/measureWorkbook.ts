import type { Dataset } from '../../../domain/Dataset.ts'
import type { FieldSpec } from '../../../domain/FieldSpec.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { areaName, indicatorName } from '../../../domain/lookups.ts'
import type { MeasureRecord, NamedLink } from '../../../domain/MeasureRecord.ts'
import { type ChoiceNames, FORM_PARTS, MEASURE_FIELDS } from '../../../domain/measureFields.ts'
import { plainId } from '../../../domain/plainId.ts'
import { textIn } from '../../../domain/textIn.ts'
import { placeMeanings } from '../../../facts/workbook/placeMeanings.ts'
import { issuesOfRow, rowOver } from '../../../facts/workbook/rowOver.ts'
import type {
  RowToRead,
  WorkbookCells,
  WorkbookColumn,
  WorkbookOption,
  WorkbookTable,
} from '../../../facts/workbook/WorkbookTable.ts'
import { IssueLog } from '../../../ingest/IssueLog.ts'
import { validateMeasures } from '../../../ingest/validateMeasures.ts'
import { workbookCatalogue } from '../../../words/workbookCatalogue.ts'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import { measureCells } from './files/measureCells.ts'
import { columnName, columnsOfPart, type FormColumn } from './model/formColumns.ts'

/** Ground that is drawn is no text that anybody edits in a cell. */
const LEFT_OUT = 'polygon'
const [AREA, GROUP] = ['area:', 'group:']
/** The areas of a measure as cells, by the role of the link. */
const LINK_COLUMNS = { areas: 'serves', carried_out: 'carried-out' } as const satisfies Readonly<
  Record<string, NamedLink['role']>
>

const placeId = ({ areaId, groupId }: Pick<NamedLink, 'areaId' | 'groupId'>): string =>
  groupId === null ? AREA + areaId : GROUP + groupId

/**
 * The register as a workbook: the columns of the form in its order, the areas as names. What a link says besides its area
 * (shares, basis) and drawn ground are edited in the register alone, and stay as they are.
 */
export function measureWorkbook(dataset: Dataset, language: Language): WorkbookTable<MeasureRecord> {
  const columns = columnsOf(dataset, language)
  return {
    name: 'measures',
    titleColumn: 'title_sv',
    columns,
    idOf: ({ measure }) => measure.id,
    cellsOf,
    read: (row) => readRow(row, columns),
    newId: (title, taken) => plainId(title, new Set(taken), 'insats'),
  }
}

function columnsOf(dataset: Dataset, language: Language): WorkbookColumn[] {
  const words = registerCatalogue(language).measureForm
  const { inEnglish } = workbookCatalogue(language).workbook
  const places = [
    ...dataset.groups.map(({ id, name }) => ({ id: GROUP + id, name: textIn(name, language) })),
    ...dataset.areas.map(({ id }) => ({ id: AREA + id, name: areaName(dataset, id) })),
  ]
  const meaningsOf = placeMeanings(dataset, placeId)
  const links: WorkbookColumn[] = [
    { column: 'areas', label: words.fields.links, kind: 'list', options: places, meaningsOf },
    {
      column: 'carried_out',
      kind: 'list',
      options: places,
      meaningsOf,
      label: `${words.fields.links}, ${words.roles['carried-out']}`,
    },
  ]
  const columnOf = (one: FormColumn): WorkbookColumn => ({
    column: one.column,
    label: one.place.part === 'english' ? inEnglish(columnName(one, words)) : columnName(one, words),
    kind: one.place.isLong ? 'long' : kindOf(one.spec),
    ...optionsOf(one, dataset, language),
    ...(one.spec.kind === 'number' && { min: one.spec.min, max: one.spec.max }),
  })
  return FORM_PARTS.flatMap((part) => {
    const own = columnsOfPart(part)
      .filter(({ column }) => column !== LEFT_OUT)
      .map(columnOf)
    // The areas come behind how far it reaches.
    return part === 'where' ? [...own.slice(0, 1), ...links, ...own.slice(1)] : own
  })
}

function kindOf({ kind }: FieldSpec): WorkbookColumn['kind'] {
  switch (kind) {
    case 'number':
    case 'point':
      return 'number'
    case 'date':
      return 'date'
    case 'word':
      return 'choice'
    case 'words':
    case 'ids':
      return 'list'
    default:
      return 'text'
  }
}

function optionsOf(
  { field, spec }: FormColumn,
  dataset: Dataset,
  language: Language,
): { readonly options?: readonly WorkbookOption[] } {
  if (spec.kind === 'ids')
    return {
      options:
        spec.of === 'indicators'
          ? dataset.indicators.map(({ id }) => ({ id, name: indicatorName(dataset, id, language) }))
          : dataset.meta.priorityAreas.map(({ id, name }) => ({ id, name: textIn(name, language) })),
    }
  if (spec.kind !== 'word' && spec.kind !== 'words') return {}
  const names: Readonly<Record<string, string>> =
    registerCatalogue(language).measureForm.choices[field as keyof ChoiceNames]
  return { options: spec.words.map((id) => ({ id, name: names[id] ?? id })) }
}

function cellsOf({ measure, links }: MeasureRecord): WorkbookCells {
  const { measure_id: _, [LEFT_OUT]: __, ...cells } = measureCells(measure)
  const named = Object.entries(LINK_COLUMNS).map(([column, role]) => [
    column,
    links.flatMap((link) => (link.role === role ? [placeId(link)] : [])).join(';'),
  ])
  return { ...cells, ...Object.fromEntries(named) }
}

function readRow(row: RowToRead<MeasureRecord>, columns: readonly WorkbookColumn[]) {
  const { before, id, line, file } = row
  const links = linksOf(row)
  const reach = reachOf(row, links)
  const cells: Record<string, string> = { ...row.cells, reach, measure_id: id }
  const changed = new Set([...row.changed, ...(reach === (row.cells.reach ?? '') ? [] : ['reach'])])
  const log = new IssueLog(file)
  const raw = { line, cells: new Map(Object.entries(cells)) }
  const [draft] = validateMeasures({ rows: [raw], openCell: null }, log)
  const issues = issuesOfRow(log.issues(), { ...row, changed }, columns, 'title_sv')
  const errors = log.issues()
  const isNamed = cells.title_sv !== ''
  const read = isNamed || !before ? draft!.measure : { ...draft!.measure, title: before.measure.title }
  return {
    record: { measure: rowOver(MEASURE_FIELDS, { changed, before: before?.measure ?? null }, read, errors), links },
    issues,
  }
}

/** The links that the cells name: those that were there go on saying what they said. */
function linksOf({ cells, changed, before }: RowToRead<MeasureRecord>): NamedLink[] {
  const known = before?.links ?? []
  return Object.entries(LINK_COLUMNS).flatMap(([column, role]) => {
    const own = known.filter((link) => link.role === role)
    if (!changed.has(column)) return own
    const ids = (cells[column] ?? '').split(';').filter((id) => id !== '')
    return ids.map(
      (id): NamedLink =>
        own.find((link) => placeId(link) === id) ?? {
          areaId: id.startsWith(AREA) ? id.slice(AREA.length) : null,
          groupId: id.startsWith(GROUP) ? id.slice(GROUP.length) : null,
          role,
          share: null,
          measureShare: null,
          basis: null,
        },
    )
  })
}

/** Whoever names areas for what was of unknown reach, or for everybody, says that it is for those. */
function reachOf({ cells, changed }: RowToRead<MeasureRecord>, links: readonly NamedLink[]): string {
  const reach = cells.reach ?? ''
  const isFree = reach === '' || reach === 'unknown' || reach === 'municipality'
  const names = changed.has('areas') && links.some(({ role }) => role === 'serves')
  return names && !changed.has('reach') && isFree ? 'areas' : reach
}
