import { residentCounts } from '../../../../analysis/residentCounts.ts'
import { areaName } from '../../../../domain/lookups.ts'
import type { TakeAway } from '../../../../output/model/TakeAway.ts'
import type { BoardInput } from '../../board/model/BoardInput.ts'
import { effortCatalogue } from '../../words/effortCatalogue.ts'
import type { DoseView } from './doseView.ts'

/** Dose against need as it leaves the application: the answer or the refusal, and the figures it rests on. */
export function doseTakeAway(
  { dataset, tab, need, state }: BoardInput,
  view: DoseView,
  stamp: readonly string[],
): TakeAway {
  const words = effortCatalogue(state.language).dose
  const { kind } = view.found?.effort ?? { kind: state.effort.dose }
  const efforts = new Map(view.found?.effort.areas.map((area) => [area.areaId, area]))
  const served = new Map(view.presence?.map((step) => [step.areaId, step.isServed]))
  const scores = new Map(need?.result.areas.map(({ areaId, score }) => [areaId, score]))
  const residents = residentCounts(dataset)
  const points = view.found?.line ? view.found.points : []
  const number = (heading: string, decimals: number) => ({ heading, kind: 'number' as const, decimals })
  const none = { missing: words.missing }
  return {
    fileName: ['dos-behov', tab?.id ?? '', kind].filter((part) => part !== '').join('-'),
    title: words.takeAwayTitle(tab?.name ?? ''),
    finding: view.sentence,
    unit: words.scatterY(words.kinds[kind]),
    source: dataset.meta.attribution[state.language],
    caveats: [view.presenceSentence, words.presenceNote, ...view.indexes, words.methodNote].filter(
      (text) => text !== '',
    ),
    suppression: null,
    stamp,
    table: {
      columns: [
        { heading: 'id', kind: 'text' as const, onSlide: 'never' as const },
        { heading: words.table.area, kind: 'text' },
        number(words.table.need, 2),
        number(words.table.dose, 3),
        number(words.table.residents, 0),
        { heading: words.table.served, kind: 'text' },
      ],
      rows: dataset.areas.map((area, at) => [
        area.id,
        area.name,
        scores.get(area.id) ?? none,
        efforts.get(area.id)?.per100 ?? none,
        Number.isNaN(residents[at]) ? none : residents[at]!,
        served.has(area.id) ? (served.get(area.id) ? words.yes : words.no) : none,
      ]),
    },
    ...(points.length === 0
      ? {}
      : {
          chart: {
            kind: 'scatter' as const,
            categories: points.map(({ areaId }) => areaName(dataset, areaId)),
            decimals: 2,
            x: points.map((point) => point.need),
            xTitle: words.scatterX,
            yTitle: words.scatterY(words.kinds[kind]),
            series: [{ name: words.table.dose, values: points.map(({ dose }) => dose) }],
          },
        }),
  }
}
