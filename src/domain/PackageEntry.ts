import type { LocalText } from './LocalText.ts'

/** A data package that an installation offers. */
export interface PackageEntry {
  /** Address of its folder, relative to the list; ends with a slash. */
  readonly path: string
  readonly title: LocalText
  /** Name of the municipality, or of the group of municipalities; empty when the package does not say. */
  readonly municipality: string
  /** Whether its figures are made up. */
  readonly synthetic: boolean
}
