import type { Ground } from '../../../domain/Ground.ts'

/** To the worker: borders to cut from now on, or a tile of them. `of` tells one package's borders from another's. */
export type TileTask =
  | { readonly kind: 'ground'; readonly of: number; readonly ground: Ground; readonly kinds: readonly string[] }
  | { readonly kind: 'tile'; readonly of: number; readonly z: number; readonly x: number; readonly y: number }

/** From the worker: a tile; null when it has no such borders, as after it has been replaced, and for having taken some. */
export type TileAnswer = Uint8Array<ArrayBuffer> | null
