import type { Language } from '../../domain/LocalText.ts'

const MOST_SENTENCES = 2
/** Two sentences longer than this are read on the page instead. */
const LONGEST = 210

/** The beginning of what a view finds: two sentences, or one where two are long. */
export function shortFinding(finding: string, language: Language): string {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(finding)
  const sentences = [...segments].slice(0, MOST_SENTENCES).map(({ segment }) => segment)
  const two = sentences.join('').trim()
  return two.length <= LONGEST ? two : (sentences[0] ?? '').trim()
}
