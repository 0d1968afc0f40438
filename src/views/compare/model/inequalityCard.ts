import type { Measured } from '../../../analysis/inequality.ts'
import { inequalityChange } from '../../../analysis/inequalityChange.ts'
import { spatialPattern } from '../../../analysis/spatialPattern.ts'
import type { ChartTable } from '../../../charts/model/ChartTable.ts'
import type { AreaId } from '../../../domain/Area.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Indicator } from '../../../domain/Indicator.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { areaName } from '../../../domain/lookups.ts'
import type { Period } from '../../../domain/Period.ts'
import { chartCatalogue } from '../../../words/chartCatalogue.ts'
import { listText, numberText, rangeText } from '../../../words/format.ts'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import { differenceText, signedDifference } from './differenceText.ts'

export interface InequalityCard {
  readonly sentence: string
  readonly table: ChartTable
  /** What each measure says, in the order of the rows. */
  readonly help: readonly { readonly name: string; readonly text: string }[]
  readonly notes: readonly string[]
}

const SHARE = 2

/** How far apart the areas lie, period by period, in words and measures. Null for counts and with too few areas. */
export function inequalityCard(dataset: Dataset, indicator: Indicator, language: Language): InequalityCard | null {
  const found = inequalityChange(dataset, indicator)
  const latest = found?.periods.at(-1)
  if (!found || !latest) return null
  const words = chartCatalogue(language).comparison
  const said = compareCatalogue(language).comparePanel.courses
  const nameOf = (id: AreaId): string => areaName(dataset, id)
  const gapText = ({ value, interval }: Measured): string => {
    const text = differenceText(value, indicator, language)
    return interval
      ? `${text} (${rangeText(interval.lower, interval.upper, 'points', indicator.decimals, language)})`
      : text
  }
  const ratio = ({ value }: Measured): string => numberText(value, SHARE, language)
  const rows = (
    [
      ['gap', gapText],
      ['ratio', ratio],
      ['fifthsGap', gapText],
      ['fifthsRatio', ratio],
      ['coefficientOfVariation', ratio],
      ['gini', ratio],
      ['dissimilarity', ratio],
    ] as const
  ).flatMap(([key, text]) => {
    const cells = found.periods.map((each) => {
      const measured = each[key]
      if (!measured) return words.notDefined
      const approximate = key === 'dissimilarity' && each.dissimilarity?.approximate
      return approximate ? words.approximately(text(measured)) : text(measured)
    })
    return found.periods.some((each) => each[key] !== null) ? [{ key, cells }] : []
  })
  const { change } = found
  const from = found.first ?? latest.period
  return {
    sentence: [
      latest.gap.value === 0
        ? said.noGap(latest.period)
        : said.gapNow(
            nameOf(latest.highest),
            nameOf(latest.lowest),
            differenceText(latest.gap.value, indicator, language),
            latest.period,
          ),
      ...(change
        ? [
            said.gapChange[change.verdict](
              from,
              (change.verdict === 'unknown' ? signedDifference : differenceText)(
                change.difference,
                indicator,
                language,
              ),
            ),
          ]
        : []),
    ].join(' '),
    table: {
      caption: said.measureCaption,
      columns: [
        { title: said.measure, numeric: false },
        ...found.periods.map(({ period }) => ({ title: period, numeric: true })),
      ],
      rows: rows.map(({ key, cells }) => ({ id: key, cells: [words.measures[key], ...cells] })),
    },
    help: rows.map(({ key }) => ({ name: words.measures[key], text: words.measureHelp[key] })),
    notes: [
      words.areasCounted(numberText(latest.areas, 0, language), numberText(latest.of, 0, language)),
      ...(latest.suppressed > 0 ? [words.areasHidden(latest.suppressed)] : []),
      ...(latest.weightedBy ? [words.weightedBy[latest.weightedBy]] : []),
    ],
  }
}

const PROBABILITY = 3
const CLEAR = 0.05

/** Moran's I and the areas that stand out from their neighbours, for those who want to check. */
export function patternLines(dataset: Dataset, indicator: Indicator, period: Period, language: Language): string[] {
  const words = chartCatalogue(language).comparison
  const said = compareCatalogue(language).comparePanel.courses
  const pattern = spatialPattern(dataset, indicator, period)
  const nameOf = (id: AreaId): string => areaName(dataset, id)
  if (pattern.kind === 'none') return [words.patternNone[pattern.reason]]
  const { global, areas, permutations, seed, islands } = pattern
  const standing = areas.flatMap(({ areaId, local }) =>
    local && (local.adjustedProbability ?? 1) < CLEAR ? [`${nameOf(areaId)} (${words.quadrants[local.quadrant]})`] : [],
  )
  return [
    words.patternGlobal(
      numberText(global.index, SHARE, language),
      numberText(global.n, 0, language),
      numberText(global.permutationProbability ?? global.randomisation.probability, PROBABILITY, language),
    ),
    words.patternCaution,
    standing.length > 0 ? `${said.neighbours}: ${listText(standing, language)}.` : said.nobodySticksOut,
    ...(islands.length > 0 ? [words.islands(listText(islands.map(nameOf), language))] : []),
    said.expertMethod(numberText(permutations, 0, language), String(seed)),
  ]
}
