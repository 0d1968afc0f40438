import { KeepingStore } from '../../../src/keeping/KeepingStore.ts'
import { browserStorage } from './browserStorage.ts'

/** Nothing is kept by the browser: what is done here is in the page, and in the file that it is saved as. */
export const browserKeeping = new KeepingStore('page', browserStorage())
