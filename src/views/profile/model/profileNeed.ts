import type { AppState, Theme } from '../../../address/AppState.ts'
import { smallestChange } from '../../../analysis/need/smallestChange.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { memo } from '../../../domain/memo.ts'
import type { NeedSpec } from '../../../domain/NeedSpec.ts'
import { textIn } from '../../../domain/textIn.ts'
import { type KnowledgeGapView, knowledgeGapView } from '../../../facts/measures/knowledgeGapView.ts'
import { activeNeedSpec, baseNeedSpec } from '../../../facts/need/activeNeedSpec.ts'
import type { NeedFindings } from '../../../facts/need/NeedFindings.ts'
import { type NeedPanelView, needPanelView } from '../../../facts/need/needPanelView.ts'
import { type NeedView, needView } from '../../../facts/need/needView.ts'
import { movedAreasSentence } from '../../../facts/need/proposedPlaces.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'
import type { ProfileSubject } from './ProfileSubject.ts'
import type { ProfileMeasure, ProfileMeasures } from './profileMeasures.ts'

/** The score of one area on the line of all scores, 0-1. */
export interface NeedMark {
  readonly order: number
  readonly name: string
  readonly at: number
  readonly doubt: { readonly from: number; readonly to: number } | null
  readonly score: string
  readonly interval: string
  readonly places: string
}

/** A prioritised area of a profile: need with its doubt, or the knowledge gap, and the measures that serve it. */
export interface ProfileNeed {
  readonly priorityArea: string
  readonly name: string
  /** No figures by area carry an index here. */
  readonly isGap: boolean
  readonly lead: string
  readonly sentences: readonly string[]
  readonly line: {
    readonly others: readonly number[]
    readonly marks: readonly NeedMark[]
    readonly municipality: number | null
    readonly summary: string
  } | null
  /** Of a single area: what its score is made of, and what would change the picture. */
  readonly panel: NeedPanelView | null
  readonly gap: KnowledgeGapView | null
  readonly targeted: readonly ProfileMeasure[]
  /** Measures without a target area; said in a sentence. */
  readonly wide: string
  /** How the score is made. */
  readonly method: string
}

/** The need indexes of the profile: the first of each prioritised area, with the reader's own settings where chosen. */
export function profileNeedSpecs(
  dataset: Dataset,
  state: Pick<AppState, 'need' | 'components' | 'scale' | 'adding' | 'design'>,
): NeedSpec[] {
  const chosen = baseNeedSpec(dataset, state.need)
  const active = activeNeedSpec(dataset, state)
  return dataset.meta.priorityAreas.flatMap(({ id }) => {
    if (chosen?.priorityArea === id && active) return [active]
    return dataset.needSpecs.find((spec) => spec.priorityArea === id) ?? []
  })
}

/**
 * Every prioritised area of the package, in its order. `withChanges` false leaves out what would change the picture,
 * which takes longer than the rest.
 */
export function profileNeed(
  dataset: Dataset,
  subject: ProfileSubject,
  findings: readonly NeedFindings[],
  measures: ProfileMeasures,
  theme: Theme,
  language: Language,
  withChanges = true,
): ProfileNeed[] {
  return dataset.meta.priorityAreas.map(({ id, name }): ProfileNeed => {
    const found = findings.find(({ result }) => result.spec.priorityArea === id) ?? null
    const view = found && rememberedView(found, dataset, theme, language)
    const gap = dataset.knowledgeGaps.find((one) => one.priorityArea === id)
    const words = profileCatalogue(language).profile
    const wide = measures.municipality.filter(({ priorityAreas }) => priorityAreas.includes(id))
    const targeted = measures.targeted.filter(({ priorityAreas }) => priorityAreas.includes(id))
    return {
      priorityArea: id,
      name: textIn(name, language),
      isGap: found === null,
      ...(found && view ? ofIndex(dataset, subject, found, view, language, withChanges) : NO_INDEX),
      lead: found && view ? leadOf(subject, view, found, language) : words.noFiguresByArea,
      gap: found === null && gap ? knowledgeGapView(dataset, gap, language) : null,
      targeted,
      wide:
        wide.length > 0
          ? words.reachesAll(
              wide.map(({ title }) => title),
              targeted.length > 0,
            )
          : '',
      method: view?.subtitle ?? '',
    }
  })
}

