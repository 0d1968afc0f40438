/**
 * Weights that let every domain count as much as every other: 1 / number of indicators in the domain. An indicator
 * without a domain is one of its own. The frame scales them to mean 1.
 */
export function domainWeights(domains: readonly string[]): number[] {
  return domains.map((domain) => (domain === '' ? 1 : 1 / domains.filter((other) => other === domain).length))
}
