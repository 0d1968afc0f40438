import type { Dataset } from '../domain/Dataset.ts'
import type { MeasureRecord } from '../domain/MeasureRecord.ts'
import { checkMeasureKeys } from './checkMeasureKeys.ts'
import { freezeDataset } from './freezeDataset.ts'
import { IssueLog } from './IssueLog.ts'
import { addOverlapLinks, joinMeasureAreas } from './joinMeasures.ts'
import { KeyIndex } from './KeyIndex.ts'
import type { MeasureLink } from './validateMeasureAreas.ts'

/**
 * The dataset with these measures instead of its own, joined as a package is: groups opened, direct links before links
 * through a group, ground laid over the areas. Links and keys to what the package does not have are left out. Everything
 * else is the same object as before.
 */
export function withMeasures(dataset: Dataset, records: readonly MeasureRecord[]): Dataset {
  const log = new IssueLog('measures.csv')
  const { areas, groups, indicators, meta } = dataset
  const keysOf = (rows: readonly { readonly id: string }[], code: KeyIndex['code']) =>
    new KeyIndex(
      rows.map(({ id }) => id),
      [],
      code,
    )
  const indicatorKeys = keysOf(indicators, 'indicator-unknown')
  const measures = records.map(
    ({ measure }) => checkMeasureKeys({ line: 0, reachStated: true, measure }, meta, indicatorKeys, log).measure,
  )
  const links = records.flatMap(({ measure, links: named }) =>
    named.map(
      (link): MeasureLink => ({
        ...link,
        line: 0,
        measureId: measure.id,
        areaId: link.areaId ?? '',
        groupId: link.groupId ?? '',
      }),
    ),
  )
  const areaKeys = keysOf(areas, 'area-unknown')
  const named = joinMeasureAreas(links, keysOf(measures, 'measure-unknown'), areaKeys, groups, log)
  return freezeDataset({ ...dataset, measures, measureAreas: addOverlapLinks(measures, named, areas, log) })
}
