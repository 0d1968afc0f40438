import type { AreaId } from '../../../../domain/Area.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Issue } from '../../../../domain/Issue.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { areaName, indicatorById, indicatorName } from '../../../../domain/lookups.ts'
import { cellText } from '../../../../facts/figures/figureText.ts'
import type { IntakeReading } from '../../../../facts/intake/intakeMessages.ts'
import type { UnmatchedRow } from '../../../../intake/Intake.ts'
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

/** Rows that say the same and belong to no area. */
export interface UnmatchedView {
  readonly key: string
  readonly where: string
  readonly text: string
  readonly why: string
  /** Whether an area of the package may be meant: a sum is none. */
  readonly canBeArea: boolean
}

/** An area of a division that comes in, and what it takes over. */
export interface NewAreaRow {
  readonly id: AreaId
  readonly name: string
  readonly parts: string
}

/** Everything there is to check before anything is put in. */
export interface CheckView {
  /** Null where no file has a table. */
  readonly unmatched: Listed<UnmatchedView> | null
  readonly areas: Listed<string>
  /** Null where the areas stay what they are. */
  readonly division: { readonly lead: string; readonly rows: Listed<NewAreaRow> } | null
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
    unmatched: intake.tables.length === 0 ? null : listed(unmatchedViews(intake.unmatched.rows, language)),
    division: divisionView(reading, dataset, language),
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

/** One row for all that say the same. */
function unmatchedViews(rows: readonly UnmatchedRow[], language: Language): UnmatchedView[] {
  const words = readingCatalogue(language).reading
  const byText = new Map<string, UnmatchedRow[]>()
  for (const row of rows) {
    const key = JSON.stringify([row.file, row.text, row.reason])
    const same = byText.get(key)
    if (same) same.push(row)
    else byText.set(key, [row])
  }
  return [...byText].map(([key, [first, ...others]]) => {
    const { file, line, text, reason } = first!
    const more = others.length > 0 ? ` ${words.more(numberText(others.length, 0, language))}` : ''
    return {
      ...{ key, text, where: `${words.lineAt(file, line)}${more}` },
      ...{ why: words.unmatchedReasons[reason], canBeArea: reason !== 'total' && text !== '' },
    }
  })
}

function divisionView({ intake }: IntakeReading, dataset: Dataset, language: Language): CheckView['division'] {
  const words = readingCatalogue(language).reading
  if (intake.areas.length === 0) return null
  return {
    lead: words.divisionLead(numberText(dataset.areas.length, 0, language), intake.areas.length),
    rows: listed(
      intake.areas.map(({ id, name }) => {
        const parts = (intake.partsOf.get(id) ?? []).map((part) => areaName(dataset, part))
        return { id, name, parts: parts.length === 0 ? words.noParts : parts.join(', ') }
      }),
    ),
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
