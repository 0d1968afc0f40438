import type { AreaId } from '../../domain/Area.ts'
import type { FindingPlace } from '../../domain/Finding.ts'
import type { IssueLog } from '../../ingest/IssueLog.ts'
import { choice, type Findings } from '../Findings.ts'
import type { UnmatchedRow } from '../Intake.ts'
import type { AreaFinder, FoundPlace } from './AreaFinder.ts'
import type { FigureStore } from './FigureStore.ts'

/** What each place of the store is, after questions: an area, a larger unit, or nothing. `held`: waits for an answer. */
export interface SettledPlace {
  readonly area: AreaId | null
  readonly name: string
  readonly edition: string
  /** The code of a smaller area in that area; null where the figures are the area's own. */
  readonly part: string | null
  readonly held: boolean
}

const OF_PACKAGE: ReadonlySet<FoundPlace['kind']> = new Set([
  ...(['area', 'part', 'lost-zero', 'offered', 'contradiction'] as const),
])

/**
 * Areas by place. Codes with a lost zero are one question for all of them; names that may mean an area are a question each;
 * where nothing at all is an area of the package, that is the only question.
 */
export function settlePlaces(
  store: FigureStore,
  finder: AreaFinder,
  findings: Findings,
  unmatched: readonly UnmatchedRow[],
  logOf: (file: string) => IssueLog,
): SettledPlace[] {
  const { places } = store
  const unknown = new Map<string, { count: number; readonly line: number; readonly file: string }>()
  for (const { text, line, reason, file } of unmatched) {
    if (reason !== 'unknown' || text === '') continue
    const known = unknown.get(text)
    if (known) known.count++
    else unknown.set(text, { count: 1, line, file })
  }
  const place: FindingPlace = {
    file: store.indicators[0]?.place.file ?? unmatched[0]?.file ?? '',
    sheet: '',
    line: null,
    column: null,
  }
  const zeros = places.filter(({ kind }) => kind === 'lost-zero')
  const zeroAnswer =
    zeros.length === 0
      ? null
      : findings.decide({
          id: 'area-zeros',
          code: 'area-zeros',
          place,
          best: 'join',
          confidence: 0.7,
          values: {
            count: zeros.length,
            text: zeros[0]!.text,
            known: zeros[0]!.kind === 'lost-zero' ? zeros[0]!.id : '',
          },
          evidence: { seen: zeros.length, of: places.length, example: zeros[0]!.text },
          choices: [choice('join'), choice('leave')],
        })
  const isNone =
    finder.context !== null && places.length + unknown.size > 0 && !places.some(({ kind }) => OF_PACKAGE.has(kind))
  if (isNone && unknown.size > 0) {
    const found = [...unknown.keys()].slice(0, 5).join(', ')
    const known = finder
      .context!.areas.slice(0, 5)
      .map(({ id }) => id)
      .join(', ')
    findings.decide({
      id: 'areas-none',
      code: 'areas-none',
      place,
      best: null,
      confidence: 0.2,
      values: { found, known, count: unknown.size },
      evidence: { seen: 0, of: unknown.size, example: [...unknown.keys()][0]! },
      choices: [choice('leave')],
    })
    const [first] = [...unknown.values()]
    logOf(first!.file).error('areas-none-match', { line: first!.line }, { found, known })
  } else {
    for (const [text, { count, line, file }] of unknown) {
      logOf(file).error('row-area-unknown', { line }, { text, count })
    }
  }
  return places.map((found): SettledPlace => {
    const area = (id: AreaId, edition = ''): SettledPlace => ({
      area: id,
      name: finder.nameOf(id),
      edition,
      part: null,
      held: false,
    })
    const none: SettledPlace = { area: null, name: '', edition: '', part: null, held: false }
    switch (found.kind) {
      case 'area':
        return { ...area(found.id, found.edition), name: found.name }
      case 'part':
        return { ...area(found.id, found.edition), part: found.code }
      case 'lost-zero':
        return zeroAnswer === 'join' ? area(found.id) : { ...none, held: zeroAnswer === null }
      case 'offered':
      case 'contradiction': {
        const answer = findings.decide({
          id: `area:${found.text}`,
          code: found.kind === 'offered' ? 'area-name' : 'area-contradiction',
          place,
          best: found.ids[0] ?? null,
          confidence: 0.6,
          values: { text: found.text, name: finder.nameOf(found.ids[0]!) },
          evidence: { seen: found.ids.length, of: found.ids.length, example: found.text },
          choices: [...found.ids.map((id) => choice(id, { text: finder.nameOf(id) })), choice('leave')],
          accepts: (id) => finder.nameOf(id) !== id,
        })
        return answer === null ? { ...none, held: true } : answer === 'leave' ? none : area(answer)
      }
      default:
        return none
    }
  })
}
