import type { LoadedPackage, LoadProgress } from './loadPackage.ts'

/** To the worker: which package to open. */
export interface OpenRequest {
  readonly baseUrl: string
}

/** From the worker. */
export type PackageMessage =
  | ({ readonly kind: 'progress' } & LoadProgress)
  | { readonly kind: 'done'; readonly result: LoadedPackage }
