/** Something the reader must know about a fit. Words are made from the code elsewhere. */
export type CompassNote =
  | { readonly code: 'too-few-areas'; readonly areas: number; readonly needed: number }
  | { readonly code: 'too-few-indicators'; readonly indicators: number; readonly needed: number }
  /** Below 15 areas leaving one out moves the others by 0.06 disc radii on average. */
  | { readonly code: 'few-areas'; readonly areas: number }
  | { readonly code: 'few-indicators'; readonly indicators: number }
  | { readonly code: 'no-figures'; readonly indicatorId: string }
  | { readonly code: 'constant-indicator'; readonly indicatorId: string }
  | { readonly code: 'no-fence'; readonly indicatorId: string }
  /** Areas with fewer than half of an indicator's years; they are passive. */
  | { readonly code: 'gaps'; readonly indicatorId: string; readonly areas: number }
  /** Areas whose mean is of fewer years than the window has, and which years they lack. */
  | {
      readonly code: 'years-lacking'
      readonly indicatorId: string
      readonly areas: readonly { readonly areaId: string; readonly periods: readonly string[] }[]
    }
  | { readonly code: 'nearly-same'; readonly indicatorId: string; readonly otherId: string; readonly r: number }
  /** Shares that add up to the same in every area: one of them follows from the others. */
  | { readonly code: 'parts-of-whole'; readonly indicatorIds: readonly string[] }
  /** No number of groups had every group stable and of two areas or more. */
  | { readonly code: 'groups-uncertain'; readonly k: number }
