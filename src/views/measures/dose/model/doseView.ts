import { isOfPriority } from '../../../../analysis/effort/countedMeasures.ts'
import { type DoseAgainstNeed, doseAgainstNeed, LEAST_DOSE_AREAS } from '../../../../analysis/effort/doseAgainstNeed.ts'
import { doseByArea } from '../../../../analysis/effort/doseByArea.ts'
import { EFFORT_KINDS, effortAmount } from '../../../../analysis/effort/EffortKind.ts'
import { needEffortVerdicts } from '../../../../analysis/effort/needEffortVerdict.ts'
import { needWeights } from '../../../../analysis/effort/needWeights.ts'
import { type PresenceStep, presenceCurve } from '../../../../analysis/effort/presenceCurve.ts'
import { reachByArea } from '../../../../analysis/effort/reachByArea.ts'
import type { Measure } from '../../../../domain/Measure.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { agesText } from '../../../../facts/measures/measurePhrases.ts'
import type { NeedFindings } from '../../../../facts/need/NeedFindings.ts'
import { listText, numberText, valueText } from '../../../../words/format.ts'
import { midSentence } from '../../../../words/midSentence.ts'
import type { BoardInput } from '../../board/model/BoardInput.ts'
import { effortCatalogue } from '../../words/effortCatalogue.ts'
import { type DosePicture, dosePictures } from './dosePictures.ts'

/** What one measure states of its size and target group. */
export interface DoseFact {
  readonly measureId: string
  readonly title: string
  readonly isWide: boolean
  readonly cells: readonly { readonly text: string; readonly unknown: boolean }[]
}

export interface DoseView {
  readonly sentence: string
  readonly found: DoseAgainstNeed | null
  readonly presence: readonly PresenceStep[] | null
  readonly presenceSentence: string
  readonly pictures: readonly DosePicture[]
  /** Sentences on the indexes, when there are any. */
  readonly indexes: readonly string[]
  readonly facts: readonly DoseFact[]
}

const FIFTH = 0.2

/** Does the dose rise with need? The answer, or why there is none and what would be needed. */
export function doseView(input: BoardInput): DoseView {
  const { dataset, tab, need, state } = input
  const priority = tab?.id ?? null
  const { dose: kind, universal: rule } = state.effort
  const found = need
    ? doseAgainstNeed(dataset, need.result, { kind, rule, priority, ages: null, needWeights: needWeights(need.result) })
    : null
  const served = new Set(
    needEffortVerdicts(dataset, null, { priority, ages: null }).flatMap(({ areaId, measures }) =>
      measures.length > 0 ? [areaId] : [],
    ),
  )
  const presence = need ? presenceCurve(dataset, need.result, served) : null
  return {
    found,
    presence,
    sentence: sentenceOf(input, found),
    presenceSentence: presence && need ? presenceText(presence, need, input) : '',
    pictures: dosePictures(input, found, presence),
    indexes: found ? indexTexts(found, input) : [],
    facts: dataset.measures
      .filter((measure) => isOfPriority(measure, priority))
      .filter((measure) => rule !== 'leave-out' || measure.reach !== 'municipality')
      .map((measure) => factOf(input, measure)),
  }
}

function sentenceOf({ tab, state }: BoardInput, found: DoseAgainstNeed | null): string {
  const { language } = state
  const words = effortCatalogue(language).dose
  const name = midSentence(tab?.name ?? '', language)
  if (!found) return words.sentence['no-index'](name)
  const { obstacle, lacking, effort, line, answer } = found
  if (obstacle === 'nothing-counted') return words.sentence['nothing-counted'](name)
  if (obstacle === 'amounts-unknown')
    return words.sentence['amounts-unknown'](lacking.length, effort.counted.length, words.kindsSmall[effort.kind])
  if (obstacle === 'too-few-areas') return words.sentence['too-few-areas'](LEAST_DOSE_AREAS)
  if (obstacle) return words.sentence[obstacle]
  if (!line || !answer) return words.sentence.counting
  const number = (value: number) => numberText(value, digits(line.slope), language)
  const range = listText([number(line.interval.lower), number(line.interval.upper)], language)
  return answer === 'not-clear' ? words.sentence['not-clear'](range) : words.sentence[answer](number(line.slope), range)
}

/** Decimals that leave two digits of a small number. */
function digits(value: number): number {
  return value === 0 ? 1 : Math.max(0, Math.min(6, 1 - Math.floor(Math.log10(Math.abs(value)))))
}

/** Of the fifth with the greatest need, and of that with the least, the share that lives where a measure is; and who is not counted. */
function presenceText(steps: readonly PresenceStep[], { result }: NeedFindings, { state }: BoardInput): string {
  const words = effortCatalogue(state.language).dose
  const percent = (share: number) => valueText(100 * share, 'percent', 0, state.language)
  const shareIn = (from: number, to: number): number => {
    let inside = 0
    let before = 0
    for (const { population, isServed } of steps) {
      const overlap = Math.min(population, to) - Math.max(before, from)
      if (isServed && overlap > 0) inside += overlap
      before = population
    }
    return inside / (to - from)
  }
  const without = result.areas.filter(({ score }) => score !== null).length - steps.length
  return [
    words.presence(percent(shareIn(0, FIFTH)), percent(shareIn(1 - FIFTH, 1))),
    ...(without > 0 ? [words.presenceWithout(without)] : []),
  ].join(' ')
}

function indexTexts({ concentration, kakwani }: DoseAgainstNeed, { state }: BoardInput): string[] {
  const words = effortCatalogue(state.language).dose
  const number = (value: number) => numberText(value, 2, state.language)
  const range = ({ lower, upper }: { readonly lower: number; readonly upper: number }) =>
    `${number(lower)} – ${number(upper)}`
  if (!concentration) return []
  const { interval } = concentration
  const side = interval.lower > 0 ? 'above' : interval.upper < 0 ? 'below' : 'unclear'
  return [
    `${words.concentration(number(concentration.index), range(interval))} ${words.concentrationMeans[side]}`,
    ...(kakwani ? [words.kakwani(number(kakwani.index), range(kakwani.interval))] : []),
  ]
}

function factOf({ dataset, state }: BoardInput, measure: Measure): DoseFact {
  const { language } = state
  const words = effortCatalogue(language).dose
  const reach = reachByArea(dataset, measure)
  const dose = doseByArea(dataset, measure, state.effort.dose)
  const cell = (text: string | null) => ({ text: text ?? words.missing, unknown: text === null })
  const persons = reach.persons === null ? null : numberText(reach.persons, 0, language)
  const ages = agesText(measure, language)
  return {
    measureId: measure.id,
    title: textIn(measure.title, language),
    isWide: measure.reach === 'municipality',
    cells: [
      ...EFFORT_KINDS.map((kind) => {
        const amount = effortAmount(measure, kind)
        return cell(amount === null ? null : numberText(amount, kind === 'fte' ? 2 : 0, language))
      }),
      cell(ages === '' ? null : ages),
      persons === null
        ? { text: reach.obstacle ? words.obstacles[reach.obstacle] : words.missing, unknown: true }
        : cell(reach.approximate ? words.about(persons) : persons),
      cell(dose.split ? words.splits[dose.split] : dose.unknown === 'target-group' ? words.splits.none : null),
    ],
  }
}
