import type { PlanKind, PlanPartId } from '../../../domain/PlanProposal.ts'

export interface PlanColumn {
  readonly name: string
  /** How much of the width it wants, beside the others. */
  readonly share: number
  /** Numbers stand to the right. */
  readonly isNumber?: true
}

export interface PlanTable {
  readonly kind: 'table'
  /** What it shows, above it. */
  readonly caption: string
  readonly columns: readonly PlanColumn[]
  readonly rows: readonly (readonly string[])[]
  /** The last row is a sum. */
  readonly hasSum?: true
}

/** A colour of the map and what it stands for. `null` lines: plain. */
export interface PlanMapKey {
  readonly fill: string
  readonly text: string
}

/** The municipality in flat colours: an SVG path for each area in a box of `width` by `height`. */
export interface PlanMap {
  readonly kind: 'map'
  readonly caption: string
  /** What it shows, for whoever does not see it. */
  readonly alternative: string
  readonly width: number
  readonly height: number
  readonly areas: readonly { readonly name: string; readonly path: string; readonly fill: string }[]
  readonly keys: readonly PlanMapKey[]
}

/** Bars with intervals, one for each area, largest first. */
export interface PlanChart {
  readonly kind: 'chart'
  readonly caption: string
  readonly alternative: string
  readonly series: string
  readonly bars: readonly {
    readonly name: string
    readonly value: number
    readonly lower: number | null
    readonly upper: number | null
  }[]
  readonly decimals: number
}

export type PlanBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** What the documents say, word for word, and where. */
  | { readonly kind: 'quotation'; readonly text: string; readonly source: string }
  /** What only people can write, marked as such: `[att skriva: analys]`. */
  | { readonly kind: 'write'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'note'; readonly text: string }
  | PlanTable
  | PlanMap
  | PlanChart

export interface PlanPart {
  readonly id: PlanPartId
  readonly heading: string
  readonly isAppendix: boolean
  /** Its tables need the long side of the paper. */
  readonly isWide: boolean
  readonly blocks: readonly PlanBlock[]
}

/** Where what is lacking is filled in. */
export type PlanPlace = 'register' | 'goals' | 'notes' | 'package' | 'document'

/** Something that the document lacks, and how many of it. */
export interface PlanLack {
  readonly id: string
  readonly count: number
  readonly text: string
  readonly place: PlanPlace
}

/** A document of the plan, finished: what Word, the screen and paper show alike. */
export interface PlanDocument {
  readonly kind: PlanKind
  readonly year: number
  readonly title: string
  readonly subtitle: string
  /** The table of the cover: what, and what is known of it; empty for a document without a cover. */
  readonly cover: readonly (readonly [string, string])[]
  readonly parts: readonly PlanPart[]
  readonly lacks: readonly PlanLack[]
  /** That it is a draft, of which figures, and that they are made up where they are. */
  readonly stamp: readonly string[]
}
