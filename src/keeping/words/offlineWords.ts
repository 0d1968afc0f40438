const sv = {
  update: 'En ny version av Social kompass finns.',
  take: 'Byt till den',
  later: 'Senare',
  ready: 'Sparad i webbläsaren: fungerar också utan nät.',
  saving: 'Sparas i webbläsaren för att fungera utan nät …',
  failed:
    'Kunde inte sparas i webbläsaren, så det här fungerar inte utan nät än. Lagringen kan vara full, eller nätet bröts. Ladda om sidan för att försöka igen.',
  unavailable:
    'Fungerar inte utan nät här: det kräver att sidan öppnas med https, och att webbläsaren tillåter lagring.',
  keptCopy: (since: string) =>
    `Servern svarade inte. Det som visas är en sparad kopia${since && `, hämtad ${since}`}; nyare siffror kan finnas.`,
  askAgain: 'Försök igen',
  close: 'Stäng',
}

const en: typeof sv = {
  update: 'There is a new version of Social kompass.',
  take: 'Change to it',
  later: 'Later',
  ready: 'Saved in the browser: works without a network too.',
  saving: 'Being saved in the browser to work without a network …',
  failed:
    'Could not be saved in the browser, so this does not work without a network yet. The storage may be full, or the network broke off. Reload the page to try again.',
  unavailable:
    'Does not work without a network here: the page has to be opened with https, and the browser has to allow storage.',
  keptCopy: (since) =>
    `The server did not answer. This is a saved copy${since && ` from ${since}`}; there may be newer figures.`,
  askAgain: 'Try again',
  close: 'Close',
}

/** About working without a network. */
export const offlineWords = { sv, en }
