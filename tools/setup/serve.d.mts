import type { IncomingMessage, ServerResponse } from 'node:http'

export type Mount = {
  readonly prefix: string
  readonly folder: string
  /** Cache-Control of every file in it; `no-cache` when left out. */
  readonly caching?: string
  /** Folders directly in it that are not served. */
  readonly hidden?: readonly string[]
  /** JSON files directly in it that are made when they are asked for. */
  readonly made?: Readonly<Record<string, () => string>>
}
export type Headers = Readonly<Record<string, string>>
export type Served = { readonly url: string; readonly port: number; readonly close: () => Promise<void> }
/** Told of every answer that is a fault of the folder. */
export type OnFault = (request: IncomingMessage, status: 404 | 500, reason: string) => void
export type FoundFile = {
  readonly file: string
  readonly mount: Mount
  readonly size: number
  readonly modified: number
}

export declare const securityHeaders: Headers
export declare function applicationMounts(root: string): readonly Mount[]
export declare function findFile(mounts: readonly Mount[], requestUrl: string): Promise<FoundFile | undefined>
export declare function createHandler(options: {
  readonly mounts: readonly Mount[]
  readonly headers?: Headers
  readonly onFault?: OnFault
}): (request: IncomingMessage, response: ServerResponse, next?: () => void) => Promise<void>
export declare function serve(options: {
  readonly mounts: readonly Mount[]
  readonly headers?: Headers
  readonly onFault?: OnFault
  readonly port?: number
  readonly attempts?: number
  readonly host?: string
}): Promise<Served>
