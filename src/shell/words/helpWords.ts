const sv = {
  paragraphs: [
    'Kartan färgar varje område efter ett mått. Mörkare färg betyder ett högre värde i ljust läge; förklaringen under kartan visar gränserna och ett märke för varje område.',
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

export type HelpWords = typeof sv

const en: HelpWords = {
  paragraphs: [
    'The map colours each area by one indicator. A darker colour means a higher value in the light appearance; the legend under the map shows the limits and one mark per area.',
    'The town is cut out and enlarged, because most areas are too small to be seen on the map of the whole municipality. What you point at or choose is marked on both maps.',
    'The word “clearly” is used only when the difference from the municipality is larger than chance usually gives (95 per cent interval). Otherwise it says “not clearly” or “cannot be told”.',
    'Ochre squares are measures directed at the area. Measures that reach the whole municipality lie in the band below the map and colour no area.',
  ],
  keysTitle: 'Keys',
  keys: [
    ['/', 'Search'],
    ['Tab', 'To the map and onwards'],
    ['Arrow keys', 'Move between areas on the map'],
    ['Enter or space', 'Choose the area, or let go of it'],
    ['Home and End', 'Highest and lowest value'],
    ['+ and −', 'Zoom the map'],
    ['0', 'Whole map'],
    ['Esc', 'Let go of the choice, close'],
    ['?', 'This box'],
  ],
}

/** How to read the map, and the keys. */
export const helpWords = { sv, en }
