import { comparePeriods } from '../domain/Period.ts'
import { SEXES } from '../domain/Sex.ts'
import { Interner } from '../ingest/Interner.ts'
import { IssueLog } from '../ingest/IssueLog.ts'
import { choice, Findings } from './Findings.ts'
import { readGround } from './geometry/readGround.ts'
import type { Intake, IntakeFigures, IntakeReference, IntakeTable, UnmatchedRow } from './Intake.ts'
import type { IntakeContext } from './IntakeContext.ts'
import { AreaFinder } from './meaning/AreaFinder.ts'
import { FigureStore } from './meaning/FigureStore.ts'
import { guessSubject } from './meaning/guessSubject.ts'
import { indicatorOf } from './meaning/indicatorOf.ts'
import { type KeyPair, keyPairs } from './meaning/keyPairs.ts'
import { readTable } from './meaning/readTable.ts'
import { settleFigures } from './meaning/settleFigures.ts'
import { type SettledNumbers, settleNumbers } from './meaning/settleNumbers.ts'
import { type SettledPlace, settlePlaces } from './meaning/settlePlaces.ts'
import { sheetOfCube } from './meaning/sheetOfCube.ts'
import { type TableNotes, tableNotes } from './meaning/tableNotes.ts'
import { withKeys } from './meaning/withKeys.ts'
import type { OpenedFile } from './OpenedFile.ts'
import { looksLikePersons } from './persons/looksLikePersons.ts'
import type { Recipe } from './recipe/Recipe.ts'
import { recipeDrift } from './recipe/recipeDrift.ts'
import { recipeOf, shapeOf } from './recipe/recipeOf.ts'
import { tableLayouts } from './table/tableLayouts.ts'

/**
 * What opened files hold, and what must be asked before they can be used. Nothing is changed anywhere: the same files, package,
 * answers and recipe always give the same intake. Never throws for what stands in a file.
 */
export function readIntake(
  opened: readonly OpenedFile[],
  base: IntakeContext | null,
  answers: ReadonlyMap<string, string> = new Map(),
  recipe: Recipe | null = null,
): Intake {
  const findings = new Findings(answers, recipe?.answers)
  const logs = new Map(opened.map(({ name }) => [name, new IssueLog(name, true)]))
  const logOf = (file: string) => logs.get(file)!
  const { areas, partsOf, context: ground } = readGround(opened, base, findings, logOf)
  const context = ground && withKeys(ground, opened)
  const finder = new AreaFinder(context, (text) => findings.answerTo(`area:${text}`))
  const store = new FigureStore()
  const unmatched: UnmatchedRow[] = []
  const tables: IntakeTable[] = []
  const notes: string[] = []
  const notesOf = new Map<string, TableNotes>()
  const pairs: KeyPair[] = []
  for (const file of opened) {
    const log = logOf(file.name)
    if (file.kind === 'measures') log.error('measures-list')
    if (file.kind === 'package') log.info('package-laid')
    if (file.kind !== 'sheets' && file.kind !== 'cube') continue
    const sheets = file.kind === 'cube' ? [sheetOfCube(file)] : file.sheets
    const person = sheets.map(looksLikePersons).find((found) => found !== null)
    if (person) {
      log.error('persons-refused', { line: person.line }, { what: person.what, count: person.count })
      continue
    }
    const before = tables.length
    for (const sheet of sheets) {
      if (sheet.hidden && !isHiddenSheetUsed(findings, file.name, sheet.name)) continue
      for (const layout of tableLayouts(sheet, (text) => finder.isPlace(text))) {
        const prefix = tables.length === 0 ? '' : `${tables.length + 1}:`
        const input = { file: file.name, sheet, layout, prefix, context, finder, findings, store, log, unmatched }
        const table = readTable(input)
        if (!table) continue
        tables.push(table)
        const textsOf = (rows: readonly number[]) => rows.map((row) => sheet.rows[row]!.join(' ').trim())
        const [titles, footers] = [textsOf(layout.titleRows), textsOf(layout.footerRows)]
        notes.push(...titles, ...footers)
        if (!notesOf.has(file.name)) notesOf.set(file.name, tableNotes(titles, footers))
      }
    }
    if (tables.length > before) continue
    const found = sheets.flatMap(keyPairs)
    pairs.push(...found)
    if (found.length === 0) log.error('no-figures')
  }
  const places = settlePlaces(store, finder, findings, unmatched, logOf)
  const numbers = settleNumbers(store, findings)
  const units = numbers.map(({ unit }) => unit)
  const { used, breaks, counts } = settleFigures(
    store,
    places,
    units,
    findings,
    notes,
    context?.keys ?? new Map(),
    logOf,
  )
  const drift = recipe ? recipeDrift(recipe, tables.map(shapeOf)) : []
  for (const { table, missing, added } of drift) {
    const params = { table, missing: missing.join(', '), added: added.join(', ') }
    logOf(tables[0]?.file ?? opened[0]!.name).warning('recipe-drift', {}, params)
  }
  const references = referencesOf(store, used)
  const figures = figuresOf(store, places, used)
  const placed = new Set(figures.areaIds)
  return {
    tables: tables.map((table) => withDecimals(table, store, numbers)),
    findings: findings.all,
    figures,
    indicators: store.indicators.map((draft, at) => {
      const known = context?.indicators.find(({ id }) => id === draft.id)
      const said = notesOf.get(draft.place.file)
      const made = known ?? indicatorOf(draft.id, draft.name, units[at]!, counts[at]!.decimals, said)
      const subject = known || !context ? null : guessSubject(draft.name, units[at] ?? made.unit, context.meta)
      const newBreaks = breaks[at]!.filter((period) => !made.seriesBreaks.includes(period))
      return {
        indicator: {
          ...made,
          ...subject?.values,
          seriesBreaks: [...made.seriesBreaks, ...newBreaks].sort(comparePeriods),
        },
        known: known !== undefined,
        newBreaks,
        unit: units[at]!,
        guessedBy: subject?.words ?? [],
        figures: counts[at]!.figures,
      }
    }),
    references,
    areaNames: new Map(places.flatMap(({ area, name }) => (area === null ? [] : [[area, name] as const]))),
    unmatched: {
      rows: unmatched,
      areas: tables.length === 0 ? [] : (context?.areas ?? []).map(({ id }) => id).filter((id) => !placed.has(id)),
    },
    pairs,
    areas,
    partsOf,
    issues: opened.flatMap((file) => [...file.issues, ...logOf(file.name).issues()]),
    recipe: recipeOf(tables, findings),
    strayAnswers: findings.stray,
  }
}

