import type { start as swedish } from '../../sv/notices/start.ts'

export const start: typeof swedish = {
  title: 'What is this?',
  sentences: (areas) =>
    `Social kompass shows how life differs between the ${areas} areas of the municipality, and which measures reach whom. It is for those who plan, lead or meet about public health and social sustainability. Every figure has its source, year and uncertainty, and nothing that you type leaves the browser.`,
  ask: 'What do you want to know?',
  questions: {
    need: { ask: 'Where is need greatest?', leads: 'The map, with the place of each area and how certain it is.' },
    reach: { ask: 'Who is reached by the measures?', leads: 'The measures area by area, at different ages.' },
    compare: { ask: 'Compare two areas', leads: 'Side by side, with what clearly differs.' },
    meeting: { ask: 'Prepare the meeting', leads: 'A story to show, to decide on and to take away.' },
  },
  skip: 'Look around',
}
