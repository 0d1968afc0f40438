import type { LonLat } from './Area.ts'

/** A locality that helps the reader find the way on the map. */
export interface Place {
  readonly name: string
  readonly point: LonLat
  readonly population: number | null
}
