import type { Indicator } from '../../domain/Indicator.ts'
import type { Direction } from '../../domain/indicatorFields.ts'
import type { PackageMeta } from '../../domain/PackageMeta.ts'
import { GOOD_AND_BAD, SUBJECTS } from './subjects.ts'

/** What the words of a name say of an indicator, and which words they are. */
export interface SubjectGuess {
  readonly values: Partial<Pick<Indicator, 'direction' | 'priorityAreas' | 'theme' | 'sdg'>>
  /** Parts of words in the name that the values were guessed from; none where nothing was guessed. */
  readonly words: readonly string[]
}

/** `inte behöriga`, `utan examen`: the opposite of what follows. */
const NOT = /(?:^|[^\p{L}])(?:inte|ej|icke|utan|saknar|not|without)(?=[^\p{L}])/iu
const OPPOSITE: Readonly<Record<Direction, Direction>> = {
  'higher-better': 'lower-better',
  'lower-better': 'higher-better',
  none: 'none',
}

/**
 * Direction, prioritised area, theme and goals of Agenda 2030 by the words of a name, among those that the package has. A
 * name that says nothing, or both good and bad, gets no direction; a count of persons gets none either.
 */
export function guessSubject(
  name: string,
  unit: Indicator['unit'],
  { priorityAreas, themes }: Pick<PackageMeta, 'priorityAreas' | 'themes'>,
): SubjectGuess {
  const text = name.toLocaleLowerCase('sv')
  const wordIn = (words: readonly string[]) => words.find((word) => text.includes(word))
  const subject = SUBJECTS.find(({ words }) => wordIn(words) !== undefined)
  const direction = unit === 'count' ? null : directionOf(text)
  if (!subject) return direction ? { values: { direction: direction.direction }, words: [direction.word] } : NOTHING
  const placed = <Place extends { readonly id: string; readonly name: Readonly<Record<string, string>> }>(
    places: readonly Place[],
  ): string | undefined =>
    subject.places.flatMap((part) =>
      places.filter((place) => Object.values(place.name).some((said) => said.toLocaleLowerCase('sv').includes(part))),
    )[0]?.id
  const [area, theme] = [placed(priorityAreas), placed(themes)]
  return {
    values: {
      ...(direction && { direction: direction.direction }),
      ...(area !== undefined && { priorityAreas: [area] }),
      ...(theme !== undefined && { theme }),
      sdg: subject.sdg,
    },
    words: [...new Set([wordIn(subject.words)!, ...(direction ? [direction.word] : [])])],
  }
}

const NOTHING: SubjectGuess = { values: {}, words: [] }

function directionOf(text: string): { readonly direction: Direction; readonly word: string } | null {
  // `otrygg` holds `trygg`, and `obehörig` holds `behörig`: what was found first is taken out before the next is looked for.
  let rest = text
  const found: { readonly direction: Direction; readonly word: string }[] = []
  for (const { direction, words } of GOOD_AND_BAD) {
    for (const word of words) {
      if (!rest.includes(word)) continue
      found.push({ direction, word })
      rest = rest.replaceAll(word, ' ')
    }
  }
  const [first] = found
  if (!first || found.some(({ direction }) => direction !== first.direction)) return null
  return NOT.test(text) ? { ...first, direction: OPPOSITE[first.direction] } : first
}
