import { readdirSync, readFileSync } from 'node:fs'
import type { Issue } from '../../src/domain/Issue.ts'
import type { IssueCode } from '../../src/domain/IssueCode.ts'
import type { PackageFile } from '../../src/ingest/packageFiles.ts'

export const LITEN = 'tests/fixtures/packages/liten'

/** The texts of the small package, with some files replaced; null takes a file away. */
export function litenTexts(changes: Partial<Record<PackageFile, string | null>> = {}): Map<PackageFile, string> {
  const texts = new Map<PackageFile, string>()
  for (const file of readdirSync(LITEN)) texts.set(file as PackageFile, readFileSync(`${LITEN}/${file}`, 'utf8'))
  for (const [file, text] of Object.entries(changes)) {
    if (text === null) texts.delete(file as PackageFile)
    else texts.set(file as PackageFile, text)
  }
  return texts
}

export const VALUES_HEADER = 'area_id,indicator_id,period,sex,value,numerator,n,status'

/** values.csv with these rows. */
export function valuesCsv(...rows: string[]): string {
  return `${[VALUES_HEADER, ...rows].join('\n')}\n`
}

export function codes(issues: readonly Issue[]): IssueCode[] {
  return issues.map(({ code }) => code)
}

export function only(issues: readonly Issue[], code: IssueCode): Issue[] {
  return issues.filter((issue) => issue.code === code)
}
