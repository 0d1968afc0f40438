/**
 * The statement that the law on accessibility of digital public services (2018:1937) asks for. What it must hold is listed
 * by the supervising agency (digg.se, Skapa en tillgänglighetsredogörelse, read 2026-11-30); the sentences are our own.
 */
export const accessibility = {
  heading: (title: string) => `Tillgänglighet för ${title}`,
  provider: (provider: string, title: string) =>
    `${provider} står bakom ${title} och vill att alla ska kunna använda den. Här står hur tjänsten uppfyller lagen (2018:1937) om tillgänglighet till digital offentlig service, vilka brister vi känner till, och hur du når oss om du hittar fler.`,
  conformityTitle: 'Hur tillgänglig är tjänsten?',
  conformity: {
    full: 'Tjänsten är helt förenlig med lagen.',
    partial: 'Tjänsten är delvis förenlig med lagen. Bristerna står nedan.',
    none: 'Tjänsten är inte förenlig med lagen. Bristerna står nedan.',
  },
  helpTitle: 'Om du inte kan använda en del av tjänsten',
  help: 'Hör av dig till oss, så får du innehållet på ett sätt som fungerar för dig.',
  already:
    'Varje karta och diagram finns också som tabell, på skärmen och som fil (CSV och Excel). Programmet är gjort för att fungera med bara tangentbord; ? visar tangenterna. Ljust, mörkt och hög kontrast väljs under Utseende.',
  reportTitle: 'Rapportera brister',
  report: 'Hittar du en brist som inte står här, eller tycker du att vi inte uppfyller lagen, så skriv till oss.',
  supervisionTitle: 'Tillsyn',
  supervision:
    'Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Är du inte nöjd med hur vi hanterar det du har påpekat kan du anmäla det till dem.',
  supervisionLink: 'Anmäl bristande tillgänglighet till Digg',
  gapsTitle: 'Innehåll som inte är tillgängligt',
  gapKinds: {
    shortcoming: 'Uppfyller inte lagen',
    burden: 'Oskäligt betungande att anpassa (12 §)',
    outside: 'Omfattas inte av lagen (9 §)',
  },
  noGaps: 'Den som publicerar tjänsten har inte angett några brister.',
  ownGapsTitle: 'Vad vi vet om programmet',
  ownGaps: [
    'Pdf-filer görs av webbläsarens utskrift. De är inte kontrollerade mot PDF/UA. Samma innehåll finns på skärmen, i tabeller och, för planen, som Word.',
    'Det är inte prövat av personer som till vardags använder skärmläsare, förstoring eller talstyrning.',
  ],
  methodTitle: 'Hur tillgängligheten är prövad',
  ownMethod:
    'Programmet prövas maskinellt vid varje ändring mot WCAG 2.2 AA: i ljust, mörkt och hög kontrast, på dator och telefon, på svenska och engelska; enbart med tangentbord; i 320 bildpunkters bredd; med text i dubbel storlek, ökat textavstånd, förstoring till 400 procent, tvingade färger och utan rörelser.',
  assessed: (date: string) => `Tillgängligheten bedömdes senast ${date}.`,
  published: (date: string) => `Tjänsten publicerades ${date}.`,
  updated: (date: string) => `Redogörelsen uppdaterades senast ${date}.`,
}
