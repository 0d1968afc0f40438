import { municipalityReference } from '../../../../analysis/municipalityReference.ts'
import { residentCounts } from '../../../../analysis/residentCounts.ts'
import type { IndicatorAt } from '../../../../analysis/sharedWhole.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { areaName } from '../../../../domain/lookups.ts'
import type { TakeAway } from '../../../../output/model/TakeAway.ts'
import { chartCatalogue } from '../../../../words/chartCatalogue.ts'
import { commonParts, withUnit } from '../../model/takeAwayParts.ts'
import type { RelationView } from './relationView.ts'

/** Two indicators against each other as they leave the application: the pairs, what they say, and what they cannot say. */
export function relationTakeAway(
  dataset: Dataset,
  first: IndicatorAt,
  second: IndicatorAt,
  view: RelationView,
  stamp: readonly string[],
  language: Language,
): TakeAway {
  const words = chartCatalogue(language).chart
  const { areas } = view.relation
  const residents = residentCounts(dataset)
  const nameOf = (id: string): string => areaName(dataset, id)
  const [x, y] = [first, second].map(({ indicator, period }) => `${withUnit(indicator, language)} ${period}`) as [
    string,
    string,
  ]
  const notes = [view.line.text, view.warning.text, ...view.details]
  const reference =
    second.indicator.unit === 'count' ? null : municipalityReference(dataset, second.indicator, second.period)
  return {
    fileName: view.scatter.id,
    title: view.scatter.name,
    finding: view.sentence,
    unit: `${x}. ${y}.`,
    ...commonParts(dataset, [first, second], notes, stamp, language),
    table: {
      columns: [
        { heading: 'id', kind: 'text', onSlide: 'never' },
        { heading: words.area, kind: 'text' },
        { heading: x, kind: 'number', decimals: first.indicator.decimals },
        { heading: y, kind: 'number', decimals: second.indicator.decimals },
        { heading: words.residents, kind: 'number', decimals: 0 },
      ],
      rows: areas.map(({ areaId, x: across, y: up }) => {
        const persons = residents[dataset.areaIndex.get(areaId)!]!
        return [areaId, nameOf(areaId), across, up, persons > 0 ? persons : '']
      }),
    },
    chart: {
      kind: 'scatter',
      categories: areas.map(({ areaId }) => nameOf(areaId)),
      x: areas.map(({ x: across }) => across),
      xTitle: x,
      decimals: Math.max(first.indicator.decimals, second.indicator.decimals),
      yTitle: y,
      series: [{ name: second.indicator.name[language], values: areas.map(({ y: up }) => up) }],
      ...(reference ? { lines: [{ kind: 'municipality', name: words.municipality, value: reference.value }] } : {}),
    },
  }
}
