import type { Points } from './Points.ts'
import { trustworthiness } from './trustworthiness.ts'

/**
 * How far neighbours in the data are still neighbours in a picture (Venna and Kaski 2001): trustworthiness with data
 * and picture changed about. 1 = no neighbour was torn away. Arguments and failures as there.
 */
export function continuity(dataDistances: Points, pictureDistances: Points, neighbours: number): number {
  return trustworthiness(pictureDistances, dataDistances, neighbours)
}
