/** Röster: daterade iakttagelser, som de visas i flera vyer. */
export const notes = {
  title: 'Röster och iakttagelser',
  whole: 'hela kommunen',
  kinds: { observation: 'iakttagelse', dialogue: 'dialog', report: 'rapport', question: 'fråga' },
  internal: 'intern',
  about: 'Läses, men räknas aldrig in i något mått.',
}
