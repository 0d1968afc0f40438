import type { AppState } from '../../../address/AppState.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { ChoroplethView } from '../../../map/model/choroplethView.ts'
import type { TakeAwayChart } from '../../../output/model/TakeAway.ts'
import { catalogue } from '../../../words/catalogue.ts'

/** The map's figures as bars with intervals, highest first, the municipality as a line; null where the map shows something else than values. */
export function mapChart(dataset: Dataset, view: ChoroplethView, { language }: AppState): TakeAwayChart | null {
  if (!view.isValue) return null
  const { figures, indicator } = view
  const known = figures.figures.flatMap(({ cell, interval }, at) =>
    cell.kind === 'value' ? [{ at, value: cell.value, interval }] : [],
  )
  if (known.length === 0) return null
  known.sort((a, b) => b.value - a.value || a.at - b.at)
  const tested = known.some(({ interval }) => interval !== null)
  const municipality = indicator.unit === 'count' ? null : figures.municipality
  return {
    kind: 'bars',
    categories: known.map(({ at }) => dataset.areas[at]!.name),
    decimals: indicator.decimals,
    yTitle: view.unit === '' ? view.title : `${view.title} (${view.unit})`,
    series: [
      {
        name: `${view.title} ${view.years}`.trim(),
        values: known.map(({ value }) => value),
        ...(tested
          ? {
              low: known.map(({ interval }) => interval?.lower ?? null),
              high: known.map(({ interval }) => interval?.upper ?? null),
            }
          : {}),
      },
    ],
    ...(municipality
      ? {
          lines: [
            {
              kind: 'municipality',
              name: catalogue(language).shell.municipality(dataset.meta.municipalityName),
              value: municipality.value,
            },
          ],
        }
      : {}),
  }
}
