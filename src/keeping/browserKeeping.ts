import { browserStorage } from './browserStorage.ts'
import { KeepingStore } from './KeepingStore.ts'

/** One for the page: the browser gives one promise for all that it keeps. */
export const browserKeeping = new KeepingStore(navigator.storage, browserStorage())
