/** The browser's storage for short texts; null where the reader has forbidden it. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
