import type { Dataset } from '../../domain/Dataset.ts'
import type { Issue } from '../../domain/Issue.ts'
import type { StoredOverlay } from '../../domain/PackageOverlay.ts'
import type { FigureChange } from '../../intake/figureChanges.ts'
import type { IndicatorEdit } from '../../intake/IndicatorEdit.ts'
import type { Intake, UnmatchedRow } from '../../intake/Intake.ts'
import type { OpenedFile } from '../../intake/OpenedFile.ts'
import type { Recipe } from '../../intake/recipe/Recipe.ts'
import type { SourceFile } from '../../intake/SourceFile.ts'

/** A package as it is shown: where it is, and what already lies over it. */
export interface LaidPackage {
  readonly address: string
  readonly overlays: readonly StoredOverlay[]
}

/** To the worker: files to read for a package, and everything that has been chosen so far. */
export interface ReadRequest extends LaidPackage {
  readonly kind: 'read'
  readonly files: readonly SourceFile[]
  /** By the id of a finding, the key of a choice. */
  readonly answers: ReadonlyMap<string, string>
  readonly edits: readonly IndicatorEdit[]
  readonly recipe: Recipe | null
}

/** To the worker: the texts of the package's files, with what lies over them. */
export interface TextsRequest extends LaidPackage {
  readonly kind: 'texts'
}

export type IntakeRequest = ReadRequest | TextsRequest

/** Rows of a sheet that are drawn: the first, those around its ends, and how many there are. */
export interface SheetExcerpt {
  readonly file: string
  readonly name: string
  readonly isHidden: boolean
  readonly rowCount: number
  readonly rows: readonly { readonly at: number; readonly line: number; readonly cells: readonly string[] }[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
}

/** A file as it was opened, without what is in it. */
export interface FileSummary {
  readonly name: string
  readonly kind: OpenedFile['kind']
  /** Only where the kind has one. */
  readonly format: string
  readonly encoding: string
  /** Why it cannot be read, and what to do. */
  readonly refusal: Issue | null
}

/** More areas than these are drawn by the map's engine alone, which waits until the figures are put in. */
export const MOST_DRAWN_AREAS = 1_000

/** The package with what comes in laid over it, read and protected, and what that does. */
export interface LaidReading {
  /** Without ground and figures where it has more areas than are drawn: the page would take apart what it does not show. */
  readonly dataset: Dataset
  /** What its reader says of rows that come in, by their place in the files they came from. */
  readonly issues: readonly Issue[]
  /** How many figures are hidden with it and were not before, and how many of them for the sake of another. */
  readonly hidden: { readonly count: number; readonly secondary: number }
  /** The first of the figures that read otherwise with it, and how many there are. */
  readonly changes: readonly FigureChange[]
  readonly changeCount: number
}

/** Rows that say the same and belong to no area: the first of them, and how many they are. */
export interface UnmatchedRows extends UnmatchedRow {
  readonly count: number
}

/** How much comes in. */
export interface ReadingSummary {
  readonly indicators: number
  readonly figures: number
  readonly areas: number
}

/** From the worker: what the files say, and what the package would be. The figures themselves stand in the overlay. */
export interface IntakeReading {
  readonly files: readonly FileSummary[]
  readonly sheets: readonly SheetExcerpt[]
  readonly intake: Omit<Intake, 'figures' | 'unmatched'>
  readonly unmatched: { readonly rows: readonly UnmatchedRows[]; readonly areas: Intake['unmatched']['areas'] }
  readonly summary: ReadingSummary
  readonly overlay: StoredOverlay
  /** Null where nothing comes in, or the package cannot be read. */
  readonly laid: LaidReading | null
}

export type IntakeAnswer =
  | { readonly kind: 'read'; readonly reading: IntakeReading }
  | { readonly kind: 'texts'; readonly texts: ReadonlyMap<string, string> }
