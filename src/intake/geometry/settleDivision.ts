import type { Area, AreaId } from '../../domain/Area.ts'
import { type DivisionMatch, matchDivision } from '../../geo/matchDivision.ts'
import type { IssueLog } from '../../ingest/IssueLog.ts'
import { choice, type Findings } from '../Findings.ts'

export interface SettledDivision {
  readonly areas: readonly Area[]
  /** By area that takes over figures: the areas of the package that it is made of. */
  readonly partsOf: DivisionMatch['partsOf']
}

/** Areas that are mostly town are the town. */
const MOSTLY = 0.5
const MOST_NAMED = 4
/** Areas so many times as many as the package's are smaller than those: there is nothing that they could be made of. */
const MANY_TIMES = 3

/**
 * What a division that comes in has to do with the one that is there: which of the package's figures it takes over, and
 * what is lost by that; and which of its areas are the town that the map shows enlarged. Both can be changed.
 */
export function settleDivision(
  division: readonly Area[],
  known: readonly Area[],
  findings: Findings,
  file: string,
  log: IssueLog,
): SettledDivision {
  const none: DivisionMatch['partsOf'] = new Map()
  if (division.length > known.length * MANY_TIMES) return { areas: division, partsOf: none }
  const match = matchDivision(division, known)
  const areas = withTown(withParts(division, known, match), known, match, findings, file)
  return { areas, partsOf: carriedParts(division, known, match, findings, file, log) ?? none }
}

/**
 * Areas with what they take the place of. The land of one that is made of whole ones is theirs together, where its file does
 * not say it.
 */
function withParts(
  division: readonly Area[],
  known: readonly Area[],
  { partsOf, heirs }: DivisionMatch,
): readonly Area[] {
  const sizes = new Map(known.map(({ id, areaKm2 }) => [id, areaKm2 ?? Number.NaN]))
  return division.map((area) => {
    const madeOf = partsOf.get(area.id)
    const sum = (madeOf ?? []).reduce((km2, id) => km2 + sizes.get(id)!, 0)
    return {
      ...area,
      ...(area.areaKm2 === null && sum > 0 && { areaKm2: Math.round(sum * 1000) / 1000 }),
      replaces: [...heirs].flatMap(([part, heir]) => (heir === area.id ? part : [])),
      ...(madeOf && { madeOf }),
    }
  })
}

function carriedParts(
  division: readonly Area[],
  known: readonly Area[],
  { partsOf, pieces, beyond, cut, loss }: DivisionMatch,
  findings: Findings,
  file: string,
  log: IssueLog,
): DivisionMatch['partsOf'] | null {
  const without = division.filter(({ id }) => !partsOf.has(id))
  const names = (areas: readonly Area[]) =>
    areas
      .slice(0, MOST_NAMED)
      .map(({ name }) => name)
      .join(', ')
  if (partsOf.size === 0) {
    log.warning('division-unlike', {}, { count: division.length })
    return null
  }
  const percent = Math.ceil(loss * 1000) / 10
  const answer = findings.decide({
    id: 'carry-over',
    code: 'carry-over',
    best: 'sum',
    confidence: 0.9,
    place: { file, sheet: '', line: null, column: null },
    values: { count: partsOf.size, percent },
    evidence: { seen: partsOf.size, of: division.length, example: division.find(({ id }) => partsOf.has(id))!.name },
    choices: [choice('sum'), choice('leave')],
  })
  if (answer !== 'sum') return null
  if (without.length > 0) {
    const needed = new Set(without.flatMap(({ id }) => pieces.get(id)!.map((piece) => piece.id)))
    const parted = known.filter(({ id }) => cut.includes(id) && needed.has(id))
    log.warning(
      'division-cut',
      {},
      { count: without.length, names: names(without), other: parted.length, text: names(parted) },
    )
  }
  if (beyond.length > 0) {
    const outside = division.filter(({ id }) => beyond.includes(id))
    log.warning('division-beyond', {}, { count: outside.length, names: names(outside) })
  }
  return partsOf
}

/** The kind of an area is that of the ground it lies on, where its file does not say it. */
function withTown(
  division: readonly Area[],
  known: readonly Area[],
  { pieces }: DivisionMatch,
  findings: Findings,
  file: string,
): readonly Area[] {
  const town = new Set<AreaId>(known.flatMap(({ id, kind }) => (kind === 'tatort' ? id : [])))
  const inTown = division.filter(({ id, kind }) => {
    const share = pieces.get(id)!.reduce((sum, piece) => sum + (town.has(piece.id) ? piece.share : 0), 0)
    return kind === 'annat' && share >= MOSTLY
  })
  if (inTown.length === 0 || division.some(({ kind }) => kind === 'tatort')) return division
  const ofTown = () => division.map((area) => (inTown.includes(area) ? { ...area, kind: 'tatort' as const } : area))
  // One area alone is no closer look at anything: there is nothing to ask.
  if (inTown.length === 1) return ofTown()
  const answer = findings.decide({
    id: 'lens',
    code: 'lens',
    best: 'town',
    confidence: 0.85,
    place: { file, sheet: '', line: null, column: null },
    values: { count: inTown.length },
    evidence: { seen: inTown.length, of: division.length, example: inTown[0]!.name },
    choices: [choice('town'), choice('none')],
  })
  return answer === 'town' ? ofTown() : division
}
