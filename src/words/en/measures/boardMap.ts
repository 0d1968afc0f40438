import type { boardMap as swedish } from '../../sv/measures/boardMap.ts'

export const boardMap: typeof swedish = {
  pictures: { rows: 'Rows', maps: 'Two maps', square: 'One map' },
  pictureLabel: 'Picture of the board',
  needMapNote: 'Stronger colour is higher need. Hatched: cannot be told.',
  effortMapNote: 'Stronger colour is more directed measures. A count, not a dose.',
  squareTitle: 'Need and measures on one map',
  squareLabel: 'Legend: need to the right, number of directed measures upwards, number of areas in the square',
}
