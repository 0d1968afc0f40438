import { DEFAULT_COMPASS_QUESTION } from '../../src/address/CompassQuestion.ts'
import type { AreaId } from '../../src/domain/Area.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import type { Indicator } from '../../src/domain/Indicator.ts'
import type { Period } from '../../src/domain/Period.ts'
import { compassRequest } from '../../src/facts/landscapes/compassRequest.ts'
import type { RandomSource } from '../../src/stats/random.ts'
import * as a from './allAnalyses.ts'

export interface World {
  readonly dataset: Dataset
  /** One whose figures were replaced. */
  readonly indicator: Indicator
  readonly periods: readonly Period[]
  readonly area: AreaId
  readonly other: AreaId
  readonly next: RandomSource
}

const last = ({ periods }: World): Period => periods.at(-1) ?? ''
const first = ({ periods }: World): Period => periods[0] ?? ''
const cells = (w: World) =>
  w.dataset.areas.flatMap(({ id }) => {
    const figure = a.indicatorFigures(w.dataset, w.indicator, last(w)).figures.find(({ areaId }) => areaId === id)
    return figure?.cell.kind === 'value' ? [figure.cell] : []
  })
const figures = (w: World) => cells(w).map(({ value }) => value)
const compassOf = (w: World) => {
  const { choice, spec } = compassRequest(w.dataset, { ...DEFAULT_COMPASS_QUESTION, indicators: [] })
  const ids = [...new Set([w.indicator.id, ...choice.indicatorIds])]
  return { table: a.compassFromDataset(w.dataset, { ...choice, indicatorIds: ids }), spec }
}
const compass = (w: World) => {
  const { table, spec } = compassOf(w)
  return a.compassFit(table, spec)
}
/** The compass without what is infinite or missing by its description: fences that there are none of, unknown places. */
const fitted = <T>(
  w: World,
  use: (fit: Extract<ReturnType<typeof compass>, { placement: unknown }>) => T,
): T | null => {
  const fit = compass(w)
  return fit.frame ? use(fit) : null
}
const specs = (w: World) =>
  w.dataset.needSpecs.map((spec) => ({
    ...spec,
    draws: 20,
    components: [
      { ...spec.components[0]!, indicatorId: w.indicator.id, weight: 1e-308, sign: 1 as const },
      ...spec.components,
    ],
  }))
const results = (w: World) =>
  specs(w).flatMap((spec) => {
    const result = a.compositeIndex(w.dataset, spec)
    return result.kind === 'index' ? [result] : []
  })
const effort = { priority: null, ages: null, kind: 'fte', rule: 'per-head', needWeights: null } as const

/** A goal of an area and one of the municipality, with and without a target. */
const goalsOf = (w: World) =>
  [w.area, null].flatMap((areaId) =>
    [null, 10].map((target) => ({
      areaId,
      groupId: null,
      baselinePeriod: first(w),
      direction: 'increase' as const,
      target,
      targetYear: null,
    })),
  )

