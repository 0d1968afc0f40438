import type { IssueWords } from '../../issues/IssueWords.ts'
import { many, q } from './issuePhrases.ts'

/** Svenska ord för medelvärden och deras standardavvikelser. */
export const meanIssues = {
  'method-not-for-figure': {
    sentence: ({ indicator }) =>
      `${q(indicator)} har ci_method t, som bara är för medelvärden, inte för andelar, tal per invånare, antal, täthet eller medianer. Måttet visas utan intervall.`,
    fix: ({ allowed }) =>
      `Andelar har ci_method wilson, tal per 1 000 eller 100 000 invånare har byar. Ett medelvärde har en av enheterna ${allowed}.`,
    own: {
      sentence: ({ indicator }) =>
        `Intervallet som är valt för ${q(indicator)} är bara för medelvärden, inte för andelar, tal per invånare, antal, täthet eller medianer. Måttet visas utan intervall.`,
      fix: () => 'Inget behöver göras i filen. Hur måttets intervall räknas bestäms i paketet.',
    },
  },
  'sd-negative': {
    sentence: ({ text }) =>
      `Standardavvikelsen ${q(text)} är mindre än noll, vilket ingen kan vara. Uppgiften visas utan intervall.`,
    fix: () => 'Kontrollera standardavvikelsen mot källan, eller lämna cellen tom.',
  },
  'sd-without-n': {
    sentence: ({ indicator, count }) =>
      `${many(count, 'uppgift', 'uppgifter')} för ${q(indicator)} har standardavvikelse men inte minst två observationer i kolumnen n. Utan antalet finns inget intervall.`,
    fix: () => 'Skriv i kolumnen n hur många observationer medelvärdet bygger på.',
    own: {
      sentence: ({ indicator, count }) =>
        `${many(count, 'uppgift', 'uppgifter')} för ${q(indicator)} har standardavvikelse men inte minst två observationer. Utan antalet finns inget intervall.`,
      fix: () => 'Skriv i filen hur många observationer medelvärdet bygger på.',
    },
  },
  'sd-missing': {
    sentence: ({ indicator }) =>
      `${q(indicator)} har ci_method t, men ingen uppgift har standardavvikelse. Måttet visas utan intervall.`,
    fix: () =>
      'Skriv observationernas standardavvikelse i kolumnen sd och deras antal i n, eller ändra ci_method till none.',
    own: {
      sentence: ({ indicator }) =>
        `Ingen uppgift för ${q(indicator)} har standardavvikelse, som dess intervall görs av. Måttet visas utan intervall.`,
      fix: () => 'Ta med observationernas standardavvikelse och antal i filen.',
    },
  },
  'sd-unused': {
    sentence: ({ indicator, count }) =>
      `${many(count, 'standardavvikelse', 'standardavvikelser')} för ${q(indicator)} används inte: måttet har inte ci_method t.`,
    fix: () => 'Är måttet ett medelvärde, skriv t i kolumnen ci_method i indicators.csv. Lämna annars cellerna tomma.',
    own: {
      sentence: ({ indicator, count }) =>
        `${many(count, 'standardavvikelse', 'standardavvikelser')} för ${q(indicator)} används inte: måttet har inget intervall för medelvärden.`,
      fix: () => 'Inget behöver göras i filen. Hur måttets intervall räknas bestäms i paketet.',
    },
  },
} as const satisfies Record<string, IssueWords>
