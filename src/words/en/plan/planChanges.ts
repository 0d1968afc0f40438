import type { planChanges as swedish } from '../../sv/plan/planChanges.ts'

/** What has changed since the document was made. */
export const planChanges: typeof swedish = {
  kinds: { figures: 'Figures', needs: 'Need', measures: 'Measures', goals: 'Goals', budget: 'Budget' },
  of: (what, detail) => `${what}: ${detail}`,
  municipality: 'the municipality',
  needs: 'Clearly higher need',
  there: 'is there',
  notThere: 'is not there',
  none: 'no area',
  fields: {
    title: 'name',
    status: 'status',
    start: 'begins',
    end: 'ends',
    owner: 'owner',
    partners: 'together with',
    costSekPerYear: 'cost per year',
    areas: 'areas',
    indicatorId: 'indicator',
    direction: 'direction',
    target: 'target',
    targetYear: 'by year',
    verdict: 'reached?',
    sekPerYear: 'amount per year',
    from: 'from year',
    to: 'to year',
  },
  columns: { kind: 'Kind', what: 'What', was: 'Then', is: 'Now' },
  fileName: (document, year) => `${document}-${year}-changes`,
  finding: (count, date) =>
    count === 0
      ? `Nothing has changed since the document was made on ${date}.`
      : `${count} ${count === 1 ? 'fact has' : 'facts have'} changed since the document was made on ${date}.`,
  toDocument: 'To the document',
  neverMade: (document, year) =>
    `${document} ${year} has not been made in this browser yet. When it is made, what it was made of is kept, and the next time what has changed is listed.`,
  since: 'Compare with',
  rule: 'A new document never writes over an old one: it is a new file. What people have written in the old one is moved by hand.',
  link: (count, date) =>
    count === 0 ? `Nothing changed since ${date}.` : `${count} ${count === 1 ? 'change' : 'changes'} since ${date}.`,
  show: 'Show the changes',
}
