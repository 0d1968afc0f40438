/** An age span, both ends included; null is no limit. */
export interface AgeSpan {
  readonly from: number
  readonly to: number | null
}

export interface AgeGroup extends AgeSpan {
  readonly id: string
}

/** The ages that measures for children, young people, adults and older people are planned in. */
export const AGE_GROUPS: readonly AgeGroup[] = [
  { id: '0-5', from: 0, to: 5 },
  { id: '6-12', from: 6, to: 12 },
  { id: '13-15', from: 13, to: 15 },
  { id: '16-19', from: 16, to: 19 },
  { id: '20-64', from: 20, to: 64 },
  { id: '65+', from: 65, to: null },
]
