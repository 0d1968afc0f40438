/** Choosing among the data packages of an installation. */
export const packages = {
  apart: 'Utkast, berättelser och egna index hör till den kommun du gjorde dem i och väntar där.',
  about: 'Social kompass visar hur livet skiljer sig mellan en kommuns områden, och vilka insatser som når vem.',
  madeUp: 'Påhittad',
  open: 'Visas nu',
  others: 'Öppna i stället',
  none: 'Här finns inget datapaket ännu. Lägg en mapp med områden och siffror i data/; README säger vad den ska innehålla.',
}
