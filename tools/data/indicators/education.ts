import { aged, type IndicatorRecipe, published } from '../IndicatorRecipe.ts'

export const EDUCATION: readonly IndicatorRecipe[] = [
  {
    id: 'eftergymnasial_utbildning',
    name: { sv: 'Eftergymnasial utbildning 25–65 år', en: 'Post-secondary education aged 25–65' },
    description: {
      sv: 'Andel med eftergymnasial utbildning bland personer 25–65 år med känd utbildningsnivå.',
      en: 'Share with post-secondary education among persons aged 25–65 whose level of education is known.',
    },
    unit: 'percent',
    direction: 'higher-better',
    decimals: 1,
    theme: 'utbildning',
    sdg: [4],
    denominator: {
      sv: 'Närmast publicerade: personer 25–64 år den 31 december 2025 (måttet avser 25–65 år)',
      en: 'Nearest published: persons aged 25–64 on 31 December 2025 (the measure is for ages 25–65)',
    },
    intervalMethod: 'wilson',
    tableId: 'TAB6534',
    caveat: {
      sv: 'Säger något om vuxnas utbildning, inte om hur unga klarar skolan.',
      en: 'Tells about the education of adults, not about how young people do at school.',
    },
    series: [
      published('2024', 'post_secondary_pct_25_65_2024', aged(25, 64)),
      published('2025', 'post_secondary_pct_25_65_2025', aged(25, 64)),
    ],
    reference: { key: 'post_secondary_pct_25_65', levels: ['municipality'], source: 'SCB, TAB6534' },
  },
]
