/** About working without a network. */
export const offline = {
  update: 'En ny version av Social kompass finns.',
  take: 'Byt till den',
  later: 'Senare',
  ready: 'Sparad i webbläsaren: fungerar också utan nät.',
  file: 'Allt ligger i den här filen: den fungerar utan nät.',
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
