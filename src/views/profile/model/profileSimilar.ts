import { similarAreas } from '../../../analysis/similarAreas.ts'
import type { AreaId } from '../../../domain/Area.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { areaName, indicatorById } from '../../../domain/lookups.ts'
import { municipalityOf, type ScopeId } from '../../../domain/Scope.ts'
import { indicatorPhrase } from '../../../facts/figures/indicatorPhrase.ts'
import { likenessIndicators } from '../../../facts/figures/likenessIndicators.ts'
import { mapNameOf } from '../../../facts/figures/mapName.ts'
import { listText, numberText } from '../../../words/format.ts'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'
import type { ProfileSubject } from './ProfileSubject.ts'

export interface SimilarRow {
  readonly areaId: AreaId
  /** The municipality that it lies in, in a package of several. */
  readonly home: ScopeId | null
  /** With its municipality where that is not the one looked at. */
  readonly name: string
  readonly distance: string
  /** The two indicators that bind and the two that part, in a sentence each; empty when there are none. */
  readonly binds: string
  readonly parts: string
}

export interface SimilarList {
  readonly areaId: AreaId
  readonly name: string
  readonly rows: readonly SimilarRow[]
}

export interface ProfileSimilar {
  readonly basis: string
  /** For print: the nearest of each member, in a sentence or two. */
  readonly sentence: string
  readonly lists: readonly SimilarList[]
  /** Where a part of a package is looked at: those most like it outside that part. Empty otherwise. */
  readonly elsewhere: readonly SimilarList[]
}

const NEAREST_IN_GROUP = 2
const NAMED = 3

/** The areas most like the subject, or like each of a group's members; null when likeness cannot be judged. */
export function profileSimilar(dataset: Dataset, subject: ProfileSubject, language: Language): ProfileSimilar | null {
  const words = profileCatalogue(language).profile
  const indicators = likenessIndicators(dataset)
  if (indicators.length === 0) return null
  const isGroup = subject.members.length > 1
  const lists = listsIn(dataset, subject, language)
  const elsewhere = dataset.whole
    ? listsIn(dataset.whole, subject, language, (id) => !dataset.areaIndex.has(id)).filter(
        ({ rows }) => rows.length > 0,
      )
    : []
  if (elsewhere.length === 0 && lists.every(({ rows }) => rows.length === 0)) return null
  const sentence = lists
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, rows }) => {
      const names = listText(
        rows.slice(0, NAMED).map((row) => row.name),
        language,
      )
      return isGroup ? words.memberLike(name, names) : words.mostLike(names, rows[0]?.binds ?? '')
    })
    .join(' ')
  return { basis: words.likeBasis(numberText(indicators.length, 0, language)), sentence, lists, elsewhere }
}

function listsIn(
  dataset: Dataset,
  { members }: ProfileSubject,
  language: Language,
  isCandidate?: (areaId: AreaId) => boolean,
): SimilarList[] {
  const words = profileCatalogue(language).profile
  const indicators = likenessIndicators(dataset)
  return members.map(({ areaId, shortName }) => {
    const home = municipalityOf(dataset, areaId)
    const nameOf = (id: AreaId): string => {
      const theirs = municipalityOf(dataset, id)
      return theirs === home ? mapNameOf(dataset, id) : listName(areaName(dataset, id), theirs?.name)
    }
    const nearest = similarAreas(dataset, areaId, indicators, isCandidate)
    const rows = (members.length > 1 ? nearest.slice(0, NEAREST_IN_GROUP) : nearest).map((area): SimilarRow => {
      const names = (traits: typeof area.binds) =>
        listText(
          traits.flatMap(({ indicatorId }) => {
            const indicator = indicatorById(dataset, indicatorId)
            return indicator ? [indicatorPhrase(indicator, language)] : []
          }),
          language,
        )
      return {
        areaId: area.areaId,
        home: municipalityOf(dataset, area.areaId)?.id ?? null,
        name: nameOf(area.areaId),
        distance: numberText(area.distance, 1, language),
        binds: area.binds.length > 0 ? words.binds(names(area.binds)) : '',
        parts: area.parts.length > 0 ? words.parts(names(area.parts)) : '',
      }
    })
    return { areaId, name: shortName, rows }
  })
}

/** An area and its municipality, which many names begin with already. */
function listName(area: string, municipality: string | undefined): string {
  return !municipality || area.startsWith(municipality) ? area : `${area}, ${municipality}`
}