function isHiddenSheetUsed(findings: Findings, file: string, sheet: string): boolean {
  const answer = findings.decide({
    id: `hidden-sheet:${sheet}`,
    code: 'hidden-sheet',
    best: 'skip',
    confidence: 0.85,
    place: { file, sheet, line: null, column: null },
    values: { text: sheet },
    choices: [choice('skip'), choice('use')],
  })
  return answer === 'use'
}

/** The figures of areas, moved together in the store's own columns: whatever else needs the store must be made before. */
function figuresOf(store: FigureStore, places: readonly SettledPlace[], used: Uint8Array): IntakeFigures {
  const areas = new Interner()
  const { columns } = store
  let kept = 0
  for (let row = 0; row < store.count; row++) {
    const area = places[columns.area[row]!]!.area
    if (used[row] === 0 || area === null) continue
    if (kept !== row) columns.move(row, kept)
    columns.area[kept] = areas.index(area)
    kept++
  }
  return {
    areaIds: areas.texts,
    indicatorIds: store.indicators.map(({ id }) => id),
    periods: store.periods.texts,
    ...columns.cut(kept),
    count: kept,
    sd: columns.sd!.subarray(0, kept),
  }
}

function referencesOf(
  { columns, places, indicators, periods, count }: FigureStore,
  used: Uint8Array,
): IntakeReference[] {
  const references: IntakeReference[] = []
  for (let row = 0; row < count; row++) {
    const place = places[columns.area[row]!]!
    if (used[row] === 0 || place.kind !== 'reference') continue
    references.push({
      level: place.level,
      code: place.code,
      indicatorId: indicators[columns.indicator[row]!]!.id,
      period: periods.texts[columns.period[row]!]!,
      sex: SEXES[columns.sex[row]!]!,
      status: columns.status[row]!,
      value: columns.value[row]!,
      line: columns.line[row]!,
    })
  }
  return references
}

/** A table shows the decimal sign that was decided for the indicators of its columns. */
function withDecimals(table: IntakeTable, store: FigureStore, numbers: readonly SettledNumbers[]): IntakeTable {
  const signs = new Set(
    numbers.flatMap(({ decimal }, at) =>
      decimal !== null && store.indicators[at]!.place.file === table.file ? [decimal] : [],
    ),
  )
  const decimal = signs.size === 1 ? [...signs][0]! : null
  return {
    ...table,
    columns: table.columns.map((column) => (column.role === 'value' ? { ...column, decimal } : column)),
  }
}
