import type { IssueCode } from '../domain/IssueCode.ts'

/**
 * Thrown by a reader deep inside a file that it cannot go on with; `openFile` makes a refused file of it. Nothing else
 * throws it, and nothing else catches it.
 */
export class Refusal extends Error {
  constructor(
    readonly code: IssueCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code)
  }
}
