export type ChildResult = { readonly code: number; readonly output: string; readonly seconds: number }

type Options = {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly quiet?: boolean
  readonly shell?: boolean
  readonly limitSeconds?: number
}

export declare function runChild(program: string, args: readonly string[], options: Options): Promise<ChildResult>
export declare function runNode(file: string, args: readonly string[], options: Options): Promise<ChildResult>
