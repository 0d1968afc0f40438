/** The browser's database in memory, one for each store: what stands in for `idb-keyval` in a test. */
export function keyvalMemory() {
  const usual = new Map<string, unknown>()
  const stores = new Map<string, Map<string, unknown>>()
  type Store = Map<string, unknown>
  return {
    usual,
    stores,
    module: {
      createStore: (database: string): Store => {
        const known = stores.get(database) ?? new Map<string, unknown>()
        stores.set(database, known)
        return known
      },
      get: async (key: string, store: Store = usual) => store.get(key),
      set: async (key: string, value: unknown, store: Store = usual) => void store.set(key, value),
      del: async (key: string, store: Store = usual) => void store.delete(key),
      entries: async (store: Store = usual) => [...store],
      update: async (key: string, next: (value: unknown) => unknown, store: Store = usual) =>
        void store.set(key, next(store.get(key))),
    },
  }
}
