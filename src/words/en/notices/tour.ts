import type { tour as swedish } from '../../sv/notices/tour.ts'

export const tour: typeof swedish = {
  name: 'Tour',
  take: 'Show me around',
  length: (stops) => `${stops} stops on the real figures, about two minutes. Leave whenever you like.`,
  step: (at, of) => `Stop ${at} of ${of}`,
  back: 'Back',
  next: 'Next',
  end: 'Leave',
  done: 'Done',
  stops: {
    need: {
      title: 'Where is need greatest?',
      text: 'Stronger colour is greater need. The numbers are the place of the area among all: a wide range means that the place is uncertain.',
    },
    values: {
      title: 'How do the areas differ?',
      text: 'Stronger colour is a higher value. Choose another indicator in the heading.',
    },
    area: {
      title: 'Everything about one area',
      text: 'The profile gathers figures, uncertainty, residents and measures, and prints on A4.',
    },
    matrix: {
      title: 'All areas and indicators at once',
      text: 'Only what clearly differs from the municipality has a colour. Point at a cell to read it.',
    },
    compass: {
      title: 'Which areas are alike?',
      text: 'Areas close to each other have similar conditions, and one colour is one landscape.',
    },
    board: {
      title: 'Need and measures beside each other',
      text: 'Each row is an area: its need with the uncertainty, the measures there and a question for the meeting.',
    },
    register: {
      title: 'What is done, and what is lacking',
      text: 'Edit and add measures here. Try out shows what a new measure would give before there is one.',
    },
    meeting: {
      title: 'Take it to the meeting',
      text: 'Every view can become a slide that is shown, decided on and printed.',
    },
    data: {
      title: 'Every figure has a source',
      text: 'Here stands what each indicator means and where it comes from, and here you read in figures of your own.',
    },
  },
  story: (title, slides) => `“${title}” is a story with ${slides} slides of these figures, ready to use.`,
}
