import type { Measure } from '../../domain/Measure.ts'

/** A row that names the same funders and no shares leaves the shares, and one that states shares alone leaves the names. */
export function fundersOver(base: Measure, { funders }: Measure): Measure['funders'] {
  if (funders.length !== base.funders.length) return funders
  const isNamed = funders.some(({ name }) => name !== null)
  const isShared = funders.some(({ sharePercent }) => sharePercent !== null)
  const isSame = funders.every(({ name }, at) => name === base.funders[at]!.name)
  if (isNamed && !isShared && isSame) return base.funders
  return isNamed ? funders : funders.map(({ sharePercent }, at) => ({ name: base.funders[at]!.name, sharePercent }))
}
