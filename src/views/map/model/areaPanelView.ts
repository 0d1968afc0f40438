import { measurePlaces } from '../../../analysis/measurePlaces.ts'
import type { RankInterval } from '../../../analysis/rankIntervals.ts'
import { areasServed } from '../../../analysis/servingLinks.ts'
import { similarAreas } from '../../../analysis/similarAreas.ts'
import type { AreaId } from '../../../domain/Area.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Indicator } from '../../../domain/Indicator.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { areaName, indicatorById } from '../../../domain/lookups.ts'
import { sourceTexts } from '../../../domain/sourceText.ts'
import type { AskedFigure } from '../../../facts/figures/figureMethod.ts'
import { indicatorPhrase } from '../../../facts/figures/indicatorPhrase.ts'
import { lackSentence } from '../../../facts/figures/lackText.ts'
import { likenessIndicators } from '../../../facts/figures/likenessIndicators.ts'
import { mapName } from '../../../facts/figures/mapName.ts'
import { priorityGaps } from '../../../facts/figures/priorityGaps.ts'
import { residentsText } from '../../../facts/figures/residentsText.ts'
import { squareKm } from '../../../facts/figures/squareKm.ts'
import { type StripView, stripView } from '../../../facts/figures/stripView.ts'
import { type MeasureLine, measureLine } from '../../../facts/measures/measureView.ts'
import type { ChoroplethView } from '../../../map/model/choroplethView.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { listText, numberText, rangeText } from '../../../words/format.ts'
import { midSentence } from '../../../words/midSentence.ts'

export interface AreaPanelView {
  readonly areaId: AreaId
  readonly name: string
  readonly place: string
  readonly figure: string
  readonly verdict: { readonly lead: string; readonly rest: string }
  readonly interval: string
  readonly rank: string
  /** What the figure's own method is asked by; null where the map shows something else than one figure. */
  readonly about: AskedFigure | null
  readonly stripsTitle: string
  readonly strips: readonly StripView[]
  readonly measures: readonly MeasureLine[]
  readonly alsoMunicipality: string
  readonly gap: string
  readonly sources: string
  readonly similar: { readonly names: string; readonly reason: string } | null
}

const STRIPS = 5

/** Everything the side panel says about one area under the map's indicator and period. Null for an unknown area. */
export function areaPanelView(
  dataset: Dataset,
  view: ChoroplethView,
  areaId: AreaId,
  ranks: readonly (RankInterval | null)[] | null,
  language: Language,
): AreaPanelView | null {
  const areaAt = dataset.areaIndex.get(areaId)
  const area = areaAt === undefined ? undefined : dataset.areas[areaAt]
  if (areaAt === undefined || !area) return null
  const words = catalogue(language)
  const figure = view.figures.figures[areaAt]!
  const { indicator } = view
  const rank = ranks?.[areaAt]
  const targeted = dataset.measures.filter((measure) => areasServed(dataset, measure.id).includes(areaId))
  const placeOf = measurePlaces(dataset)
  const unplaced = dataset.measures.filter((measure) => placeOf(measure) === 'unknown').length
  const reachingAll = dataset.measures.filter((measure) => measure.reach === 'municipality').length
  const gaps = priorityGaps(dataset).map((priority, i) =>
    i === 0 ? priority.name[language] : midSentence(priority.name[language], language),
  )
  const shown = figure.cell.kind === 'missing' ? view.values[areaAt]! : view.labels[areaAt]!
  const range = figure.interval
    ? rangeText(figure.interval.lower, figure.interval.upper, indicator.unit, indicator.decimals, language)
    : ''
  return {
    areaId,
    name: mapNameInPanel(dataset, areaAt),
    place: placeLine(dataset, areaAt, language),
    figure: shown,
    about: view.detail
      ? null
      : {
          indicatorId: indicator.id,
          period: view.figures.period,
          own: { name: area.name, value: shown, interval: range },
        },
    verdict: view.detail ? { lead: view.detail[areaAt] ?? '', rest: '' } : verdictOf(view, areaAt, language),
    interval: range !== '' && !view.detail ? words.panel.interval(range) : '',
    rank: rank && !view.detail ? words.panel.rank(rank.from, rank.to, rank.of) : '',
    stripsTitle: words.panel.among(area.name, numberText(dataset.areas.length, 0, language)),
    strips: stripIndicators(dataset, indicator).map((other) => stripView(dataset, other, areaId, language)),
    measures: targeted.map((measure) => measureLine(dataset, measure, areaId, language)),
    alsoMunicipality: [
      reachingAll === 0 ? '' : words.panel.alsoMunicipality(reachingAll),
      unplaced === 0 ? '' : words.panel.alsoUnplaced(unplaced),
    ]
      .filter((text) => text !== '')
      .join(' '),
    gap: gaps.length === 0 ? '' : words.panel.gaps(listText(gaps, language)),
    sources: sourcesLine(dataset, indicator, language),
    similar: similarLine(dataset, areaId, language),
  }
}

