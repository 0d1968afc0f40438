/** Which measures count, and the switch between them. */
export const stages = {
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
