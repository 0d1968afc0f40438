/** What the figures know and do not know, what is wrong with them, and whom to tell. */
export const quality = {
  heading: 'Hur bra är siffrorna?',
  basisTitle: 'Vad de bygger på',
  basis: (indicators: string, areas: string, vintage: string) =>
    `${indicators} mått för ${areas} områden. Data daterad ${vintage}.`,
  sourcesTitle: 'Källor',
  doubt:
    'Där det går att räkna fram har en siffra ett osäkerhetsintervall. En skillnad kallas tydlig först när den är större än vad slumpen brukar ge. Annars står det att det inte går att säga.',
  limitsTitle: 'Vad de inte vet',
  areasNotPeople:
    'Siffrorna beskriver områden, inte dem som bor där. Skillnaderna inom ett område syns inte, och ett samband mellan områden behöver inte finnas mellan människor.',
  notCauses: 'Att något ändrats efter en insats visar inte att insatsen var orsaken.',
  gaps: (names: string) => `Siffror per område saknas för: ${names}.`,
  partialTitle: 'Mått utan siffra för alla områden, senaste perioden',
  partial: (name: string, known: string, of: string) => `${name}: ${known} av ${of} områden`,
  breaksTitle: 'Mått vars definition har ändrats',
  breaks: (name: string, periods: string) => `${name}: ny definition från ${periods}`,
  agesTitle: 'Hur gamla de senaste siffrorna är',
  ages: (period: string, names: string) => `${period}: ${names}`,
  caveatsTitle: 'Att tänka på',
  caveat: (name: string, text: string) => `${name}: ${text}`,
  hidden: 'Vad som döljs för att det gäller få personer, och vad som inte skyddas, står i Data under Små tal.',
  faultsTitle: 'Kända fel',
  noFaults: 'Paketet anger inga kända fel.',
  issues: (errors: string, warnings: string) =>
    `I filerna hittades ${errors} fel och ${warnings} varningar. De står rad för rad i Data.`,
  reportTitle: 'Så rapporterar du ett fel',
  report:
    'Skriv vilken vy, vilket område och vilken period det gäller, eller klistra in länken ur webbläsarens adressfält: den visar precis det du ser. Skicka inte med uppgifter om enskilda personer.',
}
