import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Issue } from '../../../../domain/Issue.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { areaName, indicatorById, indicatorName } from '../../../../domain/lookups.ts'
import { cellText } from '../../../../facts/figures/figureText.ts'
import type { IntakeReading } from '../../../../facts/intake/intakeMessages.ts'
import { numberText } from '../../../../words/format.ts'
import { type IssueText, issueText } from '../../../../words/issues/issueText.ts'
import { readingCatalogue } from '../../words/readingCatalogue.ts'

/** A list that is cut where it would be too long to read: what is drawn, and how many more there are. */
interface Listed<Row> {
  readonly rows: readonly Row[]
  readonly more: number
}

export interface ChangeRow {
  readonly key: string
  readonly indicator: string
  readonly area: string
  readonly period: string
  readonly before: string
  readonly after: string
}

/** Everything there is to check before anything is put in. */
export interface CheckView {
  readonly unmatched: Listed<{
    readonly key: string
    readonly where: string
    readonly text: string
    readonly why: string
  }>
  readonly areas: Listed<string>
  readonly issues: Listed<IssueText & { readonly key: string; readonly issue: Issue }>
  readonly small: readonly string[]
  readonly changes: Listed<ChangeRow>
  readonly changeCount: number
}

const MOST = 100
const ORDER = ['error', 'warning', 'info'] as const

export function checkView(reading: IntakeReading, dataset: Dataset, language: Language): CheckView {
  const words = readingCatalogue(language).reading
  const { intake, laid } = reading
  const own = [...intake.issues, ...(laid?.issues ?? [])].sort(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity),
  )
  const changes = laid?.changes ?? []
  return {
    unmatched: listed(
      intake.unmatched.rows.map(({ file, line, text, reason }) => ({
        key: JSON.stringify([file, line, text]),
        where: words.lineAt(file, line),
        text,
        why: words.unmatchedReasons[reason],
      })),
    ),
    areas: listed(intake.unmatched.areas.map((id) => areaName(dataset, id))),
    issues: listed(own.map((issue, at) => ({ key: String(at), issue, ...issueText(issue, language) }))),
    small: smallSentences(reading, dataset, language),
    changes: listed(
      changes.map(({ indicatorId, period, sex, place, before, after }) => {
        const indicator = indicatorById(laid!.dataset, indicatorId)!
        const area = typeof place === 'string' ? areaName(dataset, place) : place.code
        return {
          key: JSON.stringify([indicatorId, period, sex, place]),
          indicator: indicatorName(laid!.dataset, indicatorId, language),
          area: [area, words.sexes[sex]].filter((part) => part !== '').join(', '),
          period,
          before: cellText(before, indicator, language),
          after: cellText(after, indicator, language),
        }
      }),
    ),
    changeCount: changes.length,
  }
}

function smallSentences({ laid }: IntakeReading, { meta }: Dataset, language: Language): string[] {
  const words = readingCatalogue(language).reading
  const hidden = laid?.hidden ?? []
  if (hidden.length === 0) return [words.smallNone(meta.minN)]
  const secondary = hidden.filter(({ reason }) => reason === 'secondary').length
  const count = (value: number) => numberText(value, 0, language)
  return [
    words.smallLead(count(hidden.length), meta.minN),
    ...(hidden.length > secondary ? [words.smallPrimary(count(hidden.length - secondary))] : []),
    ...(secondary > 0 ? [words.smallSecondary(count(secondary))] : []),
  ]
}

function listed<Row>(rows: readonly Row[]): Listed<Row> {
  return { rows: rows.slice(0, MOST), more: Math.max(0, rows.length - MOST) }
}
