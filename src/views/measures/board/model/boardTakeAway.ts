import { measureById } from '../../../../domain/lookups.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { scoreDecimals } from '../../../../facts/need/needText.ts'
import type { TakeAway, TakeAwayCell, TakeAwayChart } from '../../../../output/model/TakeAway.ts'
import { listText } from '../../../../words/format.ts'
import { needCatalogue } from '../../../../words/needCatalogue.ts'
import { effortCatalogue } from '../../words/effortCatalogue.ts'
import type { BoardInput } from './BoardInput.ts'
import type { BoardRow } from './boardRows.ts'
import type { BoardView } from './boardView.ts'

/** The board as it leaves the application: the finding, a row per area, and the need with its intervals as a chart. */
export function boardTakeAway(input: BoardInput, view: BoardView, stamp: readonly string[]): TakeAway {
  const { dataset, tab, need, state } = input
  const { language } = state
  const words = effortCatalogue(language).board
  const columns = words.tableColumns
  const rows = view.rows.filter(({ kind }) => kind === 'area')
  const decimals = need ? scoreDecimals(need.result.spec) + 1 : 2
  const doubts = new Map(need?.uncertainty?.areas.map((doubt) => [doubt.areaId, doubt]))
  const withheld = new Map(need?.result.areas.map((area) => [area.areaId, area.withheld]))
  const none = (row: BoardRow): TakeAwayCell => {
    const why = withheld.get(row.id)
    return { missing: why ? needCatalogue(language).need.withheldShort[why] : words.reasonsShort['no-index'] }
  }
  const doubtful = (value: number | undefined, row: BoardRow): TakeAwayCell =>
    value ?? (row.score === null ? none(row) : { missing: words.noUncertainty })
  const names = (row: BoardRow, isOther: boolean): string =>
    listText(
      row.pills.flatMap((pill) => (pill.isOther === isOther ? [titleOf(pill.measureId)] : [])),
      language,
    )
  const hidden = need?.result.areas.some((area) => area.withheld === 'suppressed') ?? false
  const number = (heading: string) => ({ heading, kind: 'number' as const, decimals })
  const chart = chartOf(rows, input, decimals)
  return {
    fileName: ['behov-insats', tab?.id ?? ''].filter((part) => part !== '').join('-'),
    title: words.takeAwayTitle(tab?.name ?? words.allMeasures),
    finding: view.sentence,
    unit: words.takeAwayUnit,
    source: dataset.meta.attribution[language],
    caveats: [
      view.goalNote,
      view.method,
      words.questionCaveat,
      words.universalCaveat,
      view.dose.box ? `${view.dose.box.lead} ${view.dose.box.text}` : '',
    ].filter((text) => text !== ''),
    suppression: hidden ? needCatalogue(language).need.withheld.suppressed : null,
    stamp,
    table: {
      columns: [
        { heading: 'id', kind: 'text', onSlide: 'never' },
        { heading: words.columns.area, kind: 'text' },
        ...[columns.score, columns.from, columns.to].map(number),
        ...[columns.placeFrom, columns.placeTo].map((heading) => ({ heading, kind: 'number' as const, decimals: 0 })),
        ...[words.columns.measures, columns.others, columns.verdict, words.columns.verdict, columns.reason].map(
          (heading) => ({ heading, kind: 'text' as const }),
        ),
      ],
      rows: rows.map((row) => {
        const doubt = doubts.get(row.id)
        return [
          row.id,
          row.fullName,
          row.score ?? none(row),
          doubtful(doubt?.scoreInterval.lower, row),
          doubtful(doubt?.scoreInterval.upper, row),
          doubtful(doubt?.rankInterval.from, row),
          doubtful(doubt?.rankInterval.to, row),
          names(row, false),
          names(row, true),
          needCatalogue(language).needEffort.verdicts[row.verdict],
          row.question,
          row.reason,
        ]
      }),
    },
    ...(chart ? { chart } : {}),
  }

  function titleOf(measureId: string): string {
    const measure = measureById(dataset, measureId)!
    return textIn(measure.title, language)
  }
}

function chartOf(rows: readonly BoardRow[], { need, state }: BoardInput, decimals: number): TakeAwayChart | null {
  if (!need) return null
  const words = effortCatalogue(state.language).board
  const doubts = new Map(need.uncertainty?.areas.map((doubt) => [doubt.areaId, doubt.scoreInterval]))
  const whole = need.result.municipality.score
  return {
    kind: 'bars',
    categories: rows.map(({ fullName }) => fullName),
    decimals,
    yTitle: words.tableColumns.score,
    series: [
      {
        name: words.tableColumns.score,
        values: rows.map(({ score }) => score),
        low: rows.map(({ id }) => doubts.get(id)?.lower ?? null),
        high: rows.map(({ id }) => doubts.get(id)?.upper ?? null),
      },
    ],
    ...(whole === null ? {} : { lines: [{ kind: 'municipality', name: words.municipality, value: whole }] }),
  }
}
