import { KeepingStore } from './KeepingStore.ts'

/** One for the page: the browser gives one promise for all that it keeps. */
export const browserKeeping = new KeepingStore(navigator.storage, localMemory())

function localMemory(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
