type Fields = Readonly<Record<string, unknown>>

/**
 * Fields of a measure as drafts were kept when it had one funder and one share, in today's form. A change that said only
 * one of the two takes the other from what the package said then. Fields of today's form are left as they are.
 */
export function withFunders(fields: Fields, base: Fields = {}): Fields {
  const { funder, fundingSharePercent, ...rest } = fields
  if ('funders' in fields || (funder === undefined && fundingSharePercent === undefined)) return fields
  const [name, sharePercent] = [
    funder === undefined ? base.funder : funder,
    fundingSharePercent === undefined ? base.fundingSharePercent : fundingSharePercent,
  ].map((value) => value ?? null)
  return { ...rest, funders: name === null && sharePercent === null ? [] : [{ name, sharePercent }] }
}
