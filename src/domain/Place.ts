import type { LonLat } from './Area.ts'
import type { LocalText } from './LocalText.ts'

/** A locality that helps the reader find the way on the map. */
export interface Place {
  readonly name: string
  readonly point: LonLat
  readonly population: number | null
  /** What people call it besides its name, with `;` between; the search knows them. */
  readonly keywords: LocalText
}