/** How the analyses are asked; all of them with figures from a file. */
export const ANALYSES: Readonly<Record<string, (world: World) => unknown>> = {
  ageProfile: (w) => a.ageProfile(w.dataset, [w.area, w.other]),
  areasServed: (w) => w.dataset.measures.map(({ id }) => a.areasServed(w.dataset, id)),
  areaSpread: (w) => a.areaSpread(figures(w)),
  areaWeights: (w) =>
    a.areaWeights(
      w.dataset,
      cells(w).map((_, at) => at),
      cells(w),
    ),
  beforeAfter: (w) => w.dataset.measures.map((measure) => a.beforeAfter(w.dataset, measure, w.indicator)),
  breakBetween: (w) => a.breakBetween(w.indicator, first(w), last(w)),
  chanceRing: (w) => fitted(w, ({ frame, table }) => a.chanceRing(frame, table, w.area)),
  changeColumn: (w) => a.changeColumn(w.dataset, w.indicator, first(w), last(w)),
  changeOverTime: (w) => a.changeOverTime(w.dataset, w.indicator, w.area, first(w), last(w)),
  compareAreas: (w) => a.compareAreas(w.dataset, w.indicator, last(w), w.area, w.other),
  compareWithMunicipality: (w) => a.compareWithMunicipality(w.dataset, w.indicator, last(w), w.area),
  compassFit: (w) =>
    fitted(w, ({ placement, groups, magnets, quality, frame }) => [placement, groups, magnets, quality, frame]),
  // Figures and levels that are missing are NaN there, by its description.
  compassFromDataset: (w) => compassOf(w).table.weights,
  compassTrails: (w) => fitted(w, ({ frame, table }) => a.compassTrails(frame, table, 'actual')),
  compositeIndex: (w) => results(w).map(({ areas, municipality }) => [areas, municipality]),
  countedDataset: (w) => a.countedDataset(w.dataset, 'ongoing').measures,
  coverageRows: (w) => a.coverageRows(w.dataset),
  datasetInScope: (w) => {
    const inTwo = w.dataset.areas.map((area, at) => ({ ...area, municipality: at % 3 === 0 ? '1' : '2' }))
    const { areas, population, places } = a.datasetInScope({ ...w.dataset, areas: inTwo }, 'kommun:1')
    return [areas.length, population.persons, places]
  },
  standing: (w) => w.periods.map((period) => a.standing(w.dataset, w.indicator.id, period, w.dataset.areas[0]!.id)),
  standingAbove: (w) =>
    w.periods.map((period) => a.standingAbove(w.dataset, w.indicator.id, period, w.dataset.areas[0]!.id)),
  levelAbove: (w) => [a.levelAbove(w.dataset)],
  distanceCompass: (w) => fitted(w, ({ frame, table }) => a.distanceCompass(frame, table)),
  doseAgainstNeed: (w) => results(w).map((result) => a.doseAgainstNeed(w.dataset, result, effort)),
  doseRows: (w) => (['leave-out', 'per-head', 'by-need'] as const).map((rule) => a.doseRows(w.dataset, rule)),
  figureDifference: (w) => cells(w).map((cell) => a.figureDifference(w.indicator, cell, cells(w)[0]!)),
  figureInterval: (w) => cells(w).map((cell) => a.figureInterval(w.indicator, cell)),
  firstComparable: (w) => a.firstComparable(w.indicator, w.periods, last(w)),
  frameDrift: (w) => fitted(w, ({ frame, table }) => table.periods.map((period) => a.frameDrift(frame, table, period))),
  fundedParts: (w) => w.dataset.measures.map(a.fundedParts),
  gapRanking: (w) => results(w).map((result) => a.gapRanking(w.dataset, result, effort)),
  gapSummaries: (w) => a.gapSummaries(w.dataset),
  goalOutcome: (w) =>
    goalsOf(w).map((goal) => a.goalOutcome(w.indicator, goal, a.goalSeries(w.dataset, w.indicator, goal))),
  goalSeries: (w) => goalsOf(w).map((goal) => a.goalSeries(w.dataset, w.indicator, goal)),
  groupMoves: (w) =>
    fitted(w, ({ frame, table }) =>
      table.periods.map((period) => {
        const place = a.placeAreas(frame, table, period).placed.find(({ areaId }) => areaId === w.area)
        return place ? a.groupMoves([place, place] as never) : null
      }),
    ),
  groupStability: (w) => fitted(w, ({ frame, placement }) => a.groupStability(frame, placement, w.next, 3)),
  movement: (w) =>
    fitted(w, ({ frame, placement: { placed } }) =>
      placed.length > 1 ? a.movement(frame, placed[0]!, placed[1]!) : null,
    ),
  groupFigures: (w) => a.groupFigures(w.dataset, w.indicator, last(w)),
  indicatorFigures: (w) => a.indicatorFigures(w.dataset, w.indicator, last(w)),
  inequality: (w) =>
    w.dataset.indicators.slice(0, 5).map(({ id }) => a.inequality(w.dataset, w.indicator, last(w), { orderingId: id })),
  inequalityChange: (w) => a.inequalityChange(w.dataset, w.indicator),
  lacksOf: (w) => w.dataset.measures.map(a.lacksOf),
  levelColumn: (w) => a.levelColumn(w.dataset, w.indicator, last(w)),
  likenessOrder: (w) =>
    a.likenessOrder(
      [a.levelColumn(w.dataset, w.indicator, last(w))],
      w.dataset.areas.map((_, at) => at),
    ),
  mayShowGroup: (w) => a.mayShowGroup(w.dataset, [w.area, w.other], []),
  municipalityReference: (w) => w.periods.map((period) => a.municipalityReference(w.dataset, w.indicator, period)),
  needRows: (w) => a.needRows({ ...w.dataset, needSpecs: specs(w) }),
  needUncertainty: (w) => specs(w).map((spec) => a.needUncertainty(w.dataset, spec)),
  planEffect: (w) => w.dataset.measures.slice(0, 3).map((measure) => a.planEffect(w.dataset, measure, [], null)),
  populationFifths: (w) =>
    figures(w).length === 0
      ? null
      : a.populationFifths(
          figures(w),
          figures(w).map(() => 1),
        ),
  presenceCurve: (w) => results(w).map((result) => a.presenceCurve(w.dataset, result, new Set([w.area]))),
  packageChanges: (w) => [
    a.packageChanges(w.dataset, a.protectDataset(w.dataset).dataset),
    a.packageChanges(w.dataset, w.dataset),
  ],
  protectDataset: (w) => a.protectDataset(w.dataset).dataset.references,
  radvizCompass: (w) => fitted(w, ({ frame, table }) => a.radvizCompass(frame, table)),
  rankIntervals: (w) => a.rankIntervals(a.indicatorFigures(w.dataset, w.indicator, last(w)), { draws: 20 }),
  residentCounts: (w) => a.residentCounts(w.dataset),
  residentPeriod: (w) => a.residentPeriod(w.dataset),
  reachByArea: (w) => w.dataset.measures.map((measure) => a.reachByArea(w.dataset, measure)),
  reachInAreas: (w) => w.dataset.measures.map((measure) => a.reachInAreas(w.dataset, measure, [w.area, w.other])),
  relationship: (w) =>
    w.dataset.indicators
      .slice(0, 4)
      .map((indicator) =>
        a.relationship(
          w.dataset,
          { indicator: w.indicator, period: last(w) },
          { indicator, period: w.dataset.values.get(indicator.id)?.periods.at(-1) ?? '' },
        ),
      ),
  similarAreas: (w) =>
    a.similarAreas(
      w.dataset,
      w.area,
      w.dataset.indicators.map(({ id }) => id),
    ),
  smallestChange: (w) => specs(w).map((spec) => a.smallestChange(w.dataset, spec, w.area)),
  spatialPattern: (w) => a.spatialPattern(w.dataset, w.indicator, last(w), { permutations: 9 }),
  trendOverTime: (w) => w.dataset.areas.map(({ id }) => a.trendOverTime(w.dataset, w.indicator, id)),
  verdictRows: (w) => a.verdictRows(w.dataset),
}