/** Where the panel's figures come from, each table once. */
function sourcesLine(dataset: Dataset, current: Indicator, language: Language): string {
  const used = [current, ...stripIndicators(dataset, current)]
  const tables = sourceTexts(used)
  return tables.length === 0 ? '' : catalogue(language).panel.sourceList(listText(tables, language))
}

const SIMILAR_SHOWN = 3
/** The three areas most like this one, and what binds it to the nearest. */
function similarLine(dataset: Dataset, areaId: AreaId, language: Language): AreaPanelView['similar'] {
  const nearest = similarAreas(dataset, areaId, likenessIndicators(dataset)).slice(0, SIMILAR_SHOWN)
  const first = nearest[0]
  if (!first) return null
  const names = nearest.map((other) => areaName(dataset, other.areaId))
  const binds = first.binds.flatMap(({ indicatorId }) => {
    const indicator = indicatorById(dataset, indicatorId)
    return indicator ? [indicatorPhrase(indicator, language)] : []
  })
  const words = catalogue(language).panel
  return {
    names: listText(names, language),
    reason: binds.length > 0 ? words.similarBy(listText(binds, language)) : '',
  }
}

function mapNameInPanel(dataset: Dataset, areaAt: number): string {
  const area = dataset.areas[areaAt]!
  return area.kind === 'landsbygd' ? area.name : mapName(area, dataset.meta)
}

function placeLine(dataset: Dataset, areaAt: number, language: Language): string {
  const area = dataset.areas[areaAt]!
  const words = catalogue(language).panel
  const { lens } = dataset.meta
  const kind = lens && area.kind === lens.kind ? lens.name[language] : words.kinds[area.kind]
  const parts = [
    kind,
    residentsText(dataset, [areaAt], language),
    area.areaKm2 === null ? '' : squareKm(area.areaKm2, language),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function verdictOf(view: ChoroplethView, areaAt: number, language: Language): { lead: string; rest: string } {
  const words = catalogue(language).panel
  const figure = view.figures.figures[areaAt]!
  if (figure.cell.kind === 'missing')
    return { lead: catalogue(language).map.missingReasons[figure.cell.reason], rest: '' }
  if (view.indicator.unit === 'count') return { lead: '', rest: '' }
  if (!view.figures.municipality) return words.verdicts.none
  const verdict = words.verdicts[figure.comparison]
  if (figure.comparison !== 'unknown') return verdict
  return { ...verdict, rest: `${verdict.rest} ${lackSentence(view.indicator, language)}` }
}

function stripIndicators(dataset: Dataset, current: Indicator): Indicator[] {
  return dataset.meta.keyIndicators
    .filter((id) => id !== current.id)
    .flatMap((id) => indicatorById(dataset, id) ?? [])
    .slice(0, STRIPS)
}
