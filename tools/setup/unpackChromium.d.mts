/** A browser that nobody has tried yet. */
export type ChromiumCandidate = {
  readonly name: string
  readonly executablePath: string
  readonly env?: Readonly<Record<string, string>>
}

export declare function unpackChromium(
  packageFolder: string,
  cacheFolder: string,
): Promise<readonly ChromiumCandidate[]>
