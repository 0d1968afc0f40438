/** The files of a package that somebody's own figures can bring something for. */
export const OVERLAY_FILES = [
  'datapackage.json',
  'areas.geojson',
  'indicators.csv',
  'values.csv',
  'references.csv',
] as const

export type OverlayFile = (typeof OVERLAY_FILES)[number]

/**
 * What is laid over a package: files in the package's own format that hold only what comes in. Tables are laid row by row,
 * the description and the areas as a whole.
 */
export type PackageOverlay = Readonly<Partial<Record<OverlayFile, string>>>
