const sv = {
  missing:
    'Den här delen av programmet kunde inte hämtas. Nätet kan ha brutits, eller så har programmet fått en ny version. Det du har skrivit finns kvar.',
  offline:
    'Den här delen är inte hämtad än, och det finns inget nät. Den hämtas när nätet är tillbaka. Resten fungerar.',
  broken: 'Den här delen kunde inte visas. Resten fungerar.',
  retry: 'Försök igen',
  reload:
    'Den här delen av programmet kunde inte hämtas förut, men finns nu. Ladda om sidan för att använda den. Samma vy öppnas igen.',
  reloadPage: 'Ladda om sidan',
  close: 'Stäng',
  doubtFailed: 'Osäkerheten kunde inte räknas fram.',
}

export type PartWords = typeof sv

const en: PartWords = {
  missing:
    'This part of the program could not be fetched. The network may have failed, or the program has a new version. What you have written is kept.',
  offline:
    'This part has not been fetched yet, and there is no network. It comes when the network is back. The rest works.',
  broken: 'This part could not be shown. The rest works.',
  retry: 'Try again',
  reload:
    'This part of the program could not be fetched before, but is there now. Reload the page to use it. The same view opens again.',
  reloadPage: 'Reload the page',
  close: 'Close',
  doubtFailed: 'The uncertainty could not be worked out.',
}

export const partWords = { sv, en }
