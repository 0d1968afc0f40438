import { doseByArea } from '../../../../analysis/effort/doseByArea.ts'
import { type FundedPart, fundedParts } from '../../../../analysis/fundedParts.ts'
import { measurePlaces } from '../../../../analysis/measurePlaces.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { FundingFrame } from '../../../../domain/FundingFrame.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { areaName } from '../../../../domain/lookups.ts'
import type { Measure } from '../../../../domain/Measure.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { numberText } from '../../../../words/format.ts'
import { registerCatalogue } from '../../words/registerCatalogue.ts'

/** One line of the budget: what is known of its cost, and how many of its measures state none. */
export interface BudgetRow {
  readonly id: string
  readonly name: string
  readonly measures: number
  readonly lacking: number
  readonly knownSek: number
  /** The cost in words: a sum, "at least" when measures lack cost, or not stated when all do. */
  readonly cost: string
  /** Share of the largest row, 0-1, for the length of the bar. */
  readonly length: number
}

export interface BudgetTable {
  readonly id: 'priority' | 'area' | 'funder'
  readonly title: string
  readonly note: string
  readonly rows: readonly BudgetRow[]
}

export interface FrameRow {
  readonly id: string
  readonly name: string
  readonly amount: string
  readonly sek: number
  readonly meta: string
  readonly note: string
  readonly source: string
  /** Share of all frames together, 0-1. */
  readonly length: number
  /** The amount is a least or about amount: the end of the bar is open. */
  readonly isOpen: boolean
}

export interface BudgetView {
  readonly sentence: string
  readonly frameSentence: string
  readonly frames: readonly FrameRow[]
  /** Known costs as a share of the frames together, at most 1; null without frames. */
  readonly knownLength: number | null
  readonly known: string
  readonly knownSek: number
  readonly lacking: number
  readonly all: number
  readonly tables: readonly BudgetTable[]
}

interface Part {
  readonly id: string
  readonly name: string
  readonly measure: Measure
  readonly sek: number | null
}

/**
 * What the dataset's measures cost a year (which count is settled before, `countedDataset`), by prioritised area, by area and by funder. Only stated costs are
 * added; a measure without one is counted as lacking and never as 0. A measure with several prioritised areas has a line
 * of its own, so that lines add up to the whole; by area it is split as the dose is (stated shares, else target group).
 * Frames stand beside, as frames: nothing of them is given to a measure.
 */
export function budgetView(dataset: Dataset, language: Language): BudgetView {
  const words = registerCatalogue(language).budget
  const { measures } = dataset
  const lacking = measures.filter(({ costSekPerYear }) => costSekPerYear === null).length
  const knownSek = sum(measures.map(({ costSekPerYear }) => costSekPerYear ?? 0))
  const frameSek = sum(dataset.meta.fundingFrames.map(({ sekPerYear }) => sekPerYear))
  const kronor = (amount: number) => `${numberText(amount, 0, language)}\u00a0kr`
  const priorityNames = new Map(dataset.meta.priorityAreas.map(({ id, name }) => [id, textIn(name, language)]))
  const byPriority = measures.map((measure): Part => {
    const [first, second] = measure.priorityAreas
    const id = first === undefined ? '~none' : second === undefined ? first : '~several'
    const name =
      id === '~none' ? words.noPriority : id === '~several' ? words.severalPriorities : (priorityNames.get(id) ?? id)
    return { id, name, measure, sek: measure.costSekPerYear }
  })
  const byFunder = measures.flatMap((measure) =>
    fundedParts(measure).map((part): Part => ({ ...funderRow(part, language), measure, sek: part.sek })),
  )
  const isSome = lacking < measures.length
  const table = (id: BudgetTable['id'], parts: readonly Part[], order: readonly string[]): BudgetTable => ({
    id,
    title: words.tables[id],
    note: words.notes[id],
    rows: rowsOf(parts, order, language),
  })
  return {
    sentence:
      measures.length === 0
        ? words.nothing
        : !isSome
          ? words.allLack(measures.length)
          : lacking === 0
            ? words.allKnown(measures.length, kronor(knownSek))
            : words.someKnown(measures.length - lacking, measures.length, kronor(knownSek), lacking),
    frameSentence: frameSek === 0 ? '' : words.frameSentence(lacking, measures.length),
    frames: dataset.meta.fundingFrames.map((frame) => frameRow(frame, frameSek, language)),
    knownLength: frameSek === 0 ? null : Math.min(1, knownSek / frameSek),
    known: isSome ? kronor(knownSek) : words.unknown,
    knownSek,
    lacking,
    all: measures.length,
    tables: [
      table('priority', byPriority, [...priorityNames.keys(), '~several', '~none']),
      table('area', areaParts(dataset, measures, language), [
        '~all',
        '~unknown',
        '~unsplit',
        ...dataset.areas.map(({ id }) => id),
      ]),
      table(
        'funder',
        byFunder,
        [...new Set(byFunder.map(({ id }) => id))].filter((id) => !id.startsWith('~')).concat('~shared', '~none'),
      ),
    ],
  }
}

