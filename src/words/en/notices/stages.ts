import type { stages as swedish } from '../../sv/notices/stages.ts'

export const stages: typeof swedish = {
  label: 'Measures counted',
  counted: { ongoing: 'Under way', planned: 'Planned too', all: 'All' },
  stages: {
    planned: (count) => (count === 1 ? '1 planned measure' : `${count} planned measures`),
    paused: (count) => (count === 1 ? '1 paused' : `${count} paused`),
    ended: (count) => (count === 1 ? '1 ended' : `${count} ended`),
  },
  left: (counts) => `Not shown and not counted: ${counts}.`,
  all: 'All measures are shown and counted, planned, paused and ended ones too.',
}
