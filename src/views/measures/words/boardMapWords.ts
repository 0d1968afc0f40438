const sv = {
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

export type BoardMapWords = typeof sv

const en: BoardMapWords = {
  pictures: { rows: 'Rows', maps: 'Two maps', square: 'One map' },
  pictureLabel: 'Picture of the board',
  needMap: 'Need',
  effortMap: 'Directed measures',
  needMapNote: 'Stronger colour is higher need. Hatched: cannot be told.',
  effortMapNote: 'Stronger colour is more directed measures. A count, not a dose.',
  effortCounts: ['None', 'One', 'Two or more'],
  needLevels: ['Not clearly high', 'Cannot be told', 'Clearly high'],
  squareTitle: 'Need and measures on one map',
  squareLabel: 'Legend: need to the right, number of directed measures upwards, number of areas in the square',
}

/** Words of the board's maps: need and measures side by side, and both on one. */
export const boardMapWords = { sv, en }
