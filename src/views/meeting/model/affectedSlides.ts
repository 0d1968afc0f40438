import { isMeeting } from '../../../address/viewAsked.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { SlideId, Story } from '../../../domain/Story.ts'
import { correctionText } from '../../../words/correctionText.ts'
import { dateText, numberText } from '../../../words/format.ts'
import { meetingCatalogue } from '../words/meetingCatalogue.ts'
import type { ReadQuery } from './ReadQuery.ts'

/** What a change of the figures has done to a story. */
export interface StoryChanges {
  /** About the whole story. */
  readonly notes: readonly string[]
  /** By slide, only those that are affected: what in the view or the emphasis no longer exists. */
  readonly slides: ReadonlyMap<SlideId, readonly string[]>
}

/**
 * Which slides of a story the package no longer carries: a view whose address has to be corrected, an emphasised area
 * that is gone. Other figures under the same ids are said of the whole story, since they may change any number in it.
 */
export function affectedSlides(story: Story, dataset: Dataset, read: ReadQuery, language: Language): StoryChanges {
  const words = meetingCatalogue(language)
  const slides = new Map<SlideId, string[]>()
  for (const slide of story.slides) {
    const faults: string[] = []
    if (slide.kind === 'view') {
      const { state, corrections } = read(slide.query)
      if (isMeeting(state)) faults.push(words.meeting.viewGone)
      for (const correction of corrections) faults.push(correctionText(correction, language))
    }
    for (const id of slide.areas) if (!dataset.areaIndex.has(id)) faults.push(words.meeting.areaGone(id))
    if (faults.length > 0) slides.set(slide.id, faults)
  }
  const { vintage, municipalityCode } = dataset.meta
  const notes = [
    ...(story.municipality !== '' && story.municipality !== municipalityCode
      ? [words.meeting.otherMunicipality(story.municipality)]
      : []),
    ...(story.vintage !== '' && story.vintage !== vintage
      ? [words.meeting.vintageDiffers(dateText(story.vintage, language), dateText(vintage, language))]
      : []),
    ...(slides.size > 0 ? [words.meeting.affected(numberText(slides.size, 0, language))] : []),
  ]
  return { notes, slides }
}
