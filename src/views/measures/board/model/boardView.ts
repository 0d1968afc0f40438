import { isOfPriority, universalMeasures } from '../../../../analysis/effort/countedMeasures.ts'
import { needEffortVerdicts, VERDICTS, type Verdict } from '../../../../analysis/effort/needEffortVerdict.ts'
import { needWeights } from '../../../../analysis/effort/needWeights.ts'
import type { AreaPaint } from '../../../../colour/areaPaint.ts'
import { AGE_GROUPS } from '../../../../domain/AgeGroup.ts'
import { carriesGoal } from '../../../../domain/AgendaFilter.ts'
import type { AreaId } from '../../../../domain/Area.ts'
import { measureById } from '../../../../domain/lookups.ts'
import { sdgText } from '../../../../facts/goals/sdgGoals.ts'
import { needView } from '../../../../facts/need/needView.ts'
import { numberText } from '../../../../words/format.ts'
import { needCatalogue } from '../../../../words/needCatalogue.ts'
import { type DoseNote, doseNote } from '../../dose/model/doseNote.ts'
import { effortCatalogue } from '../../words/effortCatalogue.ts'
import type { BoardInput } from './BoardInput.ts'
import type { BoardPill } from './boardPills.ts'
import { areaRows, type BoardRow, groupRows, sortedRows } from './boardRows.ts'
import { boardSentence } from './boardSentence.ts'
import { type NeedAxis, needAxis } from './needAxis.ts'
import { type UniversalNote, universalNote } from './universalNote.ts'
import { verdictPaint } from './verdictPaint.ts'

export interface VerdictKey {
  readonly verdict: Verdict
  readonly text: string
  readonly count: number
  readonly paint: AreaPaint
}

/** The board, finished: rows in order, the same verdicts for the map, what it rests on. */
export interface BoardView {
  readonly sentence: string
  readonly axis: NeedAxis | null
  readonly ranked: string
  readonly rows: readonly BoardRow[]
  /** By position in the dataset. */
  readonly paints: readonly AreaPaint[]
  readonly legend: readonly VerdictKey[]
  readonly legendText: string
  readonly universal: UniversalNote
  readonly dose: DoseNote
  readonly method: string
  readonly hasDashed: boolean
  /** Which goal of Agenda 2030 the measures of the rows carry, and of how many they are; empty where none is asked for. */
  readonly goalNote: string
}

/** The need-effort board of one prioritised area. */
export function boardView(input: BoardInput): BoardView {
  const { dataset, tab, need, state, theme } = input
  const { language } = state
  const words = effortCatalogue(language).board
  const ages = AGE_GROUPS.find(({ id }) => id === state.effort.ages) ?? null
  const filter = { priority: tab?.id ?? null, ages }
  const verdicts = needEffortVerdicts(dataset, need, filter)
  const axis = need && needAxis(need, language)
  const areas = areaRows(input, verdicts, axis, everywhereText(input))
  const rows = sortedRows(areas, state)
  const groups = state.effort.rows === 'groups' ? groupRows(input, areas) : []
  // The verdicts are of the prioritised area: a goal that nobody has stated says nothing of what is done there.
  const isShown = ({ measureId }: BoardPill) => {
    const measure = measureById(dataset, measureId)
    return measure !== undefined && carriesGoal(measure, state.effort.agenda)
  }
  const legend = VERDICTS.map((verdict): VerdictKey => {
    const of = areas.filter((row) => row.verdict === verdict)
    return {
      verdict,
      text: needCatalogue(state.language).needEffort.verdicts[verdict],
      count: of.length,
      paint: verdictPaint(verdict, theme),
    }
  })
  const shown = need && needView(dataset, need.result, need.uncertainty, theme, language, Boolean(need.failure))
  const hasDashed = areas.some(({ pills }) => pills.some(({ isOther }) => isOther))
  return {
    sentence: boardSentence(input, areas, ages),
    axis,
    ranked: need ? numberText(need.result.ranked, 0, language) : '',
    rows: [...groups, ...rows].map((row) => ({ ...row, pills: row.pills.filter(isShown) })),
    paints: areas.map(({ paint }) => paint),
    legend,
    legendText: legend.map(({ text, count }) => `${text}: ${numberText(count, 0, language)}.`).join(' '),
    universal: universalNote(input, filter),
    dose: doseNote(input),
    method: [
      shown ? words.method(shown.subtitle.charAt(0).toLocaleLowerCase(language) + shown.subtitle.slice(1)) : '',
      hasDashed ? words.dashed : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
    hasDashed,
    goalNote: goalNote(input),
  }
}

/** `Raderna visar bara insatser med mål 3 God hälsa och välbefinnande: 0 av 7. …` */
function goalNote({ dataset, state }: BoardInput): string {
  const { language, effort } = state
  const { agenda } = effort
  if (agenda === null) return ''
  const name = agenda === 'none' ? null : sdgText([Number(agenda)], language)
  const shown = dataset.measures.filter((measure) => carriesGoal(measure, agenda)).length
  return effortCatalogue(language).board.goalNote(name, shown, dataset.measures.length)
}

/** What the rule adds to a row for measures that reach everybody: `+1`, or weighted by need `+1,9`. */
function everywhereText({ dataset, tab, need, state }: BoardInput): (areaId: AreaId) => string {
  const rule = state.effort.universal
  const count = universalMeasures(dataset).filter((measure) => isOfPriority(measure, tab?.id ?? null)).length
  if (rule === 'leave-out' || count === 0) return () => ''
  if (rule === 'per-head' || !need) return () => `+${numberText(count, 0, state.language)}`
  const weights = needWeights(need.result)
  return (areaId) => `+${numberText(count * (weights.get(areaId) ?? 1), 1, state.language)}`
}
