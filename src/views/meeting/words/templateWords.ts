/** Texts that templates write into a story, in both languages: the story keeps both. */
export const templateWords = {
  situation: { sv: 'Lägesbild', en: 'Situation' },
  area: { sv: 'Ett område', en: 'One area' },
  blank: { sv: 'Ny berättelse', en: 'New story' },
  titleSlide: { sv: 'Mötets rubrik', en: 'Title of the meeting' },
  mandate: { sv: 'Vårt uppdrag: de prioriterade områdena', en: 'Our mandate: the prioritised areas' },
  mapSays: { sv: 'Skriv vad kartan visar', en: 'Write what the map shows' },
  needSays: { sv: 'Skriv var behovet är tydligt högt', en: 'Write where need is clearly high' },
  compassSays: { sv: 'Skriv vilka områden som liknar varandra', en: 'Write which areas resemble each other' },
  effortSays: { sv: 'Skriv var insatserna möter behovet', en: 'Write where measures meet need' },
  isEnough: { sv: 'Räcker insatserna, eller behövs något mer?', en: 'Are the measures enough, or is more needed?' },
  questions: { sv: 'Frågor att besluta om', en: 'Questions to decide on' },
  questionList: {
    sv: '- Första frågan\n- Andra frågan\n- Tredje frågan',
    en: '- First question\n- Second question\n- Third question',
  },
  areaTitle: { sv: 'Områdets namn', en: 'Name of the area' },
  areaOnMap: {
    sv: 'Skriv hur området skiljer sig från kommunen',
    en: 'Write how the area differs from the municipality',
  },
  areaProfile: { sv: 'Området i siffror', en: 'The area in figures' },
  areaCompass: { sv: 'Skriv vilka områden det liknar', en: 'Write which areas it resembles' },
  areaQuestion: { sv: 'Vad är nästa steg här?', en: 'What is the next step here?' },
} as const
