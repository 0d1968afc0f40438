/** How to read the map, and the keys. */
export const help = {
  about: { kvalitet: 'Hur bra är siffrorna?', tillganglighet: 'Tillgänglighet' },
  mapTitle: 'Kartan',
  paragraphs: [
    'Kartan färgar varje område efter ett mått. Mörkare färg betyder ett högre värde i ljusa färger; förklaringen under kartan visar gränserna och ett märke för varje område.',
    'Tätorten är utklippt och förstorad, för att de flesta områden är för små för att synas på hela kommunens karta. Det du pekar på eller väljer markeras på båda kartorna.',
    'Ordet ”tydligt” används bara när skillnaden mot kommunen är större än vad slumpen brukar ge (95 procents intervall). Annars står det ”inte tydligt” eller ”går inte att säga”.',
    'Ockra fyrkanter är insatser riktade till området. Insatser som når hela kommunen ligger i bandet under kartan och färgar inget område.',
  ],
  keysTitle: 'Tangenter',
  keys: [
    ['/', 'Sök'],
    ['Tab', 'Till kartan och vidare'],
    ['Piltangenter', 'Gå mellan områden på kartan'],
    ['Retur eller blanksteg', 'Välj området, eller ta bort valet'],
    ['Home och End', 'Högsta och lägsta värdet'],
    ['+ och −', 'Zooma kartan'],
    ['0', 'Hela kartan'],
    ['Esc', 'Ta bort valet, stäng'],
    ['?', 'Den här rutan'],
  ] as readonly (readonly [string, string])[],
}
