import type { AreaId } from '../../../../domain/Area.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Issue } from '../../../../domain/Issue.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { areaName, indicatorById, indicatorName } from '../../../../domain/lookups.ts'
import { cellText } from '../../../../facts/figures/figureText.ts'
import type { IntakeReading, UnmatchedRows } from '../../../../facts/intake/intakeMessages.ts'
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
  const { intake, unmatched, laid } = reading
  const own = [...intake.issues, ...(laid?.issues ?? [])].sort(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity),
  )
  const changeCount = laid?.changeCount ?? 0
  return {
    unmatched: intake.tables.length === 0 ? null : listed(unmatched.rows, (rows) => unmatchedView(rows, language)),
    division: divisionView(reading, dataset, language),
    areas: listed(unmatched.areas, (id) => areaName(dataset, id)),
    issues: listed(own, (issue, at) => ({ key: String(at), issue, ...issueText(issue, language) })),
    small: smallSentences(reading, dataset, language),
    changes: listed(
      laid?.changes ?? [],
      ({ indicatorId, period, sex, place, before, after }) => {
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
      },
      changeCount,
    ),
    changeCount,
  }
}

function unmatchedView({ file, line, text, reason, count }: UnmatchedRows, language: Language): UnmatchedView {
  const words = readingCatalogue(language).reading
  const more = count > 1 ? ` ${words.more(numberText(count - 1, 0, language))}` : ''
  return {
    key: JSON.stringify([file, text, reason]),
    text,
    where: `${words.lineAt(file, line)}${more}`,
    why: words.unmatchedReasons[reason],
    canBeArea: reason !== 'total' && text !== '',
  }
}

function divisionView({ intake }: IntakeReading, dataset: Dataset, language: Language): CheckView['division'] {
  const words = readingCatalogue(language).reading
  if (intake.areas.length === 0) return null
  return {
    lead: words.divisionLead(numberText(dataset.areas.length, 0, language), intake.areas.length),
    rows: listed(intake.areas, ({ id, name }) => {
      const parts = (intake.partsOf.get(id) ?? []).map((part) => areaName(dataset, part))
      return { id, name, parts: parts.length === 0 ? words.noParts : parts.join(', ') }
    }),
  }
}

function smallSentences({ laid }: IntakeReading, { meta }: Dataset, language: Language): string[] {
  const words = readingCatalogue(language).reading
  const { count: all, secondary } = laid?.hidden ?? { count: 0, secondary: 0 }
  if (all === 0) return [words.smallNone(meta.minN)]
  const count = (value: number) => numberText(value, 0, language)
  return [
    words.smallLead(count(all), meta.minN),
    ...(all > secondary ? [words.smallPrimary(count(all - secondary))] : []),
    ...(secondary > 0 ? [words.smallSecondary(count(secondary))] : []),
  ]
}

/** As many as are drawn, and nothing is said of the others but how many they are. */
function listed<Item, Row>(
  items: readonly Item[],
  rowOf: (item: Item, at: number) => Row,
  count = items.length,
): Listed<Row> {
  return { rows: items.slice(0, MOST).map(rowOf), more: Math.max(0, count - MOST) }
}
