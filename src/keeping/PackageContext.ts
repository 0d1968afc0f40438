import { createContext } from 'react'
import type { LoadedPackage } from '../ingest/loadPackage.ts'
import type { OpenedPackage } from './OpenedPackage.ts'

export interface PackageAccess {
  /** Where the package of the server is. */
  readonly address: string
  /** What is shown instead of it; null when that is shown. */
  readonly opened: OpenedPackage | null
  /** Shows another package, or with null the server's again. Resolves to whether the browser keeps that. */
  readonly use: (opened: OpenedPackage | null) => Promise<boolean>
  /** Reads the files of a package as those of the server are read, small numbers hidden. Never rejects. */
  readonly read: (files: ReadonlyMap<string, Uint8Array>) => Promise<LoadedPackage>
}

/** The package that is open, for whoever takes it out whole or puts another in its place. */
export const PackageContext = createContext<PackageAccess | null>(null)
