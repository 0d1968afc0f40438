/** The files of a package that somebody's own figures, and what is made of them, can bring something for. */
export const OVERLAY_FILES = [
  'datapackage.json',
  'areas.geojson',
  'indicators.csv',
  'values.csv',
  'population.csv',
  'references.csv',
  'need_specs.json',
] as const

export type OverlayFile = (typeof OVERLAY_FILES)[number]

/**
 * What is laid over a package: files in the package's own format that hold only what comes in. Tables and need indexes
 * are laid one by one, the description key by key, the areas as a whole, and with other areas the description, too.
 */
export type PackageOverlay = Readonly<Partial<Record<OverlayFile, string>>>

/** A text that lies outside the memory of whoever holds it: a browser's `Blob`, which is handed on and kept without being copied. */
export interface StoredText {
  readonly text: () => Promise<string>
}

/** An overlay as it is sent and kept. A page hands on a file of millions of rows without taking it apart. */
export type StoredOverlay = Readonly<Partial<Record<OverlayFile, string | StoredText>>>
