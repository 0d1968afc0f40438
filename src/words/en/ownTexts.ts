import type { ownTexts as sv } from '../sv/ownTexts.ts'

export const ownTexts: typeof sv = {
  titleOfCopy: (title) => `${title} (copy)`,
  story: {
    situation: 'Situation',
    area: 'One area',
    blank: 'New story',
    titleSlide: 'Title of the meeting',
    mandate: 'Our mandate: the prioritised areas',
    mapSays: 'Write what the map shows',
    needSays: 'Write where need is clearly high',
    compassSays: 'Write which areas resemble each other',
    effortSays: 'Write where measures meet need',
    isEnough: 'Are the measures enough, or is more needed?',
    questions: 'Questions to decide on',
    questionList: '- First question\n- Second question\n- Third question',
    areaTitle: 'Name of the area',
    areaOnMap: 'Write how the area differs from the municipality',
    areaProfile: 'The area in figures',
    areaCompass: 'Write which areas it resembles',
    areaQuestion: 'What is the next step here?',
  },
}
