import type { ChildResult } from './runChild.mjs'

export declare function isBuilt(root: string): boolean
export declare function markBuilt(root: string): void
export declare function build(
  root: string,
  options?: { readonly quiet?: boolean; readonly portable?: boolean },
): Promise<ChildResult>
