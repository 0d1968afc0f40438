import type { Area } from '../../domain/Area.ts'
import type { DivisionMatch } from '../../geo/matchDivision.ts'
import { IssueLog } from '../../ingest/IssueLog.ts'
import { validateMeta } from '../../ingest/validateMeta.ts'
import type { Findings } from '../Findings.ts'
import type { IntakeContext } from '../IntakeContext.ts'
import type { OpenedFile } from '../OpenedFile.ts'
import { readGeometry } from './readGeometry.ts'
import { settleDivision } from './settleDivision.ts'

export interface Ground {
  /** A division that comes in; empty when no file has one. */
  readonly areas: readonly Area[]
  /** What figures are read against: the package, with the areas that come in instead of its own. */
  readonly context: IntakeContext | null
  /** What of the package's figures the areas that come in take over; empty where they take nothing. */
  readonly partsOf: DivisionMatch['partsOf']
}

const NONE: Ground['partsOf'] = new Map()

/** The areas of the files that hold ground, in order of id. A second file with an id that another has brought is told, and left. */
export function readGround(
  opened: readonly OpenedFile[],
  context: IntakeContext | null,
  findings: Findings,
  logOf: (file: string) => IssueLog,
): Ground {
  const byId = new Map<string, Area>()
  for (const file of opened) {
    if (file.kind !== 'features') continue
    const log = logOf(file.name)
    for (const area of readGeometry(file, context, findings, log)) {
      if (byId.has(area.id)) log.error('area-id-duplicate', {}, { id: area.id, names: area.name, paths: file.name })
      else byId.set(area.id, area)
    }
  }
  const found = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  if (found.length === 0) return { areas: [], context, partsOf: NONE }
  if (!context) return { areas: found, context: bareContext(found), partsOf: NONE }
  const { name } = opened.find(({ kind }) => kind === 'features')!
  const { areas, partsOf } = settleDivision(found, context.areas, findings, name, logOf(name))
  return { areas, context: { ...context, areas }, partsOf }
}

/** Without a package the areas are all that is known, and the municipality that their codes begin with. */
function bareContext(areas: readonly Area[]): IntakeContext {
  const starts = new Set(areas.map(({ id }) => /^(\d{4})[ABCR]\d{3,4}$/.exec(id)?.[1] ?? ''))
  const municipalityCode = starts.size === 1 ? [...starts][0]! : ''
  const { meta } = validateMeta(null, new IssueLog(''))
  return { areas, groups: [], indicators: [], meta: { ...meta, municipalityCode } }
}
