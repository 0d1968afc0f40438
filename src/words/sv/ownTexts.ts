/** What is written into the reader's own data: it keeps every language, whichever the page speaks. */
export const ownTexts = {
  titleOfCopy: (title: string) => `${title} (kopia)`,
  story: {
    situation: 'Lägesbild',
    area: 'Ett område',
    blank: 'Ny berättelse',
    titleSlide: 'Mötets rubrik',
    mandate: 'Vårt uppdrag: de prioriterade områdena',
    mapSays: 'Skriv vad kartan visar',
    needSays: 'Skriv var behovet är tydligt högt',
    compassSays: 'Skriv vilka områden som liknar varandra',
    effortSays: 'Skriv var insatserna möter behovet',
    isEnough: 'Räcker insatserna, eller behövs något mer?',
    questions: 'Frågor att besluta om',
    questionList: '- Första frågan\n- Andra frågan\n- Tredje frågan',
    areaTitle: 'Områdets namn',
    areaOnMap: 'Skriv hur området skiljer sig från kommunen',
    areaProfile: 'Området i siffror',
    areaCompass: 'Skriv vilka områden det liknar',
    areaQuestion: 'Vad är nästa steg här?',
  },
}
