import type { StoredOverlay } from '../domain/PackageOverlay.ts'
import type { LoadedPackage, LoadProgress } from './loadPackage.ts'

/** To the worker: which package to open. */
export interface OpenRequest {
  readonly baseUrl: string
  /** What is laid over it, in this order. */
  readonly overlays: readonly StoredOverlay[]
  /** Its files, when they are here already: then nothing is fetched. */
  readonly files?: ReadonlyMap<string, Uint8Array>
}

/** From the worker. */
export type PackageMessage =
  | ({ readonly kind: 'progress' } & LoadProgress)
  | { readonly kind: 'done'; readonly result: LoadedPackage }