/** The view of an index is about all areas and so the same for every profile. */
const rememberedView = memo((found: NeedFindings, dataset: Dataset, theme: Theme, language: Language) =>
  needView(dataset, found.result, found.uncertainty, theme, language, Boolean(found.failure)),
)

const NO_INDEX = { sentences: [], line: null, panel: null } as const

function leadOf(
  subject: ProfileSubject,
  view: NeedView,
  { uncertainty, failure }: NeedFindings,
  language: Language,
): string {
  const words = profileCatalogue(language).profile
  const areas = subject.members.map(({ areaAt }) => view.areas[areaAt]!)
  const [first] = areas
  if (first && areas.every(({ score }) => score === null)) return first.detail
  if (!uncertainty) return failure ? catalogue(language).part.doubtFailed : words.counting
  const levels = new Set(areas.map(({ level }) => level))
  return levels.size === 1 && first ? words.needLevels[first.level] : words.needDiffers
}

function ofIndex(
  dataset: Dataset,
  subject: ProfileSubject,
  found: NeedFindings,
  view: NeedView,
  language: Language,
  withChanges: boolean,
): Pick<ProfileNeed, 'sentences' | 'line' | 'panel'> {
  const words = profileCatalogue(language).profile
  const [only] = subject.members
  const single = only && subject.members.length === 1 ? only : null
  const changes =
    withChanges && single && found.uncertainty ? smallestChange(dataset, found.result.spec, single.areaId) : null
  const panel = single
    ? needPanelView(dataset, found.result, found.uncertainty, view, changes, single.areaId, language)
    : null
  const places = subject.members.flatMap(({ areaAt, shortName: own, midName }, at) => {
    const shortName = at === 0 ? own : midName
    const area = view.areas[areaAt]!
    return area.rank === null ? [words.noScore(shortName)] : [words.memberPlace(shortName, area.rankText)]
  })
  return {
    panel,
    sentences: [
      ...(panel ? panel.sentences : [words.memberPlaces(places, String(found.result.ranked))]),
      movedAreasSentence(
        dataset,
        found.result,
        subject.members.map(({ areaId }) => areaId),
        language,
      ),
    ].filter((sentence) => sentence !== ''),
    line: lineOf(subject, view, language),
  }
}

function lineOf(subject: ProfileSubject, view: NeedView, language: Language): ProfileNeed['line'] {
  const known = view.areas.flatMap(({ score, scoreInterval }) =>
    score === null ? [] : [score, ...(scoreInterval ? [scoreInterval.lower, scoreInterval.upper] : [])],
  )
  if (known.length === 0) return null
  const whole = view.municipality.score
  const ends = whole === null ? known : [...known, whole]
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const at = (value: number) => (high > low ? (value - low) / (high - low) : 0.5)
  const own = new Set(subject.members.map(({ areaAt }) => areaAt))
  const marks = subject.members.flatMap(({ areaAt, order, shortName }): NeedMark[] => {
    const area = view.areas[areaAt]!
    if (area.score === null) return []
    const interval = area.scoreInterval
    return [
      {
        order,
        name: shortName,
        at: at(area.score),
        score: area.scoreText,
        interval: area.intervalText,
        places: area.rankText,
        doubt: interval && { from: at(interval.lower), to: at(interval.upper) },
      },
    ]
  })
  if (marks.length === 0) return null
  return {
    others: view.areas.flatMap(({ score }, areaAt) => (score === null || own.has(areaAt) ? [] : [at(score)])),
    marks,
    municipality: whole === null ? null : at(whole),
    summary: marks
      .map((mark) =>
        profileCatalogue(language).profile.needSummary(mark.name, mark.score, mark.interval, view.municipality.text),
      )
      .join(' '),
  }
}
