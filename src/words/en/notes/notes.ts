import type { notes as swedish } from '../../sv/notes/notes.ts'

/** Notes: dated observations, as several views show them. */
export const notes: typeof swedish = {
  title: 'Voices and observations',
  whole: 'the whole municipality',
  kinds: { observation: 'observation', dialogue: 'dialogue', report: 'report', question: 'question' },
  lost: (count: number, names: string) =>
    `Points to ${count === 1 ? 'an area that is' : 'areas that are'} not in the division: ${names}.`,
  lostName: (name: string) => `${name} (not in the division)`,
  internal: 'internal',
  about: 'Read, and never counted into any figure.',
}
