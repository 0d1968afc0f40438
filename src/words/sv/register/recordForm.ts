/** Ramen kring ett formulär: vad som ska rättas, vad som finns kvar, att spara och att stänga. */
export const recordForm = {
  save: 'Spara i utkastet',
  cancel: 'Avbryt',
  close: 'Stäng',
  faults: (count: number) => (count === 1 ? 'Ett fält behöver rättas.' : `${count} fält behöver rättas.`),
  typedKept: 'Det här skrev du senast. Det är inte sparat än.',
  unsaved: 'Det du har skrivit är inte sparat. Stänga ändå?',
  discard: 'Stäng utan att spara',
  stay: 'Fortsätt skriva',
}
