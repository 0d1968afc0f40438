import { type HiddenFigure, type ProtectedDataset, protectDataset } from '../../analysis/protectDataset.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Issue } from '../../domain/Issue.ts'
import type { PackageOverlay } from '../../domain/PackageOverlay.ts'
import type { FetchFile } from '../../ingest/FetchedFile.ts'
import { NO_POPULATION } from '../../ingest/joinPopulation.ts'
import { type LoadedPackage, loadPackage } from '../../ingest/loadPackage.ts'
import { overlayTexts } from '../../ingest/overlayTexts.ts'
import type { PackageFile } from '../../ingest/packageFiles.ts'
import { readPackage } from '../../ingest/readPackage.ts'
import { editedIntake } from '../../intake/editedIntake.ts'
import { type FigureChange, figureChanges } from '../../intake/figureChanges.ts'
import type { Intake } from '../../intake/Intake.ts'
import { joinOverlays } from '../../intake/joinOverlays.ts'
import { layAll, layOver } from '../../intake/layOver.ts'
import { listResources } from '../../intake/listResources.ts'
import { markOwnFigures } from '../../intake/markOwnFigures.ts'
import type { OpenedFile } from '../../intake/OpenedFile.ts'
import { openFiles } from '../../intake/openFiles.ts'
import { overlayUse } from '../../intake/overlayUse.ts'
import { readIntake } from '../../intake/readIntake.ts'
import { editsWithRecipe, recipeWithEdits } from '../../intake/recipe/recipeEdits.ts'
import { excerptOf } from './excerptOf.ts'
import { incomingIssues } from './incomingIssues.ts'
import { figuresOfBoth, figuresOfBothIssues, ownOverlay, type WithPackages, withPackages } from './incomingOverlays.ts'
import {
  type FileSummary,
  type IntakeReading,
  type LaidPackage,
  type LaidReading,
  MOST_DRAWN_AREAS,
  type ReadRequest,
  type UnmatchedRows,
} from './intakeMessages.ts'

/** What is listed is sent to the page so far: what it takes apart in one step must not be millions. */
const MOST_SENT = 1_000

interface Base {
  readonly loaded: LoadedPackage
  readonly texts: ReadonlyMap<PackageFile, string>
}

/** The files of a package with what lies over it, as they are saved. */
export async function packageTexts(laid: LaidPackage, fetchFile: FetchFile): Promise<ReadonlyMap<PackageFile, string>> {
  const { texts } = await basePackage(laid, fetchFile)
  return listResources(texts)
}

/** The texts of a package with what lies over it, and what is read from them. */
async function basePackage({ address, overlays: stored }: LaidPackage, fetchFile: FetchFile): Promise<Base> {
  const overlays = await Promise.all(stored.map(overlayTexts))
  let texts: ReadonlyMap<PackageFile, string> = new Map()
  const loaded = await loadPackage(address, {
    fetchFile,
    lay: (bare) => {
      texts = layAll(bare, overlays).texts
      return texts
    },
  })
  return { loaded, texts }
}

/**
 * Files read for a package: what they say, what of it comes in, and what the package is with that laid over it. Nothing is
 * stored. Takes a breath between its steps.
 */
export async function intakeReading(
  request: ReadRequest,
  fetchFile: FetchFile,
  breathe: (share: number) => Promise<void>,
): Promise<IntakeReading & { readonly overlay: PackageOverlay }> {
  const base = await basePackage(request, fetchFile)
  await breathe(0.2)
  const opened = await openFiles(request.files, (left) => breathe(0.4 - (0.2 * left) / request.files.length))
  const under = withPackages(opened, { texts: base.texts, dataset: base.loaded.dataset })
  const found = withSources(readIntake(opened, under.dataset, request.answers, request.recipe), request)
  await breathe(0.7)
  const before = base.loaded.dataset && protectDataset(base.loaded.dataset)
  const beneath = under.dataset === base.loaded.dataset ? before : under.dataset && protectDataset(under.dataset)
  const edits = editsWithRecipe(request.recipe, request.edits)
  const { intake, overlay: own } = ownOverlay(editedIntake(found, edits), beneath?.dataset ?? null)
  const overlay = joinOverlays([under.overlay, own])
  const laid =
    Object.keys(overlay).length === 0 ? null : laidReading(base, before, { ...under, own, protected: beneath }, intake)
  await breathe(0.95)
  const { figures: _, unmatched, ...shown } = found
  const { areaIds, indicatorIds, figures: written } = overlayUse(overlay)
  return {
    files: opened.map(fileSummary),
    sheets: opened.flatMap((file) =>
      file.kind === 'sheets' && !holdsPersons(found, file.name)
        ? file.sheets.map((sheet) =>
            excerptOf(
              file.name,
              sheet,
              found.tables.filter((table) => table.file === file.name && table.sheet === sheet.name),
            ),
          )
        : [],
    ),
    intake: { ...shown, recipe: recipeWithEdits(shown.recipe, edits) },
    unmatched: { rows: unmatchedRows(unmatched.rows), areas: unmatched.areas },
    summary: { indicators: indicatorIds.size, figures: written, areas: areaIds.size },
    overlay,
    laid,
  }
}

