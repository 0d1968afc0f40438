import type { AreaId } from '../../../domain/Area.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Goal } from '../../../domain/Goal.ts'
import type { MeasureRecord, NamedLink } from '../../../domain/MeasureRecord.ts'
import type { Note } from '../../../domain/Note.ts'
import { sumOfShares } from '../../../domain/sumOfShares.ts'
import type { Draft, Edit } from './Draft.ts'
import type { DraftEdit, MeasureDraft } from './MeasureDraft.ts'
import type { PlanDraft, PlanEdit } from './PlanEdit.ts'
import type { RecordDeed } from './RecordDeed.ts'

/** Where things that were said of areas stand in a division: by area that was, the one that is there. */
interface Followed {
  /** The area that it lies in, or that is it with other borders. */
  readonly heirs: ReadonlyMap<AreaId, AreaId>
  /** The area on the very same ground. */
  readonly same: ReadonlyMap<AreaId, AreaId>
  /** The area that an id means now; the id itself, or one that nothing has, where nothing took its place. */
  readonly placeOf: (id: AreaId, way: ReadonlyMap<AreaId, AreaId>) => AreaId
}

type Ground = Pick<Dataset, 'areas' | 'areaIndex' | 'groups' | 'formerAreas'>

/**
 * The draft as it reads in the division that lies over the package: what was written of an area before the division came
 * follows it by the rules that the package's own rows follow by (`carryPlaces` of the intake). Links and notes follow into
 * the area that theirs lies in, a goal only to the same ground. What cannot follow keeps the area it names, and never comes
 * to be about another area that has its id by chance. `since`: when the division was read in, by the clock of the edits;
 * null where nobody knows, and then an id that is there means the area that is there. The edits themselves are left as they
 * are: without the division they say what they said.
 */
export function followedMeasures(draft: MeasureDraft, ground: Ground, since: number | null): MeasureDraft {
  return followed<DraftEdit>(draft, ground, since, (edit, division) => {
    const put = (record: MeasureRecord) => ({ ...record, links: followedLinks(record.links, division) })
    return {
      ...edit,
      deed: movedDeed(edit.deed, {
        record: put,
        base: (record) => {
          const { links, ...rest } = put(record)
          return { ...rest, links: asJoined(links, ground) }
        },
        values: ({ links, ...rest }) => (links ? { ...rest, links: followedLinks(links, division) } : rest),
      }),
    }
  })
}

/** As `followedMeasures`, of goals and notes. */
export function followedPlan(draft: PlanDraft, ground: Ground, since: number | null): PlanDraft {
  return followed<PlanEdit>(draft, ground, since, (edit, { heirs, same, placeOf }) => {
    const way = edit.table === 'goals' ? same : heirs
    const put = <R extends { readonly areaId?: AreaId | null }>(record: R): R =>
      record.areaId ? { ...record, areaId: placeOf(record.areaId, way) } : record
    const deed = movedDeed<Goal | Note, Goal | Note>(edit.deed, { record: put, base: put, values: put })
    return { ...edit, deed } as PlanEdit
  })
}

function followed<E extends Edit>(
  draft: Draft<E>,
  { areas, areaIndex, formerAreas }: Ground,
  since: number | null,
  move: (edit: E, division: Followed) => E,
): Draft<E> {
  const heirs = new Map(areas.flatMap(({ id, replaces }) => (replaces ?? []).map((part) => [part, id] as const)))
  const same = new Map(areas.flatMap(({ id, madeOf }) => (madeOf?.length === 1 ? [[madeOf[0]!, id] as const] : [])))
  if (!areas.some(({ replaces }) => replaces)) return draft
  const edits = draft.edits.map((edit) => {
    const isOlder = since !== null && edit.at < since
    const placeOf: Followed['placeOf'] = (id, way) => {
      const isThere = areaIndex.has(id)
      if (isThere && !isOlder) return id
      return way.get(id) ?? (isThere ? `${id} (${formerAreas?.get(id) ?? ''})` : id)
    }
    return move(edit, { heirs, same, placeOf })
  })
  return { ...draft, edits }
}

interface Moves<R, V> {
  readonly record: (record: R) => R
  readonly base: (record: R) => R
  readonly values: (values: Partial<V>) => Partial<V>
}

function movedDeed<R, V>(deed: RecordDeed<R, V>, moves: Moves<R, V>): RecordDeed<R, V> {
  if (deed.kind === 'create') return { ...deed, record: moves.record(deed.record) }
  const base = deed.base && moves.base(deed.base)
  return deed.kind === 'remove' ? { ...deed, base } : { ...deed, base, values: moves.values(deed.values) }
}

/** Several links of a measure that become one are one; how much of an area is served is not known of a larger one. */
function followedLinks(links: readonly NamedLink[], { heirs, same, placeOf }: Followed): NamedLink[] {
  const joined = new Map<string, NamedLink[]>()
  for (const link of links) {
    const { areaId, groupId, role } = link
    const place = areaId === null ? null : placeOf(areaId, heirs)
    const key = JSON.stringify([place, groupId, role])
    joined.set(key, [...(joined.get(key) ?? []), link])
  }
  return [...joined.values()].map((parts): NamedLink => {
    const [first] = parts as [NamedLink]
    const areaId = first.areaId === null ? null : placeOf(first.areaId, heirs)
    const isMoved = parts.some((part) => part.areaId !== areaId)
    if (first.areaId === null || (!isMoved && parts.length === 1)) return first
    const isWhole = parts.length === 1 && same.get(first.areaId) === areaId
    return {
      ...first,
      areaId,
      share: isWhole ? first.share : null,
      measureShare: sumOfShares(parts.map(({ measureShare }) => measureShare)),
    }
  })
}

/** Links as a package that is read with the division has them: none of places that are not there, in the order of the areas. */
function asJoined(links: readonly NamedLink[], { areaIndex, groups }: Ground): NamedLink[] {
  const positionOf = ({ areaId, groupId }: NamedLink): number => {
    const ids = areaId === null ? (groups.find(({ id }) => id === groupId)?.areaIds ?? []) : [areaId]
    return Math.min(...ids.flatMap((id) => areaIndex.get(id) ?? []))
  }
  return links
    .map((link) => ({ link, at: positionOf(link) }))
    .filter(({ at }) => Number.isFinite(at))
    .sort((a, b) => a.at - b.at || (a.link.role < b.link.role ? -1 : 1))
    .map(({ link }) => link)
}
