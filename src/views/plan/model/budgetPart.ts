import { fundedParts } from '../../../analysis/fundedParts.ts'
import type { FundingFrame } from '../../../domain/FundingFrame.ts'
import type { Measure } from '../../../domain/Measure.ts'
import { textIn } from '../../../domain/textIn.ts'
import { fundersText } from '../../../facts/measures/fundersText.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import { kronor } from './measureTables.ts'
import type { PlanBlock, PlanTable } from './PlanDocument.ts'
import type { PlanInput } from './PlanInput.ts'
import { toWrite } from './toWrite.ts'

/** Financing, what the measures cost as far as stated, who pays, and whether the parts are equal. */
export function budgetPart(input: PlanInput, measures: readonly Measure[]): PlanBlock[] {
  return [...financeBlocks(input), ...costBlocks(input, measures)]
}

/** The frames, whether they hold for the year, and whether they are halves. */
export function financeBlocks(input: PlanInput): PlanBlock[] {
  const { dataset, language, year } = input
  const words = planCatalogue(language).plan
  const { fundingFrames } = dataset.meta
  const write: PlanBlock = toWrite(words.write.financing(String(year)), language)
  if (fundingFrames.length === 0) return [{ kind: 'text', text: words.noFrames }, write]
  const valid = framesOf(input)
  return [
    frameTable(input, fundingFrames),
    ...(valid.length === 0 ? [{ kind: 'text' as const, text: words.notInYear(String(year)) }, write] : []),
    ...(valid.length === 2 ? [{ kind: 'text' as const, text: halvesText(input, valid[0]!, valid[1]!) }] : []),
    ...fundingFrames.flatMap(({ note }) => {
      const text = textIn(note, language)
      return text === '' ? [] : [{ kind: 'note' as const, text }]
    }),
  ]
}

function framesOf({ dataset, year }: PlanInput): FundingFrame[] {
  const holds = ({ from, to }: FundingFrame) =>
    (from === null || Number(from) <= year) && (to === null || Number(to) >= year)
  return dataset.meta.fundingFrames.filter(holds)
}

function frameTable({ language }: PlanInput, frames: readonly FundingFrame[]): PlanTable {
  const words = planCatalogue(language).plan
  const { frameColumns: columns } = words
  return {
    kind: 'table',
    caption: words.framesCaption,
    columns: [
      { name: columns.funder, share: 2.4 },
      { name: columns.amount, share: 1.8 },
      { name: columns.years, share: 1.3 },
      { name: columns.source, share: 4 },
    ],
    rows: frames.map((frame) => [
      textIn(frame.funder, language) || textIn(frame.name, language),
      amountText(frame, language),
      frame.from !== null && frame.to !== null
        ? `${frame.from}–${frame.to}`
        : (frame.from ?? frame.to ?? words.unknown),
      frame.source,
    ]),
  }
}

function amountText({ precision, sekPerYear }: FundingFrame, language: PlanInput['language']): string {
  return planCatalogue(language).plan.precisions[precision](kronor(sekPerYear, language))
}

function halvesText({ language }: PlanInput, one: FundingFrame, other: FundingFrame): string {
  const words = planCatalogue(language).plan
  const [first, second] = [one, other].map(
    (frame) => `${textIn(frame.funder, language)} ${amountText(frame, language)}`,
  )
  if (one.precision !== 'exact' || other.precision !== 'exact') return words.uncheckedParts(first!, second!)
  const apart = Math.abs(one.sekPerYear - other.sekPerYear)
  return apart === 0 ? words.equalParts(first!, second!) : words.unequalParts(first!, second!, kronor(apart, language))
}

function costBlocks(input: PlanInput, measures: readonly Measure[]): PlanBlock[] {
  const { language } = input
  const words = planCatalogue(language).plan
  if (measures.length === 0) return [{ kind: 'text', text: words.noMeasures(String(input.year)) }]
  const { costColumns: columns, unknown } = words
  const lacking = measures.filter(({ costSekPerYear }) => costSekPerYear === null).length
  const sum = measures.reduce((total, { costSekPerYear }) => total + (costSekPerYear ?? 0), 0)
  return [
    {
      kind: 'table',
      caption: words.costsCaption,
      columns: [
        { name: columns.measure, share: 4 },
        { name: columns.cost, share: 1.8, isNumber: true },
        { name: columns.funders, share: 3 },
      ],
      rows: [
        ...measures.map((measure) => [
          textIn(measure.title, language),
          measure.costSekPerYear === null ? unknown : kronor(measure.costSekPerYear, language),
          fundersText(measure, language) || unknown,
        ]),
        [words.sum, lacking === measures.length ? unknown : kronor(sum, language), ''],
      ],
      hasSum: true,
    },
    ...(lacking > 0 ? [{ kind: 'text' as const, text: words.costsLacking(lacking, measures.length) }] : []),
    ...funderTable(input, measures),
    ...frameCheck(input, sum, lacking < measures.length),
  ]
}

/** Stated costs by who pays them; unknown parts have lines of their own, and nothing is given to anybody unsaid. */
function funderTable({ language }: PlanInput, measures: readonly Measure[]): PlanTable[] {
  const words = planCatalogue(language).plan
  const sums = new Map<string, number>()
  for (const measure of measures)
    for (const { kind, funder, sek } of fundedParts(measure)) {
      if (sek === null) continue
      const name = kind === 'funder' ? funder! : kind === 'not-split' ? words.funderNotSplit : words.funderNotStated
      sums.set(name, (sums.get(name) ?? 0) + sek)
    }
  if (sums.size === 0) return []
  const { funderColumns: columns } = words
  return [
    {
      kind: 'table',
      caption: words.byFunder,
      columns: [
        { name: columns.funder, share: 4 },
        { name: columns.cost, share: 2, isNumber: true },
      ],
      rows: [...sums].map(([name, sek]) => [name, kronor(Math.round(sek), language)]),
    },
  ]
}

function frameCheck(input: PlanInput, sum: number, isAnyKnown: boolean): PlanBlock[] {
  const { language } = input
  const words = planCatalogue(language).plan
  const valid = framesOf(input)
  if (!isAnyKnown || valid.length === 0) return []
  const frame = valid.reduce((total, { sekPerYear }) => total + sekPerYear, 0)
  const say = sum > frame ? words.overFrame : words.againstFrame
  return [
    {
      kind: 'text',
      text: say(kronor(sum, language), kronor(frame, language), kronor(Math.abs(frame - sum), language)),
    },
  ]
}
