import type { notes as swedish } from '../../sv/notes/notes.ts'

/** Notes: dated observations, as several views show them. */
export const notes: typeof swedish = {
  title: 'Voices and observations',
  whole: 'the whole municipality',
  kinds: { observation: 'observation', dialogue: 'dialogue', report: 'report', question: 'question' },
  internal: 'internal',
  about: 'Read, and never counted into any figure.',
}
