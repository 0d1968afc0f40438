/** Words of the board's maps: need and measures side by side, and both on one. */
export const boardMap = {
  pictures: { rows: 'Rader', maps: 'Två kartor', square: 'En karta' },
  pictureLabel: 'Tavlans bild',
  needMap: 'Behov',
  effortMap: 'Riktade insatser',
  needMapNote: 'Starkare färg är högre behov. Streckat: går inte att säga.',
  effortMapNote: 'Starkare färg är fler riktade insatser. Antal, inte dos.',
  effortCounts: ['Ingen', 'En', 'Två eller fler'] as readonly string[],
  needLevels: ['Inget tydligt högt', 'Går inte att säga', 'Tydligt högt'] as readonly string[],
  squareTitle: 'Behov och insatser på en karta',
  squareLabel: 'Förklaring: behov åt höger, antal riktade insatser uppåt, antal områden i rutan',
}
