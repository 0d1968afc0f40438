import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Categories to ask for, by dimension of a table. */
export type Selection = Readonly<Record<string, readonly string[]>>

/** A figure of one table: a value that it gives, or a share of counts in per cent. */
export interface FetchedIndicator {
  readonly id: string
  readonly table: string
  /** What is the same for all that is asked. */
  readonly select: Selection
  readonly value?: Selection
  readonly numerator?: Selection
  readonly denominator?: Selection
  /** Its row of indicators.csv. */
  readonly fields: Readonly<Record<string, string | number>>
}

/** A division of the country: its borders, its codes in tables, and the years that tables have it for. */
export interface Edition {
  readonly layer: string
  readonly codeProperty: string
  readonly codelist: string
  readonly suffix: string
  readonly from: number
  readonly to: number
}

/** Where open data lies, and what of it makes a package: data, since tables are republished under other ids. */
export interface Sources {
  readonly scb: string
  readonly wfs: string
  readonly kolada: string
  /** The latest first: its areas are those of the package. */
  readonly editions: readonly Edition[]
  readonly names: { readonly layer: string; readonly codeProperty: string; readonly nameProperty: string }
  readonly localities: { readonly layer: string; readonly nameProperty: string }
  readonly population: {
    readonly table: string
    readonly select: Selection
    readonly age: string
    readonly total: string
    readonly sex: string
    readonly women: string
    readonly men: string
  }
  readonly indicators: readonly FetchedIndicator[]
  readonly koladaReferences: readonly { readonly indicator: string; readonly kpi: string }[]
  /** By the first two figures of a municipality's code. */
  readonly counties: Readonly<Record<string, string>>
}

/** The sources as the data file beside this one says. */
export function readSources(path = join(import.meta.dirname, 'sources.json')): Sources {
  return JSON.parse(readFileSync(path, 'utf8')) as Sources
}
