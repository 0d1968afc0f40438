import { NO_TEXT } from '../../../../domain/LocalText.ts'
import type { Story } from '../../../../domain/Story.ts'
import { sameValue } from '../../../../keeping/drafts/model/sameValue.ts'

/** Whether two stories are the same in every word, whatever they are kept as. */
export function isSameStory(one: Story, other: Story): boolean {
  return sameValue({ ...one, id: '' }, { ...other, id: '' })
}

/** Whether two stories say and show the same, whatever has been noted and decided in them: what a link carries. */
export function isSameShown(one: Story, other: Story): boolean {
  return sameValue(shown(one), shown(other))
}

function shown({ title, municipality, vintage, slides }: Story) {
  return { title, municipality, vintage, slides: slides.map((slide) => ({ ...slide, notes: NO_TEXT })) }
}
