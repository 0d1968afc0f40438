import type { MeasureFunder } from '../domain/Measure.ts'
import type { IssueLog } from './IssueLog.ts'
import type { RawRow } from './parseCsv.ts'
import type { RowReader } from './RowReader.ts'

const PERCENT = /^(\d+(?:[.,]\d+)?)\s*%?$/
/** Thirds in whole per cent may add up to 101. */
const MOST_TOGETHER = 101

/**
 * Columns `funder` and `funding_share_pct`: names between semicolons, and as many shares in the same order, a blank one for
 * a share that is not stated (`Region; Kommun` and `50; 50`). Shares that are not as many as the names, cannot be read or
 * add up to more than all are an error and unknown, since nobody can tell whose they are; the names are kept.
 */
export function readFunders(row: RawRow, reader: RowReader, log: IssueLog): MeasureFunder[] {
  const [names, shareTexts] = [slots(reader.text(row, 'funder')), slots(reader.text(row, 'funding_share_pct'))]
  const shares = shareTexts.map((text) => (text === '' ? null : Number(PERCENT.exec(text)?.[1]?.replace(',', '.'))))
  const together = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)
  const isCounted = shares.length === 0 || names.length === 0 || shares.length === names.length
  // Not a number is not within the limit either.
  const isClear = isCounted && together <= MOST_TOGETHER && shares.every((share) => share === null || share <= 100)
  if (!isClear)
    log.error(
      'funding-shares-unclear',
      { line: row.line, column: 'funding_share_pct' },
      { text: shareTexts.join('; '), count: names.length },
    )
  const count = isClear ? Math.max(names.length, shares.length) : names.length
  return Array.from({ length: count }, (_, at): MeasureFunder => {
    return { name: names[at] || null, sharePercent: isClear ? (shares[at] ?? null) : null }
  }).filter(({ name, sharePercent }) => name !== null || sharePercent !== null)
}

function slots(text: string): string[] {
  return text === '' ? [] : text.split(';').map((part) => part.trim())
}
