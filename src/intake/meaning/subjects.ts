import type { Direction } from '../../domain/indicatorFields.ts'

/** What indicators of one subject are called, and what a package calls the subject. All are parts of words, in lower case. */
export interface Subject {
  /** In the name of an indicator. */
  readonly words: readonly string[]
  /** In the name of a theme or a prioritised area. */
  readonly places: readonly string[]
  /** Goals of Agenda 2030. */
  readonly sdg: readonly number[]
}

/** The first that fits counts, so the narrower stand first. */
export const SUBJECTS: readonly Subject[] = [
  {
    words: [
      ...['psykisk', 'välbefinnande', 'ängsl', 'oro eller', 'stress', 'nedstämd', 'självmord', 'suicid', 'ensamhet'],
      ...['sömn', 'livskvalitet', 'mental', 'well-being', 'wellbeing', 'lonel'],
    ],
    places: ['psykisk', 'mental', 'hälsa', 'health'],
    sdg: [3],
  },
  {
    words: [
      ...['behörig', 'gymnasie', 'examen', 'meritvärde', 'betyg', 'elever', 'skolfrånvaro', 'frånvaro i skolan'],
      ...[
        'avhopp',
        'årskurs',
        'förgymnasial',
        'eftergymnasial',
        'högskol',
        'utbildning',
        'godkänd',
        'läskunnig',
        'förskol',
      ],
      ...['nationella prov', 'pupil', 'student', 'school', 'education', 'graduat'],
    ],
    places: ['studier', 'utbildning', 'skola', 'lärande', 'education', 'school', 'studies'],
    sdg: [4],
  },
  {
    words: [
      ...['arbetslös', 'sysselsätt', 'sysselsatt', 'förvärvsarbet', 'självförsörj', 'varken arbetar eller', 'uvas'],
      ...['unemploy', 'employ'],
    ],
    places: ['arbete', 'arbetsmarknad', 'sysselsättning', 'inkludering', 'försörjning', 'work', 'labour', 'inclusion'],
    sdg: [8],
  },
  {
    words: [
      ...[
        'fattigdom',
        'ekonomisk standard',
        'ekonomiskt bistånd',
        'försörjningsstöd',
        'inkomst',
        'skuldsatt',
        'skulder',
      ],
      ...['kronofogd', 'poverty', 'income', 'debt'],
    ],
    places: ['ekonomi', 'inkomst', 'försörjning', 'inkludering', 'economy', 'income', 'inclusion'],
    sdg: [1, 10],
  },
  {
    words: [
      ...[
        'hälsa',
        'tandvård',
        'karies',
        'vaccin',
        'fetma',
        'övervikt',
        'rök',
        'snus',
        'alkohol',
        'narkotika',
        'fysiskt aktiv',
      ],
      ...['medellivslängd', 'dödlighet', 'sjukpenning', 'ohälsotal', 'health', 'smok', 'obes', 'mortality'],
    ],
    places: ['hälsa', 'health'],
    sdg: [3],
  },
  {
    words: [
      'trångbod',
      'hyresrätt',
      'bostäder',
      'bostadsrätt',
      'hemlös',
      'vräkning',
      'äganderätt',
      'housing',
      'overcrowd',
    ],
    places: ['boende', 'bostad', 'housing'],
    sdg: [11],
  },
  {
    words: [
      ...['trygg', 'brott', 'våld', 'utsatt för', 'tillit', 'valdeltag', 'röstade', 'föreningsaktiv', 'mobb', 'kränk'],
      ...['safe', 'crime', 'violence', 'trust', 'turnout', 'bully'],
    ],
    places: ['trygghet', 'demokrati', 'delaktighet', 'inkludering', 'safety', 'democracy', 'inclusion'],
    sdg: [16],
  },
]

/** What is good to have more of, and what is not: parts of words again. */
export const GOOD_AND_BAD: readonly { readonly direction: Direction; readonly words: readonly string[] }[] = [
  {
    direction: 'lower-better',
    words: [
      ...['arbetslös', 'fattigdom', 'låg ekonomisk standard', 'ekonomiskt bistånd', 'försörjningsstöd', 'skuldsatt'],
      ...['ohälsa', 'besvär', 'ängsl', 'stress', 'nedstämd', 'självmord', 'suicid', 'ensamhet', 'frånvaro', 'avhopp'],
      ...[
        'obehörig',
        'förgymnasial',
        'otrygg',
        'brott',
        'våld',
        'utsatt',
        'mobb',
        'kränk',
        'trångbod',
        'hemlös',
        'vräkning',
      ],
      ...['fetma', 'övervikt', 'rök', 'narkotika', 'karies', 'dödlighet', 'varken arbetar eller', 'uvas', 'kronofogd'],
      ...['unemploy', 'poverty', 'debt', 'crime', 'violence', 'bully', 'obes', 'smok', 'lonel', 'absence', 'overcrowd'],
    ],
  },
  {
    direction: 'higher-better',
    words: [
      ...['behörig', 'examen', 'meritvärde', 'godkänd', 'sysselsätt', 'sysselsatt', 'självförsörj', 'eftergymnasial'],
      ...['välbefinnande', 'god hälsa', 'trygg', 'tillit', 'valdeltag', 'röstade', 'fysiskt aktiv', 'medellivslängd'],
      ...['medianinkomst', 'nöjd', 'läskunnig', 'vaccin', 'föreningsaktiv', 'livskvalitet'],
      ...['graduat', 'trust', 'turnout', 'well-being', 'wellbeing', 'good health'],
    ],
  },
]
