import { NO_TEXT, type Story } from '../../domain/Story.ts'
import { sameValue } from '../draft/sameValue.ts'

/** Whether two stories say and show the same, whatever they are kept as and whatever has been noted and decided in them. */
export function isSameStory(one: Story, other: Story): boolean {
  return sameValue(shared(one), shared(other))
}

function shared({ title, municipality, vintage, slides }: Story) {
  return { title, municipality, vintage, slides: slides.map((slide) => ({ ...slide, notes: NO_TEXT })) }
}
