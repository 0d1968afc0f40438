/** Agenda 2030: målens korta namn, som regeringen och FN skriver dem. */
export const sdg = {
  title: 'Agenda 2030',
  goals: [
    'Ingen fattigdom',
    'Ingen hunger',
    'God hälsa och välbefinnande',
    'God utbildning för alla',
    'Jämställdhet',
    'Rent vatten och sanitet för alla',
    'Hållbar energi för alla',
    'Anständiga arbetsvillkor och ekonomisk tillväxt',
    'Hållbar industri, innovationer och infrastruktur',
    'Minskad ojämlikhet',
    'Hållbara städer och samhällen',
    'Hållbar konsumtion och produktion',
    'Bekämpa klimatförändringarna',
    'Hav och marina resurser',
    'Ekosystem och biologisk mångfald',
    'Fredliga och inkluderande samhällen',
    'Genomförande och globalt partnerskap',
  ] as readonly string[],
  /** På kort för mått och insatser: `Agenda 2030: 3 God hälsa och välbefinnande`. */
  line: (goals: string) => `Agenda 2030: ${goals}`,
  allGoals: 'alla',
  noGoal: 'inget mål angivet',
  /** I en lista att välja ur: `3 God hälsa och välbefinnande (2 mått, 0 insatser)`. */
  carried: (goal: string, indicators: number, measures: number) =>
    `${goal} (${indicators} mått, ${measures} ${measures === 1 ? 'insats' : 'insatser'})`,
}
