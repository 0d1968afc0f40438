import type { Dataset } from '../../domain/Dataset.ts'
import type { Issue } from '../../domain/Issue.ts'
import type { PackageOverlay } from '../../domain/PackageOverlay.ts'
import type { PackageFile } from '../../ingest/packageFiles.ts'
import { readPackage } from '../../ingest/readPackage.ts'
import { type FigureChange, figureChanges } from '../../intake/figureChanges.ts'
import type { Intake } from '../../intake/Intake.ts'
import { intakeOverlay } from '../../intake/intakeOverlay.ts'
import { layOver } from '../../intake/layOver.ts'
import type { OpenedFile } from '../../intake/OpenedFile.ts'
import { overlayUse } from '../../intake/overlayUse.ts'
import { packageOverlay } from '../../intake/packageOverlay.ts'
import { carriedPopulation, withCarried } from './withCarried.ts'

/** A package while something comes in: its files as texts, and what these are read as. */
export interface PackageState {
  readonly texts: ReadonlyMap<PackageFile, string>
  /** Null when there are no areas. */
  readonly dataset: Dataset | null
}

export interface WithPackages extends PackageState {
  /** What the packages among the files bring; empty without one. */
  readonly overlay: PackageOverlay
}

/** The package with those among the files laid over it: what tables and ground that come with them are read against. */
export function withPackages(opened: readonly OpenedFile[], base: PackageState): WithPackages {
  const overlay = packageOverlay(opened, base.texts)
  if (Object.keys(overlay).length === 0) return { ...base, overlay }
  const { texts } = layOver(base.texts, overlay)
  return { texts, dataset: readPackage(texts).dataset, overlay }
}

/**
 * What tables and ground bring to a package: their own rows, and where a division comes in what its areas take over.
 * `before`: that package, protected. `bareAreas`: areas.geojson where nothing has any.
 */
export function ownOverlay(
  intake: Intake,
  before: Dataset | null,
  bareAreas: string | null = null,
): { readonly intake: Intake; readonly overlay: PackageOverlay } {
  const carried = before ? withCarried(intake, before) : intake
  const population = before && carriedPopulation(intake.partsOf, before)
  const overlay = { ...intakeOverlay(carried, bareAreas), ...(population && { 'population.csv': population }) }
  return { intake: carried, overlay }
}

/**
 * Figures of a package that a table read in together with it says otherwise: the table's count. `under`: the package with
 * the one among the files, `after`: with the table over it, both protected.
 */
export function figuresOfBoth(brought: PackageOverlay, under: Dataset | null, after: Dataset): FigureChange[] {
  if (!under || brought['values.csv'] === undefined) return []
  const { indicatorIds } = overlayUse(brought)
  return figureChanges(under, after).filter(
    ({ indicatorId, place, after: now }) =>
      indicatorIds.has(indicatorId) &&
      typeof place === 'string' &&
      after.areaIndex.has(place) &&
      !(now.kind === 'missing' && now.reason === 'suppressed'),
  )
}

/** Tells of them; empty where there are none. */
export function figuresOfBothIssues(
  both: readonly FigureChange[],
  { tables }: Pick<Intake, 'tables'>,
  { indicators }: Dataset,
): Issue[] {
  const [file] = tables.map((table) => table.file)
  if (both.length === 0 || file === undefined) return []
  const ids = new Set(both.map(({ indicatorId }) => indicatorId))
  const names = indicators.flatMap(({ id, name }) => (ids.has(id) ? name.sv : [])).join(', ')
  const params = { count: both.length, names }
  return [
    { severity: 'warning', code: 'package-and-table', file, line: null, column: null, params, own: { column: null } },
  ]
}
