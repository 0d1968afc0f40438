/** The part of a browser's storage that is used. */
export type KeptStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export interface KeptList<Entry> {
  readonly entries: readonly Entry[]
  /** Entries that cannot be read, as they are kept. */
  readonly aside: readonly unknown[]
}

/** Where a text that is no list goes when there is something new to keep under its name. */
const asideKey = (key: string): string => `${key}:unread`

/** A list kept as JSON under a key, entry by entry. Never throws; storage that is blocked holds nothing. */
export function readKeptList<Entry>(
  storage: Pick<KeptStorage, 'getItem'> | null,
  key: string,
  readEntry: (value: unknown) => Entry | null,
): KeptList<Entry> {
  const earlier = textAt(storage, asideKey(key))
  const earlierAside = earlier === null ? [] : [earlier]
  const text = textAt(storage, key)
  if (text === null) return { entries: [], aside: earlierAside }
  const list = parsed(text)
  if (!Array.isArray(list)) return { entries: [], aside: [...earlierAside, text] }
  const aside: unknown[] = [...earlierAside]
  const entries: Entry[] = []
  for (const value of list as unknown[]) {
    const entry = readEntry(value)
    if (entry === null) aside.push(value)
    else entries.push(entry)
  }
  return { entries, aside }
}

/**
 * Writes a list in the place of the one that is kept. What could not be read of that one stays: entries after the new
 * ones, a text that is no list under a key of its own. Whether it could be kept: storage may be full or blocked.
 */
export function writeKeptList<Entry>(
  storage: KeptStorage | null,
  key: string,
  entries: readonly Entry[],
  readEntry: (value: unknown) => Entry | null,
): boolean {
  if (storage === null) return false
  try {
    const text = storage.getItem(key)
    const before = text === null ? [] : parsed(text)
    if (text !== null && !Array.isArray(before)) storage.setItem(asideKey(key), text)
    const unread = Array.isArray(before) ? before.filter((value: unknown) => readEntry(value) === null) : []
    const next = [...entries, ...unread]
    if (next.length === 0) storage.removeItem(key)
    else storage.setItem(key, JSON.stringify(next))
    return true
  } catch {
    return false
  }
}

function textAt(storage: Pick<KeptStorage, 'getItem'> | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null
  } catch {
    return null
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
