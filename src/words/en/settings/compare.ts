import type { compare as swedish } from '../../sv/settings/compare.ts'

export const compare: typeof swedish = {
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
