import { type AppState, MAX_SELECTED } from '../../../address/AppState.ts'
import { toggleArea } from '../../../address/changes.ts'
import { indicatorFigures } from '../../../analysis/indicatorFigures.ts'
import { type GroupPermission, mayShowGroup } from '../../../analysis/mayShowGroup.ts'
import type { AreaId } from '../../../domain/Area.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { areaName, indicatorById } from '../../../domain/lookups.ts'
import type { Subject } from '../../../facts/subjects/Subject.ts'
import { subjectsOf } from '../../../facts/subjects/subjectsOf.ts'
import { chartCatalogue } from '../../../words/chartCatalogue.ts'
import { collator, listText } from '../../../words/format.ts'
import { midSentence } from '../../../words/midSentence.ts'
import { compareCatalogue } from '../words/compareCatalogue.ts'

export interface ChooserView {
  readonly chosen: readonly (Subject & { readonly removeLabel: string })[]
  readonly sections: readonly {
    readonly id: string
    readonly title: string
    readonly options: readonly { readonly id: string; readonly name: string }[]
  }[]
  readonly full: string
  /** Groups that are asked for but would give a protected figure away. */
  readonly refused: readonly string[]
  readonly suggestions: readonly Suggestion[]
}

export interface Suggestion {
  readonly id: string
  readonly text: string
  readonly areas: readonly AreaId[]
  readonly groups: readonly string[]
}

const SUGGESTED_GROUPS = 2

/** A state in which something is compared: as it is, else with the first suggestion, so that nobody meets an empty page. */
export function comparedState(dataset: Dataset, state: AppState): AppState {
  const groups = allowedGroups(dataset, state.compare.charts.groups, state.language)
  if (state.areas.length > 0 || groups.allowed.length > 0) return state
  const [first] = suggestionsOf(dataset, state)
  return first ? chooseSuggestion(state, first) : { ...state, areas: dataset.areas.slice(0, 2).map(({ id }) => id) }
}

/** What is chosen to be compared, what else there is, and where to begin when nothing is chosen. */
export function chooserView(dataset: Dataset, state: AppState): ChooserView {
  const { language } = state
  const words = compareCatalogue(language).comparePanel.side
  const { allowed, refused } = allowedGroups(dataset, state.compare.charts.groups, language)
  const chosen = subjectsOf(dataset, state.areas, allowed, language)
  const taken = new Set(chosen.map(({ id }) => id))
  const { compare } = collator(language)
  const sorted = (options: readonly { readonly id: string; readonly name: string }[]) =>
    options.filter(({ id }) => !taken.has(id)).sort((a, b) => compare(a.name, b.name))
  return {
    chosen: chosen.map((subject) => ({ ...subject, removeLabel: words.remove(subject.name) })),
    sections: [
      {
        id: 'groups',
        title: words.groups,
        options: sorted(dataset.groups.map(({ id, name }) => ({ id, name: name[language] || id }))),
      },
      { id: 'areas', title: words.areas, options: sorted(dataset.areas.map(({ id, name }) => ({ id, name }))) },
    ].filter(({ options }) => options.length > 0),
    full: chosen.length >= MAX_SELECTED ? words.full : '',
    refused,
    suggestions: suggestionsOf(dataset, state),
  }
}

/** Adds an area or a group to what is compared; nothing happens to an unknown id or when four are chosen. */
export function addSubject(dataset: Dataset, state: AppState, id: string): AppState {
  const { groups } = state.compare.charts
  if (state.areas.length + groups.length >= MAX_SELECTED) return state
  if (dataset.areaIndex.has(id)) return state.areas.includes(id) ? state : { ...state, areas: [...state.areas, id] }
  if (!dataset.groups.some((group) => group.id === id) || groups.includes(id)) return state
  return withGroups(state, [...groups, id])
}

/** Takes an area or a group away again. */
export function removeSubject(state: AppState, id: string): AppState {
  const left = state.areas.includes(id) ? toggleArea(state, id) : state
  return withGroups(
    left,
    state.compare.charts.groups.filter((each) => each !== id),
  )
}

/**
 * An area pointed out in a picture: chosen, or let go of when it was. When four are chosen it takes the place of the
 * latest area; groups stay.
 */
export function pickSubject(dataset: Dataset, state: AppState, id: AreaId): AppState {
  const full = state.areas.length + state.compare.charts.groups.length >= MAX_SELECTED
  if (state.areas.includes(id) || !full) return toggleArea(state, id)
  return state.areas.length === 0 || !dataset.areaIndex.has(id)
    ? state
    : { ...state, areas: [...state.areas.slice(0, -1), id] }
}

/** The areas and groups of a suggestion, instead of what is chosen. */
export function chooseSuggestion(state: AppState, { areas, groups }: Suggestion): AppState {
  return withGroups({ ...state, areas }, groups)
}

function withGroups(state: AppState, groups: readonly string[]): AppState {
  return { ...state, compare: { ...state.compare, charts: { ...state.compare.charts, groups } } }
}

/** The groups that may be shown beside each other, in order, and why the others may not. */
function allowedGroups(
  dataset: Dataset,
  ids: readonly string[],
  language: Language,
): { readonly allowed: readonly string[]; readonly refused: readonly string[] } {
  const allowed: string[] = []
  const shown: (readonly AreaId[])[] = []
  const refused: string[] = []
  for (const id of ids) {
    const group = dataset.groups.find((each) => each.id === id)
    if (!group) continue
    const permission: GroupPermission = mayShowGroup(dataset, group.areaIds, shown)
    if (permission.allowed) {
      allowed.push(id)
      shown.push(group.areaIds)
    } else {
      refused.push(`${group.name[language]}. ${chartCatalogue(language).comparison.groupRefused[permission.reason]}`)
    }
  }
  return { allowed, refused }
}

function suggestionsOf(dataset: Dataset, state: AppState): Suggestion[] {
  const { language } = state
  const indicator = indicatorById(dataset, state.indicator)
  if (!indicator) return []
  const words = compareCatalogue(language).comparePanel.side
  const known = indicatorFigures(dataset, indicator, state.period).figures.flatMap(({ areaId, cell }) =>
    cell.kind === 'value' ? [{ areaId, value: cell.value }] : [],
  )
  const ordered = known.sort((a, b) => b.value - a.value)
  const [highest, lowest] = [ordered[0], ordered.at(-1)]
  if (!highest || !lowest || highest === lowest) return []
  const nameOf = (id: AreaId): string => areaName(dataset, id)
  return [
    {
      id: 'extremes',
      text: words.suggestExtremes(
        midSentence(indicator.name[language], language),
        nameOf(highest.areaId),
        nameOf(lowest.areaId),
      ),
      areas: [highest.areaId, lowest.areaId],
      groups: [],
    },
    ...dataset.groups.slice(0, SUGGESTED_GROUPS).flatMap((group) => {
      const other = ordered.find(({ areaId }) => !group.areaIds.includes(areaId))
      return other
        ? [
            {
              id: group.id,
              text: listText([group.name[language], nameOf(other.areaId)], language),
              areas: [other.areaId],
              groups: [group.id],
            },
          ]
        : []
    }),
  ]
}
