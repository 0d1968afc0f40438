/**
 * One version of a file that several write in, as it was saved. A version lies in a file of its own that is written once
 * and never changed, so no two writers can be at odds about it, whatever a sync program does with the file itself.
 */
export interface FileVersion {
  readonly id: string
  /** The versions that were put together in it. */
  readonly parents: readonly string[]
  readonly text: string
  /** Milliseconds. */
  readonly at: number
  readonly by?: string
}

export type Versions = ReadonlyMap<string, FileVersion>

/** A version and all that went into it. Versions that are not known have no parents. */
export function ancestry(versions: Versions, ids: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const left = [...ids]
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (found.has(id)) continue
    found.add(id)
    left.push(...(versions.get(id)?.parents ?? []))
  }
  return found
}

/** The versions that went into no other. */
export function latest(versions: Versions): readonly FileVersion[] {
  const used = new Set([...versions.values()].flatMap(({ parents }) => parents))
  return [...versions.values()].filter(({ id }) => !used.has(id))
}

/** The latest versions that went into both: what the two began with. More than one where lines have crossed. */
export function meetings(
  versions: Versions,
  ours: readonly string[],
  theirs: readonly string[],
): readonly FileVersion[] {
  const [a, b] = [ancestry(versions, ours), ancestry(versions, theirs)]
  const common = [...a].filter((id) => b.has(id) && versions.has(id))
  const older = new Set(common.flatMap((id) => [...ancestry(versions, versions.get(id)!.parents)]))
  return common.filter((id) => !older.has(id)).map((id) => versions.get(id)!)
}
