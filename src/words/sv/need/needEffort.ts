import { countWord, countWordCapital } from '../first/number.ts'

/** Words about need beside measures. A verdict is a question; no sentence says that one thing leads to another. */
export const needEffort = {
  title: (need: string) => `${need} och riktade insatser`,
  subtitle: (method: string, counted: string) => `${method} Insatser: ${counted}, de som är riktade till området.`,
  need: 'Behov',
  effort: 'Riktade insatser',
  effortCounts: ['Ingen', 'En', 'Två eller fler'] as readonly string[],
  needLevels: ['Inget tydligt högt', 'Går inte att säga', 'Tydligt högt'] as readonly string[],
  marksNote: 'Varje ockra ruta är en riktad insats. Talet i förklaringens rutor är antalet områden.',
  doseNote: 'Antal insatser, inte dos. En bedömning är en fråga till mötet, inte ett svar.',
  questions: {
    'high-without': 'Behövs en insats?',
    'high-with': 'Räcker insatsen?',
    'not-high-with': 'Når den dem som behöver?',
    'not-high-without': 'Ingen fråga nu',
    'cannot-tell': 'Går inte att säga',
  },
  verdicts: {
    'high-without': 'Högt behov, ingen riktad insats',
    'high-with': 'Högt behov, insats finns',
    'not-high-with': 'Inget tydligt högt behov, insats finns',
    'not-high-without': 'Inget tydligt högt behov, ingen riktad insats',
    'cannot-tell': 'Går inte att säga',
  },
  question: (verdict: string, question: string) => `${verdict}. ${question}`,
  high: (count: number, place: string) =>
    `${countWordCapital(count)} ${count === 1 ? 'område' : 'områden'}${place} har tydligt högt behov`,
  kinds: { tatort: ' i tätorten', ort: ' i de mindre orterna', landsbygd: ' på landsbygden', annat: '' },
  /** Åldrarna är tomma när inga är valda. */
  aimedOne: (ages: string) => (ages === '' ? 'riktad insats' : `insats riktad till ${ages} år`),
  aimedMany: (ages: string) => (ages === '' ? 'riktade insatser' : `insatser riktade till ${ages} år`),
  allWith: (count: number, one: string): string => (count === 1 ? ` och en ${one}.` : ` och en ${one} var.`),
  allWithSeveral: (many: string) => ` och ${many}.`,
  noneWith: (one: string) => ` men ingen ${one}.`,
  someWithout: (count: number, one: string) =>
    count === 1 ? `; ett av dem har ingen ${one}.` : `; ${countWord(count)} av dem har ingen ${one}.`,
}
