import { browserStorage } from './browserStorage.ts'

/** The package of a project file or of a folder, which is shown instead of the one on the server. */
export interface OpenedPackage {
  /** Of the file or the folder. */
  readonly name: string
  /** When it was opened, in milliseconds. */
  readonly at: number
  /** By their path in the package. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

export const openedKey = (packageKey: string): string => `social-kompass:opened:${packageKey}`
export const openedMark = (packageKey: string): string => `social-kompass:has-opened:${packageKey}`

/** Whether this browser keeps one: then the server's package is not shown before it is known. */
export function mayHaveOpened(packageKey: string): boolean {
  try {
    return (browserStorage()?.getItem(openedMark(packageKey)) ?? null) !== null
  } catch {
    return false
  }
}
