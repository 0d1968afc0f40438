import type { help as swedish } from '../../sv/notices/help.ts'

export const help: typeof swedish = {
  about: { kvalitet: 'How good are the figures?', tillganglighet: 'Accessibility' },
  mapTitle: 'The map',
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
