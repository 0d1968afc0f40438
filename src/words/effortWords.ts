const sv = {
  tabs: {
    tavla: 'Tavla',
    register: 'Register',
    tackning: 'Täckning',
    dos: 'Dos',
    tidslinje: 'Tidslinje',
    prova: 'Pröva',
    budget: 'Budget',
  },
  tabsLabel: 'Insatser',
  titles: {
    tavla: 'Behov och insatser',
    register: 'Alla insatser',
    tackning: 'Vilka nås, i vilka åldrar?',
    dos: 'Ökar dosen med behovet?',
    tidslinje: 'Insatser över tid',
    prova: 'Vad händer om …?',
    budget: 'Vad insatserna kostar',
  },
}

export type EffortWords = typeof sv

const en: EffortWords = {
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

/** Words of need beside effort: the board, the coverage, the dose and the timeline. */
export const effortWords = { sv, en }
