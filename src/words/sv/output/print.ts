export const print = {
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
  /** The same first in the name of a file. */
  syntheticFile: 'pahittade-uppgifter',
  contents: 'Innehåll',
  allFigures: 'Alla nyckeltal',
  allFiguresColumns: (own: string) => `Plats bland områdena, ${own}, kommunen`,
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
}
