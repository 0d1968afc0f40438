import type { Dataset } from '../../../domain/Dataset.ts'
import type { LocalText } from '../../../domain/LocalText.ts'
import { NO_TEXT, type Slide, type SlideWords, type Story } from '../../../domain/Story.ts'
import { templateWords } from '../words/templateWords.ts'

export const STORY_TEMPLATES = ['situation', 'area', 'blank'] as const
export type StoryTemplate = (typeof STORY_TEMPLATES)[number]

/**
 * A story to begin from, made of what this package has: views that exist, headlines that say what to write and never
 * claim a finding. Texts in both languages.
 */
export function storyTemplate(template: StoryTemplate, dataset: Dataset): Story {
  const { meta } = dataset
  const slides = SLIDES[template](dataset)
  return {
    id: 'm1',
    title: templateWords[template],
    municipality: meta.municipalityCode,
    vintage: meta.vintage,
    slides: slides.map((slide, i) => ({ ...slide, id: `s${i + 1}` })),
    decisions: [],
  }
}

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
  blank: () => [textSlide(templateWords.titleSlide)],
  situation: (dataset) => {
    const priorities = dataset.meta.priorityAreas.map(({ name }) => name)
    const list = (language: 'sv' | 'en'): string =>
      priorities.map((name) => `- ${name[language] || name.sv}`).join('\n')
    return [
      textSlide(templateWords.mandate, { text: { sv: list('sv'), en: list('en') } }),
      viewSlide('?view=karta', templateWords.mapSays),
      ...(dataset.needSpecs.length > 0 ? [viewSlide('?view=karta&mode=need', templateWords.needSays)] : []),
      viewSlide('?view=kompass', templateWords.compassSays),
      ...(dataset.measures.length > 0
        ? [viewSlide('?view=insatser', templateWords.effortSays, { question: templateWords.isEnough })]
        : []),
      textSlide(templateWords.questions, { text: templateWords.questionList }),
    ]
  },
  area: (dataset) => {
    const area = dataset.areas[0]
    const chosen = area ? `&areas=${area.id}` : ''
    return [
      textSlide(templateWords.areaTitle),
      viewSlide(`?view=karta${chosen}`, templateWords.areaOnMap),
      viewSlide(`?view=omraden${area ? `&area=${area.id}` : ''}`, templateWords.areaProfile),
      viewSlide(`?view=kompass${chosen}`, templateWords.areaCompass, { question: templateWords.areaQuestion }),
    ]
  },
}
