import type { Finding } from '../../../../domain/Finding.ts'

/** Guesses about the file itself; the others are about what it means. */
const ABOUT_FILE: readonly Finding['code'][] = [
  ...(['decimal', 'thousands', 'missing-code', 'zero-hidden'] as const),
  ...(['hidden-rows', 'hidden-columns', 'hidden-sheet', 'fill-down'] as const),
]

export interface FindingGroups {
  /** Those that have to be answered before what depends on them comes in. */
  readonly open: readonly Finding[]
  readonly aboutFile: readonly Finding[]
  readonly aboutMeaning: readonly Finding[]
}

/** Guesses by the step they are shown in. */
export function findingGroups(findings: readonly Finding[]): FindingGroups {
  const guesses = findings.filter(({ chosen }) => chosen !== null)
  const isAboutFile = ({ code }: Finding): boolean => ABOUT_FILE.includes(code)
  return {
    open: findings.filter(({ chosen }) => chosen === null),
    aboutFile: guesses.filter(isAboutFile),
    aboutMeaning: guesses.filter((finding) => !isAboutFile(finding)),
  }
}
