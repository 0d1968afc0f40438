import type { KeptStorage } from './keptList.ts'

type WholeStorage = KeptStorage & Pick<Storage, 'length' | 'key'>

const KEPT = 'social-kompass:'

/**
 * The part of a storage that belongs to one package. `scope`: as `packageScope` says; an empty one is the storage itself.
 * What was kept under bare names before packages were told apart is copied the first time, so that nobody misses it.
 */
export function scopedStorage(storage: WholeStorage, scope: string): KeptStorage {
  if (scope === '') return storage
  const own = (key: string): string => `${key}${scope}`
  const marker = own(`${KEPT}apart`)
  if (storage.getItem(marker) === null) {
    const bare = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
    for (const key of bare) {
      if (!/^social-kompass:(?:form|need|landscapes|recipes):/.test(key) || key.includes('@')) continue
      const text = storage.getItem(key)
      if (text !== null) storage.setItem(own(key), text)
    }
    storage.setItem(marker, '1')
  }
  return {
    getItem: (key) => storage.getItem(own(key)),
    setItem: (key, text) => storage.setItem(own(key), text),
    removeItem: (key) => storage.removeItem(own(key)),
  }
}
