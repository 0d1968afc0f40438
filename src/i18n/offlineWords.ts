const sv = {
  update: 'En ny version av Social kompass finns.',
  take: 'Byt till den',
  later: 'Senare',
  ready: 'Sparad i webbläsaren: fungerar också utan nät.',
  saving: 'Sparas i webbläsaren för att fungera utan nät …',
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
  unavailable:
    'Does not work without a network here: the page has to be opened with https, and the browser has to allow storage.',
  keptCopy: (since) =>
    `The server did not answer. This is a saved copy${since && ` from ${since}`}; there may be newer figures.`,
  askAgain: 'Try again',
  close: 'Close',
}

/** About working without a network. */
export const offlineWords = { sv, en }