/** Ids of rows that are no funder begin with `~`; names of funders are put behind a letter so that none is taken for one. */
function funderRow({ kind, funder }: FundedPart, language: Language): { readonly id: string; readonly name: string } {
  const words = registerCatalogue(language).budget
  if (kind === 'funder') return { id: `f:${funder}`, name: funder! }
  return kind === 'not-split' ? { id: '~shared', name: words.sharesUnknown } : { id: '~none', name: words.noFunder }
}

function areaParts(dataset: Dataset, measures: readonly Measure[], language: Language): Part[] {
  const words = registerCatalogue(language).budget
  const placeOf = measurePlaces(dataset)
  return measures.flatMap((measure): Part[] => {
    const place = placeOf(measure)
    if (place === 'everywhere')
      return [{ id: '~all', name: words.wholeMunicipality, measure, sek: measure.costSekPerYear }]
    if (place === 'unknown') return [{ id: '~unknown', name: words.reachUnknown, measure, sek: measure.costSekPerYear }]
    const dose = doseByArea(dataset, measure, 'sek')
    const isSplit = dose.total === null ? dose.areas.length > 0 : dose.split !== null && dose.areas.length > 0
    if (!isSplit) return [{ id: '~unsplit', name: words.unsplit, measure, sek: measure.costSekPerYear }]
    return dose.areas.map(({ areaId, amount }) => ({
      id: areaId,
      name: areaName(dataset, areaId),
      measure,
      sek: amount,
    }))
  })
}

function rowsOf(parts: readonly Part[], order: readonly string[], language: Language): BudgetRow[] {
  const words = registerCatalogue(language).budget
  const byId = new Map<string, Part[]>()
  for (const part of parts) byId.set(part.id, [...(byId.get(part.id) ?? []), part])
  const sums = [...byId].map(([id, own]) => {
    const lacking = own.filter(({ sek }) => sek === null).length
    return { id, name: own[0]!.name, measures: own.length, lacking, knownSek: sum(own.map(({ sek }) => sek ?? 0)) }
  })
  const largest = Math.max(1, ...sums.map(({ knownSek }) => knownSek))
  return sums
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .map((row) => {
      const amount = `${numberText(row.knownSek, 0, language)}\u00a0kr`
      const cost = row.lacking === row.measures ? words.unknown : row.lacking > 0 ? words.atLeast(amount) : amount
      return { ...row, cost, length: row.knownSek / largest }
    })
}

function frameRow(frame: FundingFrame, all: number, language: Language): FrameRow {
  const words = registerCatalogue(language).budget
  const years = frame.from && frame.to ? `${frame.from}–${frame.to}` : (frame.from ?? frame.to ?? '')
  return {
    id: frame.id,
    name: textIn(frame.name, language),
    sek: frame.sekPerYear,
    source: frame.source,
    amount: words.precisions[frame.precision](`${numberText(frame.sekPerYear, 0, language)}\u00a0kr`),
    meta: [textIn(frame.funder, language), years].filter((text) => text !== '').join(' · '),
    note: textIn(frame.note, language),
    length: frame.sekPerYear / all,
    isOpen: frame.precision !== 'exact',
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
