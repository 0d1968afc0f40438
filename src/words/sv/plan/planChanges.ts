/** Vad som har ändrats sedan dokumentet gjordes. */
export const planChanges = {
  kinds: { figures: 'Siffror', needs: 'Behov', measures: 'Insatser', goals: 'Mål', budget: 'Budget' },
  of: (what: string, detail: string) => `${what}: ${detail}`,
  municipality: 'kommunen',
  needs: 'Tydligt högre behov',
  there: 'finns',
  notThere: 'finns inte',
  none: 'inget område',
  fields: {
    title: 'namn',
    status: 'status',
    start: 'börjar',
    end: 'slutar',
    owner: 'ansvarig',
    partners: 'tillsammans med',
    costSekPerYear: 'kostnad per år',
    areas: 'områden',
    indicatorId: 'mått',
    direction: 'riktning',
    target: 'målvärde',
    targetYear: 'senast år',
    verdict: 'nått?',
    sekPerYear: 'belopp per år',
    from: 'från år',
    to: 'till år',
  },
  columns: { kind: 'Slag', what: 'Vad', was: 'Då', is: 'Nu' },
  fileName: (document: string, year: string) => `${document}-${year}-andringar`,
  finding: (count: number, date: string) =>
    count === 0
      ? `Inget har ändrats sedan dokumentet gjordes ${date}.`
      : `${count} ${count === 1 ? 'uppgift har' : 'uppgifter har'} ändrats sedan dokumentet gjordes ${date}.`,
  toDocument: 'Till dokumentet',
  neverMade: (document: string, year: string) =>
    `${document} ${year} har inte gjorts i den här webbläsaren än. När den görs sparas vad den byggde på, och nästa gång listas det som ändrats.`,
  since: 'Jämför med',
  rule: 'Ett nytt dokument skriver aldrig över ett gammalt: det blir en ny fil. Det som människor har skrivit i det gamla flyttas för hand.',
  link: (count: number, date: string) =>
    count === 0 ? `Inget ändrat sedan ${date}.` : `${count} ${count === 1 ? 'ändring' : 'ändringar'} sedan ${date}.`,
  show: 'Visa ändringarna',
}
