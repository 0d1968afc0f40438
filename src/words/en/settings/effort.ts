import type { effort as swedish } from '../../sv/settings/effort.ts'

export const effort: typeof swedish = {
  tabs: {
    tavla: 'Board',
    register: 'Register',
    tackning: 'Coverage',
    dos: 'Dose',
    tidslinje: 'Timeline',
    prova: 'Try out',
    budget: 'Budget',
  },
  tabsLabel: 'Measures',
  titles: {
    tavla: 'Need and measures',
    register: 'All measures',
    tackning: 'Who is reached, at which ages?',
    dos: 'Does the dose rise with need?',
    tidslinje: 'Measures over time',
    prova: 'What if …?',
    budget: 'What the measures cost',
  },
}
