import type { print as swedish } from '../../sv/output/print.ts'

export const print: typeof swedish = {
  title: 'Print',
  jobLabel: 'What is printed',
  jobs: {
    profile: 'The profile',
    booklet: 'All as a booklet',
    map: 'The map',
    disc: 'The compass',
    matrix: 'The matrix',
  },
  lengthLabel: 'Pages for each area',
  lengths: { full: 'Everything', short: 'First page' },
  print: 'Print or save as PDF',
  close: 'Back',
  laying: 'The pages are being laid out.',
  pageCount: (count, paper) => (count === 1 ? `1 page ${paper}` : `${count} pages ${paper}`),
  portrait: 'A4',
  landscape: 'A4 landscape',
  previewLabel: 'The pages as they are printed',
  sheet: (number, of) => `Page ${number} of ${of}`,
  profile: 'Area profile',
  booklet: 'Area profiles',
  figuresFor: (municipality, periods) => [municipality, periods && `figures for ${periods}`].filter(Boolean).join(', '),
  synthetic: 'Made-up figures',
  syntheticFile: 'made-up-figures',
  contents: 'Contents',
  allFigures: 'All key figures',
  allFiguresColumns: (own) => `Position among the areas, ${own}, municipality`,
  openMatrix: 'To the matrix',
  nothing: 'There is nothing to print here.',
  bookletLead: (areas, groups) =>
    groups === 0
      ? `Living conditions, needs and measures in ${areas} areas`
      : `Living conditions, needs and measures in ${areas} areas and ${groups === 1 ? 'one group' : `${groups} groups`} of areas`,
  bookletText:
    'Each profile shows the area among all areas of the municipality, with the uncertainty in print. Higher and lower are said only where the difference is larger than chance usually gives. Areas are people’s homes: strengths stand beside what deserves attention.',
  dated: (date) => `Data dated ${date}`,
  landscapesTitle: 'Landscapes of similar conditions',
}
