export type Chromium = {
  readonly name: string
  readonly executablePath: string
  /** Added to the environment of the browser. */
  readonly env: Readonly<Record<string, string>>
}

export declare const chromiumArguments: readonly string[]
export declare const chromiumComplaint: string
export declare function findChromium(root: string, log?: (line: string) => void): Promise<Chromium | undefined>
