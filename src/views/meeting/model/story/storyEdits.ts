import type { Decision, Slide, SlideId, Story } from '../../../../domain/Story.ts'
import { MOST_SLIDES } from '../../../../domain/Story.ts'

/** A slide without its id, which the story gives it. */
export type NewSlide = Slide extends infer One ? (One extends Slide ? Omit<One, 'id'> : never) : never

/** The lowest `prefix` + number that is not taken: the same story always gets the same id. */
function freeId(prefix: string, taken: readonly string[]): string {
  const used = new Set(taken)
  let number = 1
  while (used.has(`${prefix}${number}`)) number++
  return `${prefix}${number}`
}

/**
 * Puts a slide after `afterId`, or last. A full story stays as it is. `id`: one that no other page makes at the same time,
 * where two may add slides to one story; else the lowest free.
 */
export function addSlide(story: Story, slide: NewSlide, afterId: SlideId | null = null, id?: SlideId): Story {
  if (story.slides.length >= MOST_SLIDES) return story
  // Decisions keep the id of a slide that is gone, and must not be joined to another one.
  const taken = [...story.slides.map(({ id }) => id), ...story.decisions.map(({ slideId }) => slideId)]
  const added = { ...slide, id: id ?? freeId('s', taken) } as Slide
  const at = afterId === null ? -1 : story.slides.findIndex(({ id }) => id === afterId)
  const before = at < 0 ? story.slides.length : at + 1
  return { ...story, slides: story.slides.toSpliced(before, 0, added) }
}

/** Puts a copy of a slide right after it. Decisions stay with the original. */
export function duplicateSlide(story: Story, slideId: SlideId, copyId?: SlideId): Story {
  const original = story.slides.find(({ id }) => id === slideId)
  return original ? addSlide(story, original, slideId, copyId) : story
}

/** Takes a slide out. What was decided on its question stays in the log. */
export function removeSlide(story: Story, slideId: SlideId): Story {
  const slides = story.slides.filter(({ id }) => id !== slideId)
  return slides.length === story.slides.length ? story : { ...story, slides }
}

/** Moves a slide to a position, counted without it; positions outside are the ends. */
export function moveSlide(story: Story, slideId: SlideId, to: number): Story {
  const from = story.slides.findIndex(({ id }) => id === slideId)
  if (from < 0) return story
  const rest = story.slides.toSpliced(from, 1)
  const at = Math.max(0, Math.min(rest.length, Math.trunc(to)))
  return at === from ? story : { ...story, slides: rest.toSpliced(at, 0, story.slides[from]!) }
}

/** Changes a slide; its id and kind stay. */
export function editSlide(story: Story, slideId: SlideId, change: (slide: Slide) => Slide): Story {
  const at = story.slides.findIndex(({ id }) => id === slideId)
  if (at < 0) return story
  const before = story.slides[at]!
  const after = change(before)
  if (after === before) return story
  return { ...story, slides: story.slides.with(at, { ...after, id: before.id, kind: before.kind } as Slide) }
}

/** Writes a decision: one with a known id in its place, else last, under its id or the lowest free one. */
export function writeDecision(story: Story, decision: Omit<Decision, 'id'> & { readonly id?: string }): Story {
  const at = story.decisions.findIndex(({ id }) => id === decision.id)
  if (at >= 0) return { ...story, decisions: story.decisions.with(at, { ...decision, id: story.decisions[at]!.id }) }
  const taken = story.decisions.map((one) => one.id)
  const id = decision.id ?? freeId('b', taken)
  return { ...story, decisions: [...story.decisions, { ...decision, id }] }
}

export function removeDecision(story: Story, decisionId: string): Story {
  const decisions = story.decisions.filter(({ id }) => id !== decisionId)
  return decisions.length === story.decisions.length ? story : { ...story, decisions }
}
