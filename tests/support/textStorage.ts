/** A browser's storage of texts that holds one under this name, or none. */
export function textStorage(name: string, text: string | null = null) {
  const texts = new Map(text === null ? [] : [[name, text]])
  return {
    texts,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, value: string) => void texts.set(key, value),
    removeItem: (key: string) => void texts.delete(key),
  }
}
