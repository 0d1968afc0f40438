import { profileWords } from '../../words/profileWords.ts'

const sv = {
  title: 'Skriv ut',
  jobLabel: 'Vad som skrivs ut',
  jobs: {
    profile: 'Profilen',
    booklet: 'Alla som häfte',
    map: 'Kartan',
    disc: 'Kompassen',
    matrix: 'Matrisen',
  },
  lengthLabel: 'Sidor per område',
  lengths: { full: 'Allt', short: 'Första sidan' },
  print: 'Skriv ut eller spara som PDF',
  close: 'Tillbaka',
  laying: 'Sidorna läggs ut.',
  pageCount: (count: number, paper: string) => (count === 1 ? `1 sida ${paper}` : `${count} sidor ${paper}`),
  portrait: 'A4',
  landscape: 'A4 liggande',
  previewLabel: 'Sidorna som de skrivs ut',
  sheet: (number: string, of: string) => `Sida ${number} av ${of}`,
  profile: 'Områdesprofil',
  booklet: 'Områdesprofiler',
  figuresFor: (municipality: string, periods: string) =>
    [municipality, periods && `uppgifter för ${periods}`].filter(Boolean).join(', '),
  synthetic: 'Påhittade uppgifter',
  contents: 'Innehåll',
  discTitle: 'Kompassen',
  discLead: 'Områden som ligger nära varandra liknar varandra. Ju närmare en magnet, desto mer av måttet.',
  allFigures: 'Alla nyckeltal',
  allFiguresColumns: (own: string) => `Läge bland områdena, ${own}, kommunen`,
  openMatrix: 'Till matrisen',
  nothing: 'Det finns inget att skriva ut här.',
  bookletLead: (areas: string, groups: number) =>
    groups === 0
      ? `Levnadsvillkor, behov och insatser i ${areas} områden`
      : `Levnadsvillkor, behov och insatser i ${areas} områden och ${groups === 1 ? 'en grupp' : `${groups} grupper`} av områden`,
  bookletText:
    'Varje profil visar området bland alla områden i kommunen, med osäkerheten utskriven. Högre och lägre står bara där skillnaden är större än vad slumpen brukar ge. Områden är människors hem: styrkor står bredvid det som behöver uppmärksammas.',
  dated: (date: string) => `Data daterad ${date}`,
  landscapesTitle: 'Landskap av liknande villkor',
  ...{ strengths: profileWords.sv.strengths, concerns: profileWords.sv.concerns },
}

export type PrintWords = typeof sv

const en: PrintWords = {
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
  contents: 'Contents',
  discTitle: 'The compass',
  discLead: 'Areas near each other are alike. The nearer a magnet, the more of its indicator.',
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
  ...{ strengths: profileWords.en.strengths, concerns: profileWords.en.concerns },
}

export const printWords = { sv, en }
