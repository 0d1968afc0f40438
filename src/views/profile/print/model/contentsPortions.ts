import type { ChoiceSection } from '../../model/profileChooser.ts'

/** Lines of contents on a page; a heading takes two. */
const LINES = 32
const HEADING = 2

/** The list of contents in portions for a page each; a section that goes on repeats its heading. */
export function contentsPortions(sections: readonly ChoiceSection[]): ChoiceSection[][] {
  const portions: ChoiceSection[][] = [[]]
  let used = 0
  for (const section of sections) {
    let from = 0
    while (from < section.choices.length) {
      if (used + HEADING + 1 > LINES) {
        portions.push([])
        used = 0
      }
      const choices = section.choices.slice(from, from + LINES - used - HEADING)
      portions.at(-1)!.push({ ...section, choices })
      used += HEADING + choices.length
      from += choices.length
    }
  }
  return portions
}
