import { embedded } from './embedded.ts'

/** A page that forgets would welcome its reader each time that it is opened; the start is in Help. */
const WELCOMED = { 'social-kompass:start-seen': '1' }

let storage: Storage | null = null

/** Short texts that last as long as the page, from those that the file was saved with. */
export function browserStorage(): Storage {
  storage ??= memoryStorage(new Map(Object.entries({ ...WELCOMED, ...embedded().work.texts })))
  return storage
}

function memoryStorage(texts: Map<string, string>): Storage {
  return {
    get length() {
      return texts.size
    },
    clear: () => texts.clear(),
    getItem: (key) => texts.get(key) ?? null,
    key: (at) => [...texts.keys()][at] ?? null,
    removeItem: (key) => void texts.delete(key),
    setItem: (key, text) => void texts.set(key, text),
  }
}
