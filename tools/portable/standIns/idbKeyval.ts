import { embedded } from './embedded.ts'
import { markUnsaved } from './unsaved.ts'

/** As the library's: what opens a store. Here it is the store's name. */
export type UseStore = string

const stores = new Map<string, Map<string, unknown>>()

/** Records that last as long as the page, from those that the file was saved with. */
function storeOf(name: UseStore): Map<string, unknown> {
  let store = stores.get(name)
  if (!store) {
    store = new Map(Object.entries(embedded().work.records[name] ?? {}))
    stores.set(name, store)
  }
  return store
}

/** Of the library: the store that is used where none is named. */
const USUAL = 'keyval-store'

export const createStore = (database: string): UseStore => database

export const get = async <T>(key: string, store: UseStore = USUAL): Promise<T | undefined> =>
  storeOf(store).get(key) as T | undefined

export async function update<T>(
  key: string,
  next: (stored: T | undefined) => T,
  store: UseStore = USUAL,
): Promise<void> {
  markUnsaved()
  storeOf(store).set(key, next(storeOf(store).get(key) as T | undefined))
}

export const entries = async <Key extends string, T>(store: UseStore = USUAL): Promise<[Key, T][]> =>
  [...storeOf(store)] as [Key, T][]

export async function del(key: string, store: UseStore = USUAL): Promise<void> {
  storeOf(store).delete(key)
}

export async function set(key: string, value: unknown, store: UseStore = USUAL): Promise<void> {
  markUnsaved()
  storeOf(store).set(key, value)
}
