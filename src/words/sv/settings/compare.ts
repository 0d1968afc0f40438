export const compare = {
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
