export declare function installedChromiums(): readonly string[]
export declare function installedFirefoxes(): readonly string[]
export type WebKit = {
  readonly driver: string
  /** Null where the machine's own screen is all there is. */
  readonly xvfb: string | null
}
export declare function installedWebKit(): WebKit | undefined
export declare function playwrightChromiums(): readonly string[]
