import { type AgeProfile, ageProfile, shareBetween } from '../../analysis/ageProfile.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import type { AgeBand } from '../../domain/Population.ts'
import type { Subject } from '../../facts/subjects/Subject.ts'
import { chartCatalogue } from '../../words/chartCatalogue.ts'
import { numberText, valueText } from '../../words/format.ts'
import { axisTicks } from './axisTicks.ts'
import type { ChartTable } from './ChartTable.ts'

/** One side of a band. Lengths are 0-1 of the scale all pyramids share. */
export interface PyramidBar {
  /** Null when the figure is protected or missing: drawn as a hatch, never as nothing. */
  readonly length: number | null
  readonly reference: number | null
}

export interface PyramidBand {
  readonly label: string
  /** Written on the axis; empty between the even ages. */
  readonly axis: string
  readonly bars: readonly PyramidBar[]
  readonly spoken: string
}

export interface AgePyramidView {
  readonly id: string
  readonly order: number
  readonly name: string
  readonly period: string
  /** Oldest first. */
  readonly bands: readonly PyramidBand[]
  /** Names of the sides: women to the left and men to the right, or one side for all. */
  readonly sides: readonly string[]
  /** Ticks of the shared scale, 0-1, with their texts. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
  readonly summary: string
  /** What the reader must know: protected ages. */
  readonly note: string
  readonly table: ChartTable
  /** Why there is nothing to draw; empty when there is. */
  readonly nothing: string
}

const YOUNG = 19
const OLD = 65
/** With fewer bands than this every band has its label. */
const ALL_LABELLED = 8
const LABEL_EVERY = 20

/**
 * Age pyramids of several areas or groups on one scale: share of all residents by age band and sex, with the
 * municipality as a tick. In the latest period of the population table.
 */
export function agePyramidViews(dataset: Dataset, subjects: readonly Subject[], language: Language): AgePyramidView[] {
  const whole = ageProfile(
    dataset,
    dataset.areas.map(({ id }) => id),
  )
  const profiles = subjects.map((subject) => ageProfile(dataset, subject.areaIds))
  const shares = [whole, ...profiles].flatMap((profile) =>
    profile ? profile.persons.flat().map((persons) => (persons ?? 0) / profile.known) : [],
  )
  const longest = Math.max(0, ...shares) || 0.01
  const ticks = axisTicks(0, longest * 100, 3).ticks.filter((tick) => tick <= longest * 100)
  return subjects.map((subject, at) => pyramid(subject, profiles[at] ?? null, whole, longest, ticks, language))
}

function pyramid(
  subject: Subject,
  profile: AgeProfile | null,
  whole: AgeProfile | null,
  scale: number,
  ticks: readonly number[],
  language: Language,
): AgePyramidView {
  const words = chartCatalogue(language).chart
  const sides = !profile || profile.sexes.length === 1 ? [words.all] : [words.women, words.men]
  const base = { id: subject.id, order: subject.order, name: subject.name, sides }
  if (!profile) {
    const table = { caption: '', columns: [], rows: [] }
    return { ...base, period: '', bands: [], ticks: [], summary: words.noAges, note: '', table, nothing: words.noAges }
  }
  const percent = (share: number): string => valueText(share * 100, 'percent', 1, language)
  const share = (of: AgeProfile | null, side: number, band: number): number | null => {
    const persons = of?.persons[side]?.[band]
    return of && persons !== null && persons !== undefined ? persons / of.known : null
  }
  const text = (value: number | null): string => (value === null ? words.hiddenAge : percent(value))
  const bands = profile.bands.map((band, bandAt): PyramidBand => {
    const label = bandLabel(band)
    const own = profile.sexes.map((_, side) => share(profile, side, bandAt))
    return {
      label,
      axis: profile.bands.length <= ALL_LABELLED || band.from % LABEL_EVERY === 0 ? axisLabel(band, profile) : '',
      bars: own.map((value, side) => {
        const reference = share(whole, side, bandAt)
        return {
          length: value === null ? null : value / scale,
          reference: reference === null ? null : reference / scale,
        }
      }),
      spoken: words.spoken(words.ages(label), own.map((value, side) => `${sides[side]} ${text(value)}`).join(', ')),
    }
  })
  return {
    ...base,
    period: profile.period,
    bands: bands.toReversed(),
    ticks: ticks.map((value) => ({ at: value / 100 / scale, text: numberText(value, 0, language) })),
    summary: summaryOf(subject.name, profile, whole, percent, language),
    note: profile.hidden > 0 ? words.hiddenAges(profile.hidden) : '',
    nothing: '',
    table: {
      caption: `${words.shareOf(subject.name)} ${profile.period}`,
      columns: [
        { title: words.age, numeric: false },
        ...sides.flatMap((side) => [
          { title: side, numeric: true },
          { title: words.sideMunicipality(side), numeric: true },
        ]),
      ],
      rows: profile.bands
        .map((band, bandAt) => ({
          id: band.label,
          cells: [
            bandLabel(band),
            ...sides.flatMap((_, side) => [text(share(profile, side, bandAt)), text(share(whole, side, bandAt))]),
          ],
        }))
        .toReversed(),
    },
  }
}

function summaryOf(
  name: string,
  profile: AgeProfile,
  whole: AgeProfile | null,
  percent: (share: number) => string,
  language: Language,
): string {
  const words = chartCatalogue(language).chart
  const parts = (
    [
      [0, YOUNG, words.youngAre],
      [OLD, null, words.oldAre],
    ] as const
  ).flatMap(([from, to, say]) => {
    const own = shareBetween(profile, from, to)
    const reference = whole && shareBetween(whole, from, to)
    return own === null || reference === null ? [] : [say(percent(own), percent(reference))]
  })
  return parts.length === 0 ? `${words.shareOf(name)} ${profile.period}.` : `${parts.join(' ')}`
}

function bandLabel({ from, to }: AgeBand): string {
  return to === null ? `${from}+` : to === from ? String(from) : `${from}–${to}`
}

/** Five-year bands are named by the age they begin at; wider ones in full. */
function axisLabel(band: AgeBand, profile: AgeProfile): string {
  if (profile.bands.length <= ALL_LABELLED) return bandLabel(band)
  return band.to === null ? `${band.from}+` : String(band.from)
}