/** Steps of an analysis, and one above whose file cannot run without theirs. */
export const REACHED_THROUGH: Readonly<Record<string, string>> = {
  medoidOf: 'compassFit',
  topPlaces: 'needUncertainty',
  isSameReference: 'changeColumn',
  isSameSet: 'inequalityChange',
  measurePlaces: 'coverageRows',
  CellTable: 'protectDataset',
  FigureSampler: 'needUncertainty',
  NeedSimulation: 'needUncertainty',
  SumRelations: 'protectDataset',
  ageCover: 'coverageRows',
  aggregateInto: 'needUncertainty',
  boundScore: 'needUncertainty',
  canAggregate: 'needUncertainty',
  cellAmounts: 'protectDataset',
  chooseK: 'compassFit',
  clip: 'compassFit',
  clockwiseOrder: 'compassFit',
  combineFigures: 'groupFigures',
  compare: 'indicatorFigures',
  compassSteps: 'compassFit',
  componentPeriods: 'needUncertainty',
  componentScale: 'needUncertainty',
  contributionsOf: 'compositeIndex',
  coverageSheet: 'coverageRows',
  domainWeights: 'compassFromDataset',
  doseAnswers: 'doseRows',
  doseByArea: 'doseAgainstNeed',
  drawnRadius: 'compassFit',
  effortAmount: 'doseAgainstNeed',
  effortByArea: 'doseAgainstNeed',
  emptyFigureDraws: 'needUncertainty',
  fences: 'compassFit',
  findBandSums: 'protectDataset',
  findIndicators: 'compassFit',
  findPartitions: 'protectDataset',
  findReference: 'municipalityReference',
  findTwins: 'protectDataset',
  finiteOrNull: 'inequality',
  fitFrame: 'compassFit',
  fitNotes: 'compassFit',
  fitScales: 'compassFit',
  frameId: 'compassFit',
  frameIndicators: 'compassFit',
  groupFigure: 'groupFigures',
  groups: 'compassFit',
  hasFigures: 'levelColumn',
  hiddenDenominators: 'protectDataset',
  hidePrimary: 'protectDataset',
  hideSecondary: 'protectDataset',
  inequalityOverTime: 'inequalityChange',
  isOfPriority: 'coverageRows',
  isRecoverable: 'protectDataset',
  UsualDecimals: 'protectDataset',
  carriedValue: 'protectDataset',
  decimalsOf: 'protectDataset',
  findChanges: 'protectDataset',
  findIndicatorSums: 'protectDataset',
  isChangeColumn: 'protectDataset',
  mostResidents: 'protectDataset',
  needByPriority: 'verdictRows',
  onlySmallFits: 'protectDataset',
  possibleRanges: 'protectDataset',
  roundingOf: 'protectDataset',
  isSafe: 'protectDataset',
  isTested: 'levelColumn',
  judgement: 'compareAreas',
  levelRatio: 'chanceRing',
  levelledValue: 'compassFit',
  magnetTruth: 'compassFit',
  magnets: 'compassFit',
  mayCoverAges: 'coverageRows',
  methodsFor: 'needUncertainty',
  nameIngredients: 'compassFit',
  nearestGroup: 'compassFit',
  needEffortVerdicts: 'coverageRows',
  needModel: 'needUncertainty',
  needScales: 'needUncertainty',
  needTable: 'needUncertainty',
  needVerdictLevel: 'needRows',
  needWeights: 'gapRanking',
  orNull: 'inequality',
  orientPlane: 'compassFit',
  partsOfWhole: 'relationship',
  personsOfAges: 'reachByArea',
  pickDraws: 'needUncertainty',
  pickRows: 'needUncertainty',
  placeAreas: 'compassFit',
  placeByDistance: 'distanceCompass',
  placeProfile: 'compassFit',
  placeReference: 'compassFit',
  planePosition: 'compassFit',
  predictMissing: 'compassFit',
  primaryReason: 'protectDataset',
  principalPlane: 'compassFit',
  quality: 'compassFit',
  ranksOf: 'needUncertainty',
  referenceAt: 'compassFit',
  remainderOf: 'protectDataset',
  ringEquations: 'protectDataset',
  scoreOn: 'needUncertainty',
  scoresOf: 'needUncertainty',
  residentsAtLeast: 'mayShowGroup',
  servingLinks: 'reachByArea',
  setFigureDraw: 'needUncertainty',
  shareBetween: 'ageProfile',
  sharedBlocks: 'protectDataset',
  sharedWhole: 'relationship',
  sheetCell: 'protectDataset',
  startSimulation: 'needUncertainty',
  summariseSimulation: 'needUncertainty',
  tableIndex: 'compassFit',
  targetedMeasures: 'coverageRows',
  universalMeasures: 'coverageRows',
  possibleFigures: 'smallestChange',
  valueAtScore: 'smallestChange',
  weightAtLine: 'smallestChange',
  weightedMeanReferences: 'protectDataset',
  withoutHiddenBaselines: 'protectDataset',
  windowProfile: 'compassFit',
}
