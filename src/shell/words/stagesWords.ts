const sv = {
  label: 'Insatser som räknas',
  counted: { ongoing: 'Pågående', planned: 'Även planerade', all: 'Alla' },
  stages: {
    planned: (count: number) => (count === 1 ? '1 planerad insats' : `${count} planerade insatser`),
    paused: (count: number) => (count === 1 ? '1 pausad' : `${count} pausade`),
    ended: (count: number) => (count === 1 ? '1 avslutad' : `${count} avslutade`),
  },
  left: (counts: string) => `${counts} visas inte och räknas inte.`,
  all: 'Alla insatser visas och räknas, också planerade, pausade och avslutade.',
}

const en: typeof sv = {
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

/** Which measures count, and the switch between them. */
export const stagesWords = { sv, en }
