/** Words of the board's maps: need and measures side by side, and both on one. */
export const boardMap = {
  pictures: { rows: 'Rader', maps: 'Två kartor', square: 'En karta' },
  pictureLabel: 'Tavlans bild',
  needMapNote: 'Starkare färg är högre behov. Streckat: går inte att säga.',
  effortMapNote: 'Starkare färg är fler riktade insatser. Antal, inte dos.',
  squareTitle: 'Behov och insatser på en karta',
  squareLabel: 'Förklaring: behov åt höger, antal riktade insatser uppåt, antal områden i rutan',
}
