/** Röster: daterade iakttagelser, som de visas i flera vyer. */
export const notes = {
  title: 'Röster och iakttagelser',
  whole: 'hela kommunen',
  kinds: { observation: 'iakttagelse', dialogue: 'dialog', report: 'rapport', question: 'fråga' },
  lost: (count: number, names: string) =>
    `Pekar på ${count === 1 ? 'ett område' : 'områden'} som inte finns i indelningen: ${names}.`,
  lostName: (name: string) => `${name} (finns inte i indelningen)`,
  internal: 'intern',
  about: 'Läses, men räknas aldrig in i något mått.',
}
