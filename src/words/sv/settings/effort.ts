/** Words of need beside effort: the board, the coverage, the dose and the timeline. */
export const effort = {
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
