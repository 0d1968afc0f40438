const sv = {
  title: 'Jämför områden',
  tabsLabel: 'Sätt att jämföra',
  tabs: {
    matris: 'Matris',
    sida: 'Sida vid sida',
    rang: 'Rangordning',
    samband: 'Samband',
    utveckling: 'Utveckling',
  },
}

export type CompareWords = typeof sv

const en: CompareWords = {
  title: 'Compare areas',
  tabsLabel: 'Ways to compare',
  tabs: {
    matris: 'Matrix',
    sida: 'Side by side',
    rang: 'Ranking',
    samband: 'Relationship',
    utveckling: 'Development',
  },
}

export const compareWords = { sv, en }
