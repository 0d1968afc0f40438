const one = (count: number, single: string, several: string) => (count === 1 ? single : several)

const postsOf = (fte: string) => `${fte} ${fte === '1' ? 'årsarbetskraft' : 'årsarbetskrafter'}`

/** Organisation: vem som ansvarar för och deltar i varje insats. */
export const planOrganisation = {
  finding: (measures: number, organisations: number, nobody: number) =>
    `${measures} ${one(measures, 'insats', 'insatser')} och ${organisations} ${one(organisations, 'namngiven part', 'namngivna parter')}. ${nobody === 0 ? 'Alla insatser nämner någon.' : `${nobody} ${one(nobody, 'insats nämner', 'insatser nämner')} ingen.`}`,
  caption: 'Insatser och organisationer',
  measure: 'Insats',
  part: { owner: 'ansvarig', partner: 'deltar' },
  parts: (owned: number, joined: number) =>
    [owned > 0 ? `ansvarig för ${owned}` : '', joined > 0 ? `deltar i ${joined}` : ''].filter(Boolean).join(', '),
  posts: (fte: string, stated: number) =>
    `${postsOf(fte)} ${fte === '1' ? 'angiven' : 'angivna'} i ${stated} ${one(stated, 'insats', 'insatser')}`,
  singlesTitle: 'Hänger på en',
  overlapsTitle: 'Flera möts',
  nothing: 'Inget att säga av det som är angivet.',
  single: (count: number, name: string, titles: string, posts: string) =>
    `${count} ${one(count, 'insats nämner', 'insatser nämner')} bara ${name}${posts}: ${titles}.`,
  onPosts: (fte: string, count: number) => ` (${one(count, '', 'tillsammans ')}${postsOf(fte)})`,
  nobody: (count: number, titles: string) =>
    `${count} ${one(count, 'insats nämner', 'insatser nämner')} varken ansvarig eller samverkan: ${titles}.`,
  noOwner: (count: number, titles: string) =>
    `${count} ${one(count, 'insats har', 'insatser har')} deltagande parter men ingen ansvarig: ${titles}.`,
  overlap: (priority: string, count: number, names: string) =>
    `${priority}: ${count} ${one(count, 'insats', 'insatser')}, där ${names} nämns.`,
  rule: 'Namnen står som i registret. Samma part med två namn räknas som två, så skriv dem lika.',
}
