export type ServerOptions = {
  readonly port: number
  readonly host: string
  readonly isChosen: boolean
  readonly folder?: string
}

export declare function serverOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  usualPort: number,
): ServerOptions
export declare function portComplaint(options: Pick<ServerOptions, 'port' | 'host'>, error: Error): string
