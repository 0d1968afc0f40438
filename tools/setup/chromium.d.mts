import type { ChromiumCandidate } from './unpackChromium.mjs'

export type Chromium = {
  /** Where it comes from. */
  readonly name: string
  /** What it says of itself, `153.0.7390.54`. */
  readonly version: string
  readonly executablePath: string
  /** Added to the environment of the browser. */
  readonly env: Readonly<Record<string, string>>
}

type Log = (line: string) => void

export declare const chromiumArguments: readonly string[]
export declare const chromiumComplaint: string
export declare function presentChromiums(root: string, log: Log): AsyncGenerator<ChromiumCandidate>
export declare function findChromium(root: string, log?: Log): Promise<Chromium | undefined>
export declare function findOlderChromium(root: string, log?: Log): Promise<Chromium | undefined>
