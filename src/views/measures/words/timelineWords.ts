const sv = {
  measure: 'Insats',
  indicator: 'Mått',
  sentence: {
    withInterval: (name: string, change: string, range: string) =>
      `Efter starten har skillnaden i ${name} mellan områdena med insatsen och de andra ändrats med ${change} (mellan ${range}).`,
    curves: (name: string) => `${name} i områdena med insatsen och i de andra, före och efter starten.`,
    none: 'Ingen insats är riktad till vissa områden, så det finns inget att ställa bredvid.',
    noCourse: 'Inget mått har siffror för flera perioder per område.',
  },
  served: 'Områden med insatsen',
  others: 'Övriga områden',
  warningTitle: 'Detta är inte en effektutvärdering',
  warning: 'Områdena är inte utlottade: insatsen finns där någon har sett ett behov, och annat kan ha hänt samtidigt.',
  obstacles: {
    'whole-municipality': 'Insatsen når hela kommunen. Det finns inga områden utan den att ställa bredvid.',
    'no-areas': 'Insatsen är inte kopplad till något område.',
    'all-areas': 'Insatsen når alla områden. Det finns inga utan den att ställa bredvid.',
    'no-start': 'Det framgår inte när insatsen började, så före och efter går inte att skilja åt.',
    'not-combined': 'Måttet går inte att räkna samman för flera områden.',
    'no-period-before': 'Det finns ingen siffra före starten.',
    'no-period-after': 'Det finns ingen siffra från starten eller senare.',
    'series-break': 'Måttet har ny definition mellan före och efter; perioderna kan inte jämföras.',
  },
  fewBefore: (before: string, least: string) =>
    `Perioder med siffra före starten: ${before}. Minst ${least} behövs för att se hur mycket skillnaden brukar variera, så förändringarna ställs inte mot varandra.`,
  withBefore: (before: string) =>
    `Intervallet bygger på hur mycket skillnaden varierade under de ${before} perioderna före. Rymmer det noll kan förändringen vara vanlig variation.`,
  small: 'Med få områden på ena sidan väger ett enda område tungt.',
  barsTitle: 'Insatserna i tid',
  start: (start: string) => `Start ${start}`,
  noStart: 'start framgår inte',
  ongoing: 'pågår',
  noEnd: 'slut framgår inte',
  wide: 'hela kommunen',
  unplaced: 'räckvidd okänd',
  year: 'År',
  takeAway: {
    title: (measure: string, indicator: string) => `${indicator} och insatsen ${measure}`,
    period: 'Period',
    when: 'Före eller efter',
    before: 'före',
    after: 'efter',
  },
}

export type TimelineWords = typeof sv

const en: TimelineWords = {
  measure: 'Measure',
  indicator: 'Indicator',
  sentence: {
    withInterval: (name, change, range) =>
      `Since the start, the difference in ${name} between areas with the measure and the others has changed by ${change} (between ${range}).`,
    curves: (name) => `${name} in areas with the measure and in the others, before and after the start.`,
    none: 'No measure is directed at certain areas, so there is nothing to set side by side.',
    noCourse: 'No indicator has figures for several periods by area.',
  },
  served: 'Areas with the measure',
  others: 'Other areas',
  warningTitle: 'This is not an evaluation of effect',
  warning:
    'Areas were not drawn by lot: the measure is where somebody saw a need, and other things may have happened too.',
  obstacles: {
    'whole-municipality': 'The measure reaches the whole municipality. There are no areas without it to set beside.',
    'no-areas': 'The measure is linked to no area.',
    'all-areas': 'The measure reaches every area. There are none without it to set beside.',
    'no-start': 'When the measure began is not stated, so before and after cannot be told apart.',
    'not-combined': 'The indicator cannot be put together for several areas.',
    'no-period-before': 'There is no figure before the start.',
    'no-period-after': 'There is no figure from the start or later.',
    'series-break': 'The indicator has a new definition between before and after; the periods cannot be compared.',
  },
  fewBefore: (before, least) =>
    `Periods with a figure before the start: ${before}. At least ${least} are needed to see how much the difference usually varies, so the changes are not set against each other.`,
  withBefore: (before) =>
    `The interval rests on how much the difference varied over the ${before} periods before. If it includes zero, the change may be ordinary variation.`,
  small: 'With few areas on one side a single area weighs heavily.',
  barsTitle: 'The measures in time',
  start: (start) => `Start ${start}`,
  noStart: 'start not stated',
  ongoing: 'ongoing',
  noEnd: 'end not stated',
  wide: 'whole municipality',
  unplaced: 'reach unknown',
  year: 'Year',
  takeAway: {
    title: (measure, indicator) => `${indicator} and the measure ${measure}`,
    period: 'Period',
    when: 'Before or after',
    before: 'before',
    after: 'after',
  },
}

/** Words of measures in time. Never an effect, never a cause. */
export const timelineWords = { sv, en }
