import type { NamedLink } from '../../../domain/MeasureRecord.ts'

type Named = Pick<NamedLink, 'areaId' | 'groupId'>

/** The links without this area or group, or with it where it was not: it then serves, with nothing more said. */
export function toggledLinks(links: readonly NamedLink[], { areaId, groupId }: Named): NamedLink[] {
  const others = links.filter((link) => link.areaId !== areaId || link.groupId !== groupId)
  if (others.length < links.length) return others
  return [...links, { areaId, groupId, role: 'serves', share: null, measureShare: null, basis: null }]
}
