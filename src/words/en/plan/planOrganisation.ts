import type { planOrganisation as swedish } from '../../sv/plan/planOrganisation.ts'

const one = (count: number, single: string, several: string) => (count === 1 ? single : several)

const postsOf = (fte: string) => `${fte} full-time ${fte === '1' ? 'post' : 'posts'}`

/** Organisation: who answers for and takes part in each measure. */
export const planOrganisation: typeof swedish = {
  finding: (measures, organisations, nobody) =>
    `${measures} ${one(measures, 'measure', 'measures')} and ${organisations} named ${one(organisations, 'party', 'parties')}. ${nobody === 0 ? 'Every measure names somebody.' : `${nobody} ${one(nobody, 'measure names', 'measures name')} nobody.`}`,
  caption: 'Measures and organisations',
  measure: 'Measure',
  part: { owner: 'answers', partner: 'takes part' },
  parts: (owned, joined) =>
    [owned > 0 ? `answers for ${owned}` : '', joined > 0 ? `takes part in ${joined}` : ''].filter(Boolean).join(', '),
  posts: (fte, stated) => `${postsOf(fte)} stated in ${stated} ${one(stated, 'measure', 'measures')}`,
  singlesTitle: 'Hangs on one',
  overlapsTitle: 'Several meet',
  nothing: 'Nothing to say from what is stated.',
  single: (count, name, titles, posts) =>
    `${count} ${one(count, 'measure names', 'measures name')} only ${name}${posts}: ${titles}.`,
  onPosts: (fte, count) => ` (${postsOf(fte)}${one(count, '', ' together')})`,
  nobody: (count, titles) =>
    `${count} ${one(count, 'measure names', 'measures name')} neither owner nor partners: ${titles}.`,
  noOwner: (count, titles) =>
    `${count} ${one(count, 'measure has', 'measures have')} partners but no owner: ${titles}.`,
  overlap: (priority, count, names) =>
    `${priority}: ${count} ${one(count, 'measure', 'measures')}, where ${names} are named.`,
  rule: 'Names are as in the register. The same party by two names counts as two, so write them alike.',
}
