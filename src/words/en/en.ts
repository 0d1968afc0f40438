import type { LanguageFiles } from '../Words.ts'
import { firstWords } from './firstWords.ts'

/** The English words by part. What lacks or has more than the Swedish does not compile. */
export const en: LanguageFiles = {
  first: async () => firstWords,
  notices: async () => (await import('./noticesWords.ts')).noticesWords,
  settings: async () => (await import('./settingsWords.ts')).settingsWords,
  charts: async () => (await import('./chartsWords.ts')).chartsWords,
  compass: async () => (await import('./compassWords.ts')).compassWords,
  need: async () => (await import('./needWords.ts')).needWords,
  profile: async () => (await import('./profileWords.ts')).profileWords,
  compare: async () => (await import('./compareWords.ts')).compareWords,
  measures: async () => (await import('./measuresWords.ts')).measuresWords,
  register: async () => (await import('./registerWords.ts')).registerWords,
  plan: async () => (await import('./planWords.ts')).planWords,
  sdg: async () => (await import('./sdgWords.ts')).sdgWords,
  notes: async () => (await import('./notesWords.ts')).notesWords,
  goals: async () => (await import('./goalsWords.ts')).goalsWords,
  meeting: async () => (await import('./meetingWords.ts')).meetingWords,
  data: async () => (await import('./dataWords.ts')).dataWords,
  reading: async () => (await import('./readingWords.ts')).readingWords,
  output: async () => (await import('./outputWords.ts')).outputWords,
  intake: async () => (await import('./intakeWords.ts')).intakeWords,
  workbook: async () => (await import('./workbookWords.ts')).workbookWords,
  about: async () => (await import('./aboutWords.ts')).aboutWords,
  issues: async () => (await import('./issuesWords.ts')).issuesWords,
}
