/** The one municipality whose name loses a letter instead of getting one. */
const IRREGULAR: Readonly<Record<string, string>> = { Falun: 'Falu' }

/** What a municipality is called: Lerums kommun, but Borås kommun and Malmö kommun. */
export function kommunOf(name: string): string {
  const form = IRREGULAR[name] ?? (/[b-df-hj-np-rtvw]$/i.test(name) ? `${name}s` : name)
  return name === '' ? 'kommunen' : `${form} kommun`
}
