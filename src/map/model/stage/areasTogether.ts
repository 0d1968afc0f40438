import { type Drawing, drawn } from '../../../domain/Drawing.ts'

type Attributes = Readonly<Record<string, string | number>>

/** Above this many, areas that look alike are one element: a page lays out some elements in the time of a thousand. */
const MOST_APART = 500

/** Whether areas are drawn one by one, so that an element of the page says which area it is. */
export function areDrawnApart(members: readonly number[]): boolean {
  return members.length <= MOST_APART
}

/**
 * Areas as paths, each with its own look. Many that look alike become one path: they do not lie over each other, so it is
 * the same picture. Those whose path lies over others stand for themselves in `alone`.
 */
export function areasTogether(
  members: readonly number[],
  pathOf: (areaAt: number) => string,
  lookOf: (areaAt: number) => Attributes,
  alone: readonly number[] = [],
): Drawing {
  if (areDrawnApart(members)) return members.map((at) => drawn('path', { d: pathOf(at), ...lookOf(at) }))
  const apart = new Set(alone)
  const together = new Map<string, { look: Attributes; paths: string[] }>()
  for (const at of members) {
    if (apart.has(at)) continue
    const look = lookOf(at)
    const key = JSON.stringify(look)
    const known = together.get(key)
    if (known) known.paths.push(pathOf(at))
    else together.set(key, { look, paths: [pathOf(at)] })
  }
  return [
    ...[...together.values()].map(({ look, paths }) => drawn('path', { d: paths.join(''), ...look })),
    ...members.filter((at) => apart.has(at)).map((at) => drawn('path', { d: pathOf(at), ...lookOf(at) })),
  ]
}
