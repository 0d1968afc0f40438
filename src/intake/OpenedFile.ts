import type { Issue } from '../domain/Issue.ts'
import type { IssueCode } from '../domain/IssueCode.ts'
import type { SourceCube } from './SourceCube.ts'
import type { SourceFile } from './SourceFile.ts'
import type { SourceLayer } from './SourceLayer.ts'
import type { SourceSheet } from './SourceSheet.ts'

interface Opened {
  readonly name: string
  /** What was found while opening; nothing in it stops the rest. */
  readonly issues: readonly Issue[]
}

export interface OpenedSheets extends Opened {
  /** `measures`: a list of measures, which the reader of such lists takes. */
  readonly kind: 'sheets' | 'measures'
  readonly format: 'text' | 'xlsx' | 'ods' | 'json'
  /** As people call it (`UTF-8`, `Windows-1252`); null where the format decides. */
  readonly encoding: string | null
  readonly delimiter: string | null
  readonly sheets: readonly SourceSheet[]
}

export interface OpenedCube extends Opened {
  readonly kind: 'cube'
  readonly format: 'px' | 'json-stat' | 'kolada' | 'pxweb'
  readonly encoding: string | null
  readonly cube: SourceCube
}

export interface OpenedFeatures extends Opened {
  readonly kind: 'features'
  readonly format: 'geojson' | 'topojson' | 'geopackage' | 'shapefile'
  readonly layers: readonly SourceLayer[]
}

export interface OpenedPackage extends Opened {
  readonly kind: 'package'
  readonly files: readonly SourceFile[]
}

/** Not readable: the code has the sentence that says what it is and what to do. */
export interface RefusedFile extends Opened {
  readonly kind: 'refused'
  readonly code: IssueCode
  readonly params: Readonly<Record<string, string | number>>
}

/** What a file turned out to be, judged by its content. */
export type OpenedFile = OpenedSheets | OpenedCube | OpenedFeatures | OpenedPackage | RefusedFile
