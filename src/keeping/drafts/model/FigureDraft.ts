import type { StoredOverlay } from '../../../domain/PackageOverlay.ts'
import type { Draft, Edit } from './Draft.ts'

/** Figures that were read in at one time. */
export interface FigureEdit extends Edit {
  /** The files they came from, as they were named. */
  readonly names: readonly string[]
  /** The rows of package files that they make. */
  readonly overlay: StoredOverlay
  /** How the files were read, as the small file that next year's are read with; empty when there was nothing to choose. */
  readonly recipe: string
}

/** The reader's own figures over a package, each reading an edit that can be undone. */
export type FigureDraft = Draft<FigureEdit>
