/** Words of measures in time. Never an effect, never a cause. */
export const timeline = {
  measure: 'Insats',
  indicator: 'Mått',
  sentence: {
    withInterval: (name: string, change: string, range: string) =>
      `Efter starten har skillnaden i ${name} mellan områdena med insatsen och de andra ändrats med ${change} (mellan ${range}).`,
    cannotTell: (phrase: string, reason: string) =>
      `Om ${phrase} har ändrats mer i områdena med insatsen än i de andra går inte att säga. ${reason}`,
    fewBefore: 'Det finns för få perioder före starten för att veta hur mycket skillnaden brukar variera.',
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
