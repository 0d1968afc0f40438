/** A link out of the text: a page, or a letter to write. */
export interface AboutLink {
  readonly text: string
  readonly href: string
}

/** A paragraph; `isGap` where the package does not say, so that somebody has to fill it in. */
export interface AboutLine {
  readonly text: string
  readonly isGap: boolean
}

/** A list under a heading of its own. */
export interface AboutList {
  readonly title: string
  readonly items: readonly string[]
}

export interface AboutSection {
  readonly id: string
  readonly title: string
  readonly lines: readonly AboutLine[]
  readonly lists: readonly AboutList[]
  readonly links: readonly AboutLink[]
}

/** A page about the service, ready to show: what it says, and how many facts it lacks. */
export interface AboutText {
  readonly heading: string
  readonly sections: readonly AboutSection[]
  readonly lacking: number
}
