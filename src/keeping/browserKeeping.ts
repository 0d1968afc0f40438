import { KeepingStore } from './KeepingStore.ts'
import { packageStorage } from './packageStorage.ts'

/** One for the page: the browser gives one promise for all that it keeps. */
export const browserKeeping = new KeepingStore(navigator.storage, packageStorage())
