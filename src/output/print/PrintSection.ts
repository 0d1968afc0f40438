import type { ReactNode } from 'react'

/** A part of a page that is never divided. */
export interface PrintBlock {
  readonly key: string
  readonly node: ReactNode
  /** Room above it when it does not stand first on its page; pixels. */
  readonly gap: number
  readonly startsPage?: boolean
  readonly keepsWithNext?: boolean
  /** Stands at the foot of its page, whatever room is left. */
  readonly sinks?: boolean
  /** Blocks with the same number are made a little smaller together when that brings them onto one page. */
  readonly fits?: number
}

/** Blocks that begin on a page of their own and have one heading on every page. */
export interface PrintSection {
  readonly key: string
  /** In the head of every page: what kind of print, and what it is about from the second page on. */
  readonly kind: string
  readonly name: string
  /** To the right in the head. */
  readonly about: string
  /** At the foot of every page: where it comes from. */
  readonly stamp: readonly string[]
  readonly isWide?: boolean
  readonly blocks: readonly PrintBlock[]
}

/** A page that is laid out. */
export interface PrintPage {
  readonly section: PrintSection
  readonly first: boolean
  readonly blocks: readonly PrintBlock[]
  /** Size of what is on it, 1 as it was measured. */
  readonly scale: number
}

/** Width of a page less its margins, in pixels: 184 mm upright, 271 mm across. */
export const PAPER_WIDTH = { upright: (184 * 96) / 25.4, wide: (271 * 96) / 25.4 } as const

/** Room for blocks on a page, in pixels: paper less margins (13 mm), head and foot. As in Sheet.module.css. */
export const BODY_HEIGHT = { upright: 944, wide: 604 } as const
