import type { IssueCode } from '../domain/IssueCode.ts'

/** Something about one geometry that the reader of the data should know. `lost`: the geometry cannot be used. */
export interface GeometryFinding {
  readonly code: IssueCode
  readonly lost: boolean
  readonly params: Readonly<Record<string, string | number>>
}
