import { type AreaVerdict, VERDICTS, type Verdict } from '../../../../analysis/effort/needEffortVerdict.ts'
import type { AreaPaint } from '../../../../colour/areaPaint.ts'
import type { AreaId } from '../../../../domain/Area.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { mapName } from '../../../../facts/figures/mapName.ts'
import { needScoreText, rankText, scoreRange } from '../../../../facts/need/needText.ts'
import { collator, listText } from '../../../../words/format.ts'
import { needCatalogue } from '../../../../words/needCatalogue.ts'
import { effortCatalogue } from '../../words/effortCatalogue.ts'
import type { BoardInput } from './BoardInput.ts'
import { type BoardPill, boardPills } from './boardPills.ts'
import type { NeedAxis } from './needAxis.ts'
import { verdictPaint } from './verdictPaint.ts'

/** One row of the board, ready to draw: an area, or a named group of areas. */
export interface BoardRow {
  readonly id: string
  readonly kind: 'area' | 'group'
  /** Position in the dataset; -1 for a group. */
  readonly areaAt: number
  /** As on the map, without the municipality's own name. */
  readonly name: string
  readonly fullName: string
  /** Places of the dots 0-1: one for an area, one for each member of a group. */
  readonly dots: readonly number[]
  readonly bar: { readonly from: number; readonly to: number } | null
  /** 3-5 of the sequential colours: no clearly high need, cannot be told, clearly high. */
  readonly tone: 3 | 4 | 5
  readonly needText: string
  readonly places: string
  readonly pills: readonly BoardPill[]
  /** Measures for the whole municipality as the rule counts them, `+1`; empty when left out. */
  readonly everywhere: string
  readonly verdict: Verdict
  readonly paint: AreaPaint
  readonly question: string
  readonly reason: string
  /** The pattern that stands where there is no need score. */
  readonly missing: 'missing' | 'suppressed'
  readonly score: number | null
  readonly rank: number | null
}

const TONES = { high: 5, 'cannot-tell': 4, 'not-clearly-high': 3 } as const

/** A row for every area, in the order of the dataset. */
export function areaRows(
  input: BoardInput,
  verdicts: readonly AreaVerdict[],
  axis: NeedAxis | null,
  everywhereOf: (areaId: AreaId) => string,
): BoardRow[] {
  const { dataset, need, state, theme } = input
  const { language } = state
  const words = effortCatalogue(language).board
  const doubts = new Map(need?.uncertainty?.areas.map((doubt) => [doubt.areaId, doubt]))
  const scored = new Map(need?.result.areas.map((area) => [area.areaId, area]))
  return dataset.areas.map((area, areaAt): BoardRow => {
    const found = verdicts[areaAt]!
    const doubt = doubts.get(area.id) ?? null
    const own = scored.get(area.id) ?? null
    const score = own?.score ?? null
    const interval = doubt?.scoreInterval ?? null
    const spec = need?.result.spec
    return {
      id: area.id,
      kind: 'area',
      areaAt,
      name: mapName(area, dataset.meta),
      fullName: area.name,
      score,
      rank: own?.rank ?? null,
      missing: found.reason === 'suppressed' ? 'suppressed' : 'missing',
      dots: axis && score !== null ? [axis.at(score)] : [],
      bar: axis && interval ? { from: axis.at(interval.lower), to: axis.at(interval.upper) } : null,
      tone: TONES[found.level],
      needText:
        spec && score !== null
          ? [needScoreText(spec, score, language), interval ? `(${scoreRange(spec, interval, language)})` : '']
              .filter((part) => part !== '')
              .join(' ')
          : words.reasonsShort[found.reason as keyof typeof words.reasonsShort],
      places: rankText(own?.rank ?? null, doubt, language),
      pills: boardPills(dataset, found, state.effort.dose, language),
      everywhere: everywhereOf(area.id),
      verdict: found.verdict,
      paint: verdictPaint(found.verdict, theme),
      question: questionOf(found, language),
      reason: words.reasons[found.reason],
    }
  })
}

/** A row for every named group: the dots and measures of its members, and how many of them each verdict holds. */
export function groupRows({ dataset, state, theme }: BoardInput, areas: readonly BoardRow[]): BoardRow[] {
  const words = effortCatalogue(state.language).board
  return dataset.groups.map((group): BoardRow => {
    const members = areas.filter(({ id }) => group.areaIds.includes(id))
    const pills = new Map(members.flatMap((row) => row.pills.map((pill) => [pill.measureId, pill])))
    const counts = VERDICTS.flatMap((verdict) => {
      const of = members.filter((row) => row.verdict === verdict)
      return of.length === 0
        ? []
        : [words.perArea(of.length, needCatalogue(state.language).needEffort.questions[verdict])]
    })
    const verdicts = new Set(members.map(({ verdict }) => verdict))
    const verdict = verdicts.size === 1 ? members[0]!.verdict : 'cannot-tell'
    const name = textIn(group.name, state.language) || group.id
    const need = words.group(
      listText(
        members.map((row) => row.fullName),
        state.language,
      ),
    )
    return {
      id: group.id,
      kind: 'group',
      areaAt: -1,
      name,
      fullName: name,
      score: null,
      rank: null,
      bar: null,
      dots: members.flatMap((row) => row.dots),
      tone: members.every(({ tone }) => tone === members[0]?.tone) ? (members[0]?.tone ?? 3) : 4,
      needText: need,
      places: '',
      everywhere: '',
      verdict,
      paint: verdictPaint(verdict, theme),
      pills: [...pills.values()].sort((a, b) => Number(a.isOther) - Number(b.isOther)),
      missing: 'missing',
      question: counts.join('. '),
      reason: need,
    }
  })
}

function questionOf({ verdict, reason }: AreaVerdict, language: Language): string {
  const words = effortCatalogue(language).board
  return verdict === 'cannot-tell'
    ? words.reasonsShort[reason as keyof typeof words.reasonsShort]
    : needCatalogue(language).needEffort.questions[verdict]
}

/** Rows in the order asked for; ties by name, and areas without a score last. */
export function sortedRows(rows: readonly BoardRow[], { effort, language }: BoardInput['state']): BoardRow[] {
  const { compare } = collator(language)
  const byName = (a: BoardRow, b: BoardRow) => compare(a.name, b.name)
  const last = Number.NEGATIVE_INFINITY
  const own = (row: BoardRow) => row.pills.filter(({ isOther }) => !isOther).length
  // Where need is not known, what there is comes first.
  const scoreOf = (row: BoardRow) => row.score ?? last
  const byNeed = (a: BoardRow, b: BoardRow) =>
    a.score === null && b.score === null ? own(b) - own(a) : scoreOf(b) - scoreOf(a)
  const order: Readonly<Record<typeof effort.sorted, (a: BoardRow, b: BoardRow) => number>> = {
    need: byNeed,
    place: (a, b) => (a.rank ?? 1e9) - (b.rank ?? 1e9),
    name: () => 0,
    measures: (a, b) => own(b) - own(a) || b.pills.length - a.pills.length,
    verdict: (a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || byNeed(a, b),
  }
  return [...rows].sort((a, b) => order[effort.sorted](a, b) || byName(a, b))
}
