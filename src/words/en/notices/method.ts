import type { method as swedish } from '../../sv/notices/method.ts'

export const method: typeof swedish = {
  title: 'How what is shown here is worked out',
  others: 'Everything else that is worked out',
  figure: {
    period: 'Period',
    interval: 'Interval (95%)',
    intervals: {
      wilson: 'Wilson’s interval for shares: what chance can do to the figure when conditions are the same.',
      byar: 'Byar’s interval for counts per resident: what chance can do to the figure when conditions are the same.',
      t: 'A t interval from the standard deviation and the count: what chance can do to the figure when conditions are the same.',
    },
    denominator: 'Counted on',
    municipality: 'Municipality',
    reference: {
      published: (value) => `${value}, published value`,
      'weighted-mean': (value) => `${value}, weighted mean of the areas`,
    },
    newDefinition: 'New definition',
    source: 'Source',
    part: (weight, period) => [`weight ${weight}`, period].filter(Boolean).join(', '),
    scale: 'Scale',
    scales: {
      z: 'Distance from the mean of the areas, in standard deviations. Higher is greater need.',
      'min-max': 'From 0 for the area with the least need to 100 for the one with the greatest, in each indicator.',
      percentile: 'Share of the areas that have less need, in each indicator.',
      reference: 'Distance from the municipality’s value in proportion to it. Higher is greater need.',
    },
    drawn: (draws) =>
      `The figures are drawn anew ${draws} times within their uncertainty, and the weights are varied. The interval holds 95 per cent of the scores.`,
  },
  topics: {
    value: {
      title: 'Value and interval',
      text: 'The value is what the source has published. The interval (95%) says what chance can do to the figure when conditions are the same: Wilson’s for shares, Byar’s for counts per resident, a t interval for means. Without a denominator there is no interval.',
    },
    clearly: {
      title: 'Clearly, or cannot be told',
      text: 'An area is clearly above or below the municipality when its whole interval is on that side of the municipality’s own value. Where the interval holds that value the difference may be chance. Two areas are compared by the interval of their difference (Newcombe).',
    },
    places: {
      title: 'Possible places',
      text: 'The figures are drawn anew 1,000 times within their uncertainty, and the areas are put in order each time. Possible places are those that the areas get in 90 per cent of the draws (5–95%). Place 1 is highest.',
    },
    change: {
      title: 'Change',
      text: 'The later value minus the earlier, in percentage points for shares, with an interval of the difference. Periods on either side of a new definition are never compared. An increase is not in itself worse or better.',
    },
    trend: {
      title: 'Increases or decreases',
      text: 'This is said only of five periods or more with one definition, when a weighted straight line has a clear slope and the slope keeps its sign without any one of the periods. With fewer periods the change between two is shown.',
    },
    groups: {
      title: 'Groups of areas',
      text: 'Shares are worked out anew from counts: numerators and denominators are added. Where there is only the share it is weighted by the denominator and marked “about”. Medians and indexes are never added.',
    },
    need: {
      title: 'Need score',
      text: 'The indicators are put on one scale and turned so that higher is greater need, weighted and added. Where figures for more than a part of the weight are missing there is no score. Which indicators, weights and scale apply stands under the map and in Weights.',
    },
    level: {
      title: 'Clearly high need, and place between',
      text: 'The score is worked out many times: figures are drawn within their uncertainty, weights are varied and the way of counting is changed. The need is clearly high when the whole interval of places (5–95%) is in the upper third, or the whole interval of the score above the municipality.',
    },
    verdict: {
      title: 'The question for the meeting',
      text: 'The level of need is set beside whether there is a directed measure for the area. What is said is a question for the meeting, not an answer. Measures that reach the whole municipality are not counted in unless the rule says so.',
    },
    reach: {
      title: 'How many a measure reaches',
      text: 'Those who live in the measure’s areas and are of the target group’s ages, times the share that is stated. Ages that cut a five-year group are spread evenly and marked “about”. A ground or a circle reaches an area by the share of its surface.',
    },
    dose: {
      title: 'Dose',
      text: 'Full-time equivalents, hours or kronor per 100 in the target group. A measure in several areas is split by the stated share, else by the size of the target group, and never counted whole in each. An unknown dose stays unknown.',
    },
    gradient: {
      title: 'Does the dose rise with need',
      text: 'Dose per person against need score: a weighted slope with its interval, and a concentration curve in the order of need. Where the interval holds zero it cannot be told.',
    },
    coverage: {
      title: 'Coverage and gaps',
      text: 'A cell is an area, a prioritised area and an age group. A gap is clearly high need without a measure directed there. Measures for all ages and without stated ages are counted apart.',
    },
    before: {
      title: 'Before and after a measure',
      text: 'The difference between the areas with the measure and the others, before and after its start. There is an interval with three periods before or more. It is not an evaluation of effects.',
    },
    budget: {
      title: 'Budget',
      text: 'Costs that are stated in the documents, split between funders by the stated share. Measures without a known cost are counted up and never become zero.',
    },
    compass: {
      title: 'The compass',
      text: 'A principal component analysis of standardised indicators. The direction of a magnet is the indicator’s, and its percentage says how much of the indicator’s differences the disc shows. Areas close to each other are alike in the indicators.',
    },
    landscapes: {
      title: 'Landscapes',
      text: 'Areas with similar figures in all indicators, grouped by Ward’s method. The stability is how alike the groups are when one area is left out and when the areas are drawn anew. They are a way to draw, not classes that exist by nature.',
    },
    relation: {
      title: 'The relationship of two indicators',
      text: 'Pearson’s correlation with a 95% interval (Fisher’s z), areas weighted alike. A line is drawn only when the interval does not hold zero and no single area carries the relationship. It concerns areas, not persons.',
    },
    inequality: {
      title: 'Differences between areas',
      text: 'Highest minus lowest area, and the same for fifths of the residents, coefficient of variation, Gini coefficient and dissimilarity index. Periods are compared only when the same areas are counted.',
    },
    likeness: {
      title: 'Most alike',
      text: 'Distance in standard deviations over the compass’s indicators. The smaller the number, the more alike.',
    },
    classes: {
      title: 'Classes on the map',
      text: 'The limits are worked out over all periods, so that colours do not change meaning. A limit belongs to the class above it. Natural breaks, quantiles, equal intervals, standard deviations or your own limits.',
    },
    hidden: {
      title: 'Figures that are not shown',
      text: 'Counts below the package’s limit, shares that rest on so few, and what would reveal them. Zero, missing and not shown are three different things.',
    },
  },
}
