import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { protectDataset } from '../../src/analysis/protectDataset.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import type { Issue } from '../../src/domain/Issue.ts'
import { incomingIssues } from '../../src/facts/intake/incomingIssues.ts'
import {
  figuresOfBoth,
  figuresOfBothIssues,
  ownOverlay,
  type WithPackages,
} from '../../src/facts/intake/incomingOverlays.ts'
import { decodeText } from '../../src/ingest/decodeText.ts'
import { PACKAGE_FILES, type PackageFile } from '../../src/ingest/packageFiles.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'
import type { Intake } from '../../src/intake/Intake.ts'
import { layOver } from '../../src/intake/layOver.ts'
import { listResources } from '../../src/intake/listResources.ts'

export interface PackageFolder {
  readonly folder: string
  readonly texts: ReadonlyMap<PackageFile, string>
  readonly dataset: Dataset
  /** What its reader says of it. */
  readonly issues: readonly Issue[]
}

/** A package as texts and as the reader sees it. Rejects when it has no areas. */
export async function readFolder(folder: string): Promise<PackageFolder> {
  const texts = new Map<PackageFile, string>()
  for (const file of PACKAGE_FILES) {
    try {
      const { text } = decodeText(new Uint8Array(await readFile(join(folder, file))), file)
      if (text !== null) texts.set(file, text)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  const { dataset, issues } = readPackage(texts)
  if (!dataset) throw new Error(`${join(folder, 'areas.geojson')} gives no areas to read figures into.`)
  return { folder, texts, dataset, issues }
}

/** A package with what came in laid over it, and what that package then is. */
export interface LaidFolder {
  readonly texts: ReadonlyMap<PackageFile, string>
  /** Null when there are no areas at all. */
  readonly dataset: Dataset | null
  /** What the reader of packages says of what came in, and what tables say otherwise than a package beside them. */
  readonly issues: readonly Issue[]
}

/** Lays what was found in tables and maps over a package, and those among the files that lie over it already. */
export function layFolder(base: PackageFolder | null, under: WithPackages, found: Intake): LaidFolder {
  const before = under.dataset && protectDataset(under.dataset).dataset
  const { intake, overlay } = ownOverlay(found, before, under.texts.has('areas.geojson') ? null : bareAreas(found))
  const laid = layOver(under.texts, overlay)
  const { texts } = laid
  const { dataset, issues } = readPackage(texts)
  if (!dataset) return { texts, dataset, issues: [] }
  const both = figuresOfBoth(under.overlay, before, protectDataset(dataset).dataset)
  const told = base ? incomingIssues(base.issues, issues, laid, intake, dataset) : []
  return { texts, dataset, issues: [...figuresOfBothIssues(both, intake, dataset), ...told] }
}

/** Writes a laid package; without one under it, a new one whose areas are those of the file. */
export async function writeFolder(out: string, base: PackageFolder | null, laid: LaidFolder): Promise<void> {
  const texts = listResources(laid.texts)
  if (base && base.folder !== out) await cp(base.folder, out, { recursive: true })
  await mkdir(out, { recursive: true })
  const all = texts.has('datapackage.json')
    ? texts
    : new Map([...texts, ['datapackage.json', bareDescription(texts)] as const])
  // What was said of areas that are no more went with them.
  for (const file of base?.texts.keys() ?? []) if (!all.has(file)) await rm(join(out, file), { force: true })
  for (const [file, text] of all) if (base?.texts.get(file) !== text) await writeFile(join(out, file), text)
}

/** Areas without ground: they stand in tables, not on the map, until a file of borders is read in. */
function bareAreas({ areaNames, figures }: Intake): string {
  const features = figures.areaIds.map((id) => ({
    type: 'Feature',
    properties: { id, name: areaNames.get(id) ?? id },
    geometry: null,
  }))
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`
}

function bareDescription(texts: ReadonlyMap<string, string>): string {
  const resources = [...texts.keys()].map((path) => ({ name: path.replace(/\W+/g, '-'), path }))
  return `${JSON.stringify({ name: 'egna-siffror', title: 'Egna siffror', resources, socialKompass: { min_n: 5 } }, null, 2)}\n`
}
