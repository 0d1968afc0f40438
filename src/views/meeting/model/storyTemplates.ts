import type { Dataset } from '../../../domain/Dataset.ts'
import { type LocalText, localText, NO_TEXT } from '../../../domain/LocalText.ts'
import type { Slide, SlideWords, Story } from '../../../domain/Story.ts'
import { textIn } from '../../../domain/textIn.ts'
import { inEveryLanguage } from '../../../words/inEveryLanguage.ts'
import type { ownTexts } from '../../../words/sv/ownTexts.ts'

export const STORY_TEMPLATES = ['situation', 'area', 'blank'] as const
export type StoryTemplate = (typeof STORY_TEMPLATES)[number]

/**
 * A story to begin from, made of what this package has: views that exist, headlines that say what to write and never
 * claim a finding. Texts in every language.
 */
export function storyTemplate(template: StoryTemplate, dataset: Dataset): Story {
  const { meta } = dataset
  const slides = SLIDES[template](dataset)
  return {
    id: 'm1',
    title: say(template),
    municipality: meta.municipalityCode,
    vintage: meta.vintage,
    slides: slides.map((slide, i) => ({ ...slide, id: `s${i + 1}` })),
    decisions: [],
  }
}

const say = (key: keyof typeof ownTexts.story): LocalText => inEveryLanguage(({ story }) => story[key])

type Draft = Omit<Extract<Slide, { kind: 'view' }>, 'id'> | Omit<Extract<Slide, { kind: 'text' }>, 'id'>

const words = (changes: Partial<SlideWords>): SlideWords => ({
  headline: NO_TEXT,
  text: NO_TEXT,
  question: NO_TEXT,
  notes: NO_TEXT,
  ...changes,
})
const textSlide = (headline: LocalText, changes: Partial<SlideWords> = {}): Draft => ({
  ...words({ headline, ...changes }),
  kind: 'text',
  areas: [],
  marks: [],
})
const viewSlide = (query: string, headline: LocalText, changes: Partial<SlideWords> = {}): Draft => ({
  ...words({ headline, ...changes }),
  kind: 'view',
  query,
  areas: [],
  marks: [],
})

const SLIDES: Readonly<Record<StoryTemplate, (dataset: Dataset) => Draft[]>> = {
  blank: () => [textSlide(say('titleSlide'))],
  situation: (dataset) => {
    const priorities = dataset.meta.priorityAreas.map(({ name }) => name)
    const list = localText((language) => priorities.map((name) => `- ${textIn(name, language)}`).join('\n'))
    return [
      textSlide(say('mandate'), { text: list }),
      viewSlide('?view=karta', say('mapSays')),
      ...(dataset.needSpecs.length > 0 ? [viewSlide('?view=karta&mode=need', say('needSays'))] : []),
      viewSlide('?view=kompass', say('compassSays')),
      ...(dataset.measures.length > 0
        ? [viewSlide('?view=insatser', say('effortSays'), { question: say('isEnough') })]
        : []),
      textSlide(say('questions'), { text: say('questionList') }),
    ]
  },
  area: (dataset) => {
    const area = dataset.areas[0]
    const chosen = area ? `&areas=${area.id}` : ''
    return [
      textSlide(say('areaTitle')),
      viewSlide(`?view=karta${chosen}`, say('areaOnMap')),
      viewSlide(`?view=omraden${area ? `&area=${area.id}` : ''}`, say('areaProfile')),
      viewSlide(`?view=kompass${chosen}`, say('areaCompass'), { question: say('areaQuestion') }),
    ]
  },
}