/** An indicator whose source the file does not name comes from the file. */
function withSources(intake: Intake, { files }: ReadRequest): Intake {
  const source = files.map(({ name }) => name).join(', ')
  return {
    ...intake,
    indicators: intake.indicators.map((each) =>
      each.known || each.indicator.source !== '' ? each : { ...each, indicator: { ...each.indicator, source } },
    ),
  }
}

/** Rows about single persons are not drawn either. */
function holdsPersons({ issues }: Intake, file: string): boolean {
  return issues.some((issue) => issue.code === 'persons-refused' && issue.file === file)
}

/** The package with those among the files over it, and what tables and ground lay over that. */
interface Beneath extends WithPackages {
  readonly protected: ProtectedDataset | null
  readonly own: PackageOverlay
}

function laidReading(
  base: Base,
  before: ProtectedDataset | null,
  beneath: Beneath,
  intake: Intake,
): LaidReading | null {
  const laid = layOver(beneath.texts, beneath.own)
  const { dataset, issues } = readPackage(laid.texts)
  if (!dataset) return null
  const after = protectDataset(dataset)
  const hiddenBefore = new Set(before?.hidden.map(cellKey))
  const hidden = after.hidden.filter((figure) => !hiddenBefore.has(cellKey(figure)))
  // An area that is no more has no figure that could be another.
  const changed = before
    ? figureChanges(before.dataset, after.dataset).filter(
        ({ place }) => typeof place !== 'string' || after.dataset.areaIndex.has(place),
      )
    : []
  const known = new Set(changed.map(changeKey))
  const both = figuresOfBoth(beneath.overlay, beneath.protected?.dataset ?? null, after.dataset)
  const changes = [...changed, ...both.filter((change) => !known.has(changeKey(change)))]
  return {
    dataset: forPage(markOwnFigures(after.dataset, [beneath.overlay, beneath.own], laid.formerAreas)),
    issues: [
      ...figuresOfBothIssues(both, intake, dataset),
      ...incomingIssues(base.loaded.issues, issues, laid, intake, dataset),
    ],
    hidden: { count: hidden.length, secondary: hidden.filter(({ reason }) => reason === 'secondary').length },
    changes: changes.slice(0, MOST_SENT),
    changeCount: changes.length,
  }
}

/** What of a package the page shows before anything is put in. */
function forPage(dataset: Dataset): Dataset {
  if (dataset.areas.length <= MOST_DRAWN_AREAS) return dataset
  const none = new Float64Array()
  const bare = { value: none, n: none, numerator: none, status: new Uint8Array() }
  const values = [...dataset.values].map(([id, { periods, sexes }]) => [id, { periods, sexes, ...bare }] as const)
  return {
    ...dataset,
    areas: dataset.areas.map((area) => ({ ...area, geometry: null })),
    values: new Map(values),
    population: NO_POPULATION,
    references: [],
    measures: [],
    measureAreas: [],
  }
}

function changeKey({ indicatorId, period, sex, place }: FigureChange): string {
  return JSON.stringify([indicatorId, period, sex, place])
}

/** One for all that say the same: a name that is no area may stand in every row of a long table. */
function unmatchedRows(rows: Intake['unmatched']['rows']): UnmatchedRows[] {
  const byText = new Map<string, UnmatchedRows>()
  for (const row of rows) {
    const key = JSON.stringify([row.file, row.text, row.reason])
    const known = byText.get(key)
    byText.set(key, known ? { ...known, count: known.count + 1 } : { ...row, count: 1 })
  }
  return [...byText.values()].slice(0, MOST_SENT)
}

function cellKey({ areaId, indicatorId, ageBand, period, sex }: HiddenFigure): string {
  return JSON.stringify([areaId, indicatorId, ageBand, period, sex])
}

function fileSummary(file: OpenedFile): FileSummary {
  const refusal: Issue | null =
    file.kind === 'refused'
      ? {
          severity: 'error',
          code: file.code,
          file: file.name,
          line: null,
          column: null,
          params: file.params,
          own: { column: null },
        }
      : null
  return {
    name: file.name,
    kind: file.kind,
    format: 'format' in file ? file.format : '',
    encoding: 'encoding' in file ? (file.encoding ?? '') : '',
    refusal,
  }
}
