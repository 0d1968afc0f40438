import { Store } from '../domain/Store.ts'

/** Files that were dropped anywhere on the page and that nobody has taken yet. */
export const droppedFiles = new Store<readonly File[]>([])
