import { areaIdOf } from './practiceAreas.ts'
import { LAST_YEAR } from './practicePeople.ts'

const NONE = { sv: '', en: '' }
const both = (sv: string, en: string) => ({ sv, en })
const HARD = ['Tallbacken', 'Almlunden'].map(areaIdOf)

const view = (id: string, headline: unknown, query: string, question: unknown = NONE) => {
  return { id, headline, text: NONE, question, notes: NONE, areas: HARD, marks: [], kind: 'view', query }
}

/** A story of the practice municipality: a way through the views, with questions and a decision. */
export function practiceStoryJson(): string {
  const question = both('Når insatserna barnen i Almlunden?', 'Do the measures reach the children in Almlunden?')
  const story = {
    format: 'social-kompass-story',
    version: 1,
    id: 'ovningsmote',
    municipality: '0097',
    title: both('Övningsmöte: barn och unga', 'Practice meeting: children and young people'),
    vintage: `${LAST_YEAR}-12-31`,
    slides: [
      {
        id: 'start',
        question: NONE,
        areas: [],
        marks: [],
        kind: 'text',
        headline: both('Övningsmöte: allt här är påhittat', 'Practice meeting: everything here is made up'),
        text: both(
          'Övningskommunen finns inte. Berättelsen visar hur ett möte kan läggas upp.\n- Var är behovet störst?\n- Vem nås av insatserna?\n- Vad beslutar vi?',
          'Övningskommunen does not exist. The story shows how a meeting can be arranged.\n- Where is need greatest?\n- Who is reached by the measures?\n- What do we decide?',
        ),
        notes: both('Öva gärna på att byta en bild mot en egen.', 'Practise by changing a slide for one of your own.'),
      },
      view(
        'behov',
        both('Behovet är störst i Tallbacken och Almlunden', 'Need is greatest in Tallbacken and Almlunden'),
        '?view=karta&mode=need&need=social_inkludering',
      ),
      view(
        'skola',
        both(
          'I samma områden är färre behöriga till gymnasiet',
          'Fewer are eligible for upper secondary in the same areas',
        ),
        '?view=karta&indicator=behoriga_gymnasiet&mode=municipality',
      ),
      view('insatser', both('Insatserna bredvid behovet', 'The measures beside need'), '?view=insatser', question),
    ],
    decisions: [
      {
        id: 'b1',
        slideId: 'insatser',
        question: question.sv,
        status: 'open',
        decidedOn: '2025-11-12',
        decision: 'Familjecentralen i Almlunden tas in i budgeten för 2027.',
        responsible: 'Socialchefen',
        due: '2026-05-31',
        indicator: 'barn_lag_ekonomisk_standard',
        measure: 'familjecentral_almlunden',
      },
    ],
  }
  return `${JSON.stringify(story, null, 2)}\n`
}
